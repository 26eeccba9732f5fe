#include "app/model/mailbox.h"
#include "tests/support/testmain.h"

#include <QPointer>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace mailboxtest {

using namespace winnow;

class TestMailbox final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesOutInItsThread();
    void keepsTheOrderOfEachThread();
    void laterWhenPostedFromItsOwnThread();
    void dropsWhatIsLeft();
    void mayDieOfItsWork();
};

void TestMailbox::carriesOutInItsThread() {
    QThread thread;
    thread.start();
    auto *mailbox = new Mailbox;
    mailbox->moveToThread(&thread);
    std::atomic<QThread *> seen = nullptr;
    mailbox->post([&seen] { seen = QThread::currentThread(); });
    QTRY_COMPARE(seen.load(), &thread);
    connect(&thread, &QThread::finished, mailbox, &QObject::deleteLater);
    thread.quit();
    thread.wait();
}

void TestMailbox::keepsTheOrderOfEachThread() {
    constexpr int threads = 4;
    constexpr int each = 200;
    Mailbox mailbox;
    std::vector<std::pair<int, int>> done;
    std::vector<std::unique_ptr<QThread>> writers;
    for (int t = 0; t < threads; ++t) {
        writers.emplace_back(QThread::create([&, t] {
            for (int i = 0; i < each; ++i)
                mailbox.post([&done, t, i] { done.emplace_back(t, i); });
        }));
        writers.back()->start();
    }
    QTRY_COMPARE(done.size(), size_t(threads * each));
    int next[threads]{};
    for (const auto &[t, i] : done)
        QCOMPARE(i, next[t]++);
    for (const auto &writer : writers)
        writer->wait();
}

void TestMailbox::laterWhenPostedFromItsOwnThread() {
    Mailbox mailbox;
    bool isDone = false;
    mailbox.post([&isDone] { isDone = true; });
    QVERIFY(!isDone);
    QTRY_VERIFY(isDone);
}

void TestMailbox::dropsWhatIsLeft() {
    const auto held = std::make_shared<int>(1);
    bool isDone = false;
    {
        Mailbox mailbox;
        mailbox.post([held, &isDone] { isDone = true; });
        QCOMPARE(held.use_count(), 2);
    }
    QCOMPARE(held.use_count(), 1);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isDone);
}

void TestMailbox::mayDieOfItsWork() {
    auto *mailbox = new Mailbox;
    bool isDone = false;
    mailbox->post([mailbox] { delete mailbox; });
    mailbox->post([&isDone] { isDone = true; });
    const QPointer<Mailbox> alive(mailbox);
    QTRY_VERIFY(!alive);
    QVERIFY(!isDone);
}

WINNOW_TEST(TestMailbox, QCoreApplication)

} // namespace mailboxtest

#include "tst_mailbox.moc"
