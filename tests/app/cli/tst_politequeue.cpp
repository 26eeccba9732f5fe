#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace politequeuetest {

using namespace winnow;

namespace {

constexpr int interval = 500; // milliseconds
const QDate monday(2025, 6, 2);
const char *const categories[] = {"cs.LG", "cs.AI", "cs.CL"};

// arXiv on loopback, and a user with two programs.
struct Desk {
    Desk() {
        for (const char *category : categories)
            server.answer(
                path(category),
                {.body = feedText(QString::fromLatin1(category), monday, manyItems(2)), .delay = 60});
        cli.set("WINNOW_ARXIV_URL", server.url(QString()).toString());
        cli.set("WINNOW_ARXIV_INTERVAL_MS", QString::number(interval));
    }
    static QString path(const char *category) {
        return QStringLiteral("/rss/") + QString::fromLatin1(category);
    }
    std::unique_ptr<QProcess> fetch(const char *library, const char *what = "cs.LG,cs.AI,cs.CL") const {
        return cli.start({QStringLiteral("--library"), cli.path(QString::fromLatin1(library)),
                          QStringLiteral("fetch"), QStringLiteral("--categories"),
                          QString::fromLatin1(what)});
    }
    // The shortest time between two requests. The server's clock is late by what the machine is busy with.
    qint64 closest() const {
        qint64 least = 3'600'000;
        for (size_t i = 1; i < server.requests().size(); ++i)
            least = std::min(least, server.requests()[i].at - server.requests()[i - 1].at);
        return least;
    }

    TestServer server;
    CliProgram cli;
};

constexpr int late = 100;

} // namespace

// What programs ask of arXiv at the same time.
class TestPoliteQueue final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoProgramsAskInTurn();
    void aKilledProgramHoldsUpNobody();
    void goesOnWithoutLocks();
    void saysWhyItWaits_data();
    void saysWhyItWaits();
    void namesWhatItGivesUp();
};

void TestPoliteQueue::twoProgramsAskInTurn() {
    Desk desk;
    const auto one = desk.fetch("one.sqlite");
    const auto other = desk.fetch("other.sqlite");
    QCOMPARE(CliProgram::wait(*one).code, 0);
    QCOMPARE(CliProgram::wait(*other).code, 0);
    QCOMPARE(desk.server.requests().size(), size_t(6));
    QVERIFY2(desk.closest() >= interval - late, qPrintable(QString::number(desk.closest())));
    for (const TestRequest &request : desk.server.requests())
        QVERIFY(!request.header("Accept").isEmpty());
}

void TestPoliteQueue::aKilledProgramHoldsUpNobody() {
#ifdef Q_OS_UNIX
    Desk desk;
    desk.server.answer(Desk::path("cs.LG"), {.hang = true});
    const auto killed = desk.fetch("killed.sqlite", "cs.LG");
    QTRY_COMPARE_WITH_TIMEOUT(desk.server.count(Desk::path("cs.LG")), 1, 30'000);
    const auto next = desk.fetch("next.sqlite", "cs.AI");
    QVERIFY(!QTest::qWaitFor([&] { return desk.server.requests().size() > 1; }, 4 * interval)); // in turn
    QCOMPARE(::kill(pid_t(killed->processId()), SIGKILL), 0);
    QCOMPARE(CliProgram::wait(*next).code, 0);
    QCOMPARE(desk.server.count(Desk::path("cs.AI")), 1);
#else
    QSKIP("needs signals");
#endif
}

void TestPoliteQueue::goesOnWithoutLocks() {
#ifdef WINNOW_NOLOCKS
    Desk desk;
    QVERIFY(QFileInfo::exists(QStringLiteral(WINNOW_NOLOCKS)));
    desk.cli.set("LD_PRELOAD", QStringLiteral(WINNOW_NOLOCKS));
    desk.cli.set("ASAN_OPTIONS", QStringLiteral("verify_asan_link_order=0"));
    const auto one = desk.fetch("one.sqlite", "cs.LG,cs.AI");
    const Outcome outcome = CliProgram::wait(*one);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY2(desk.closest() >= interval - late, qPrintable(QString::number(desk.closest())));
#else
    QSKIP("needs a system on which locks can be taken away");
#endif
}

void TestPoliteQueue::saysWhyItWaits_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("says");
    const QByteArray limiting = "cs.LG: arXiv is rate-limiting requests; retrying in ";
    QTest::newRow("429") << 429 << QByteArray("Rate exceeded.") << limiting;
    QTest::newRow("503") << 503 << QByteArray() << limiting;
    QTest::newRow("200") << 200 << QByteArray("Rate exceeded.") << limiting;
    QTest::newRow("403") << 403 << QByteArray("<html><h1>Access denied</h1></html>") << limiting;
    QTest::newRow("500") << 500 << QByteArray() << QByteArray("cs.LG: arXiv is not available; retrying in ");
}

void TestPoliteQueue::saysWhyItWaits() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, says);
    Desk desk;
    desk.server.answer(Desk::path("cs.LG"),
                       {.status = status, .body = body, .headers = {{"Retry-After", "7"}}});
    const auto process = desk.fetch("library.sqlite", "cs.LG");
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process->readAllStandardError()).contains(says), 30'000);
    process->terminate(); // a wait can be broken off
    QCOMPARE(CliProgram::wait(*process).code, 1);
}

void TestPoliteQueue::namesWhatItGivesUp() {
    Desk desk;
    desk.server.answer(Desk::path("cs.LG"), {.status = 406});
    desk.server.answer(Desk::path("cs.AI"), {.status = 400, .body = "<html><h1>No such thing</h1></html>"});
    const auto process = desk.fetch("library.sqlite", "cs.LG,cs.AI,cs.CL");
    const Outcome outcome = CliProgram::wait(*process);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("cs.LG: arXiv twice refused"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("No such thing"), outcome.err.constData());
    QVERIFY2(outcome.out.contains("2 announced"), outcome.out.constData()); // of cs.CL
    QCOMPARE(desk.server.count(Desk::path("cs.LG")), 2);
}

WINNOW_TEST(TestPoliteQueue, QCoreApplication)

} // namespace politequeuetest

#include "tst_politequeue.moc"
