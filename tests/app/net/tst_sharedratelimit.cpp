#include "app/net/sharedratelimit.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace sharedpacetest {

using namespace winnow;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

void write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSharedPace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = m_folder.filePath(QStringLiteral("new/pace-test")); }
    void cleanup() { QFile::remove(m_file); }

    void isDueByTheSteadyClock_data();
    void isDueByTheSteadyClock();
    void arxivIsOneHost_data();
    void arxivIsOneHost();
    void oneHasTheTurn();
    void theNextWaitsForTheRest();
    void forgetsWhatIsNoStamp();
    void doesNotWaitForTheStopped();
    void goesOnWithoutAFile();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestSharedPace::isDueByTheSteadyClock_data() {
    QTest::addColumn<QByteArray>("boot"); // of the latest start
    QTest::addColumn<qint64>("steady");
    QTest::addColumn<qint64>("wall");
    QTest::addColumn<int>("wait");
    const auto row = [](const char *name, const char *boot, qint64 steady, qint64 wall, int wait) {
        QTest::newRow(name) << QByteArray(boot) << steady << wall << wait;
    };
    // Now it is "this", 10,000 and 1,000,000; the interval is 3,000.
    row("just now", "this", 10'000, 1'000'000, 3'000);
    row("a second ago", "this", 9'000, 999'000, 2'000);
    row("long ago", "this", 1'000, 991'000, 0);
    row("the clock was set forward since", "this", 9'000, 1'000, 2'000);
    row("the clock was set back since", "this", 9'000, 9'000'000, 2'000);
    row("before the computer's start", "that", 50'000, 500'000, 0);
    row("another computer, a second ago", "that", 50'000, 999'000, 2'000);
    row("before the start, with a clock ahead", "that", 50'000, 9'000'000, 0);
    row("from the future", "this", 99'000, 1'000'000, 0);
    row("nothing known", "", 0, 0, 0);
}

void TestSharedPace::isDueByTheSteadyClock() {
    QFETCH(QByteArray, boot);
    QFETCH(qint64, steady);
    QFETCH(qint64, wall);
    QFETCH(int, wait);
    QCOMPARE(untilDue({boot, steady, wall}, {"this", 10'000, 1'000'000}, 3s), milliseconds(wait));
}

void TestSharedPace::arxivIsOneHost_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *url, const char *name) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(name);
    };
    row("https://rss.arxiv.org/rss/cs.LG", "arxiv.org");
    row("https://EXPORT.arxiv.org/api/query", "arxiv.org");
    row("https://arxiv.org/catchup/cs.LG/2026-11-25", "arxiv.org");
    row("https://notarxiv.org/rss/cs.LG", "notarxiv.org");
    row("https://mirror.example/x", "mirror.example");
    row("http://127.0.0.1:8000/rss/cs.LG", "127.0.0.1-8000");
    row("http://localhost/rss/cs.LG", "localhost-80");
    row("http://[::1]:8000/", "__1-8000");
}

void TestSharedPace::arxivIsOneHost() {
    QFETCH(QString, url);
    QTEST(paceName(QUrl(url)), "name");
}

void TestSharedPace::oneHasTheTurn() {
    SharedRateLimit one(m_file);
    SharedRateLimit other(m_file);
    QCOMPARE(one.take(0ms), 0ms);
    QVERIFY(other.take(0ms) > 0ms);
    QVERIFY(other.take(0ms) > 0ms);
    one.giveBack();
    QCOMPARE(other.take(0ms), 0ms);
    QVERIFY(one.take(0ms) > 0ms);
}

void TestSharedPace::theNextWaitsForTheRest() {
    SharedRateLimit one(m_file);
    SharedRateLimit other(m_file);
    QCOMPARE(one.take(1h), 0ms);
    one.giveBack();
    const milliseconds wait = other.take(1h);
    QVERIFY(wait > 59min && wait <= 1h);
    QCOMPARE(one.take(0ms), 0ms); // which nobody holds meanwhile
}

void TestSharedPace::forgetsWhatIsNoStamp() {
    SharedRateLimit pace(m_file);
    QCOMPARE(pace.take(0ms), 0ms); // which makes the folder
    pace.giveBack();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\0\xff\x01", 3), QByteArray("a b c d"),
                                    QByteArray("this 99999999999999999999 -1"), QByteArray(9000, 'x')}) {
        write(m_file, bytes);
        QCOMPARE(pace.take(1h), 0ms);
        pace.giveBack();
        QVERIFY(pace.take(1h) > 59min); // what was written is whole
        QVERIFY(QFile(m_file).size() < 100);
    }
}

void TestSharedPace::doesNotWaitForTheStopped() {
    SharedRateLimit stopped(m_file);
    SharedRateLimit other(m_file, 30ms);
    QCOMPARE(stopped.take(0ms), 0ms);
    QVERIFY(other.take(0ms) > 0ms);
    QTRY_COMPARE(other.take(0ms), 0ms);
}

void TestSharedPace::goesOnWithoutAFile() {
    for (const char *impossible : {"/proc/none/pace", "/dev/full"}) {
        SharedRateLimit pace(QString::fromLatin1(impossible));
        QCOMPARE(pace.take(1h), 0ms);
        pace.giveBack();
    }
}

WINNOW_TEST(TestSharedPace, QCoreApplication)

} // namespace sharedpacetest

#include "tst_sharedratelimit.moc"
