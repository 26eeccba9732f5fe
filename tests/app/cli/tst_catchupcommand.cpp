#include "tests/app/cli/modelday.h"
#include "tests/support/listingpages.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QUrlQuery>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace catchupcommandtest {

using namespace winnow;

namespace {

const QDate thursday(2025, 5, 29);
const QDate friday(2025, 5, 30);
const QDate monday(2025, 6, 2);
const QString learning = QStringLiteral("cs.LG");

// arXiv on loopback after two missed days.
struct Desk {
    Desk() {
        server.answer(QStringLiteral("/rss/cs.LG"), {.body = feedText(learning, monday, manyItems(3))});
        serve(friday, manyEntries(4, 10101));
        serve(thursday, manyEntries(5, 10201));
        cli.set("WINNOW_ARXIV_URL", server.url(QString()).toString());
        cli.set("WINNOW_ARXIV_INTERVAL_MS", QStringLiteral("0"));
    }
    void serve(QDate day, const std::vector<PageEntry> &entries) {
        server.answer(QStringLiteral("/catchup/cs.LG/") + day.toString(Qt::ISODate),
                      {.body = catchUpPage(learning, day, entries), .contentType = "text/html"});
    }
    Outcome run(const QStringList &arguments) const { return cli.run(arguments); }

    TestServer server;
    CliProgram cli;
};

QStringList daysIn(const QJsonValue &value) {
    QStringList days;
    for (const QJsonValue &day : value.toArray())
        days << (day.isString() ? day.toString() : day.toObject().value(QStringLiteral("day")).toString());
    return days;
}

} // namespace

class TestCatchUpCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesTheMissedDays();
    void namesTheDaysThatItLeavesOut();
    void runsEachDay();
    void takesTheReadersHolidays();
    void goesOnAfterAKill();
    void saysWhatAModelWillCost();
};

void TestCatchUpCommand::fetchesTheMissedDays() {
    const Desk desk;
    const Outcome outcome = desk.run({QStringLiteral("fetch"), QStringLiteral("--categories"), learning,
                                      QStringLiteral("--catch-up"), QStringLiteral("3")});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("2025-05-29 to 2025-06-02: 12 announced, 12 scanned, 12 new"),
             outcome.out.constData());
    QVERIFY2(outcome.out.contains("cs.LG  2025-05-30          4"), outcome.out.constData());
}

// A server that fails again and again is left in peace; what was asked for is not forgotten.
void TestCatchUpCommand::namesTheDaysThatItLeavesOut() {
    Desk desk;
    for (QDate day = friday; day > friday.addDays(-14); day = day.addDays(-1))
        desk.server.answer(QStringLiteral("/catchup/cs.LG/") + day.toString(Qt::ISODate), {.status = 404});
    const QStringList fetch{QStringLiteral("fetch"), QStringLiteral("--categories"), learning,
                            QStringLiteral("--catch-up")};
    const Outcome outcome = desk.run(fetch + QStringList{QStringLiteral("6")});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("cs.LG 2025-05-30: the server has no page for this day"),
             outcome.err.constData());
    QVERIFY2(outcome.err.contains("2025-05-26 to 2025-05-27 (2 in all)"), outcome.err.constData());
    for (QDate day = friday; day > friday.addDays(-14); day = day.addDays(-1))
        desk.serve(day, manyEntries(2, 10000 + day.day() * 10));
    const Outcome again = desk.run(fetch); // as far back as the ledger knows
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.contains("2025-05-26 to 2025-06-02"), again.out.constData());
}

void TestCatchUpCommand::runsEachDay() {
    const Desk desk;
    const Outcome outcome =
        desk.run({QStringLiteral("--json"), QStringLiteral("run"), QStringLiteral("--catch-up=3"),
                  QStringLiteral("--categories"), learning});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QJsonObject report = outcome.json().object();
    const QStringList days{QStringLiteral("2025-06-02"), QStringLiteral("2025-05-30"),
                           QStringLiteral("2025-05-29")};
    QCOMPARE(daysIn(report.value(QStringLiteral("fetch")).toObject().value(QStringLiteral("days"))), days);
    const QJsonObject score = report.value(QStringLiteral("score")).toObject();
    QCOMPARE(score.value(QStringLiteral("scored")).toInt(), 12);
    QCOMPARE(daysIn(score.value(QStringLiteral("days"))), days);
    QCOMPARE(daysIn(report.value(QStringLiteral("digests"))), days);
    for (const QJsonValue &digest : report.value(QStringLiteral("digests")).toArray())
        QVERIFY(QFile::exists(digest.toObject().value(QStringLiteral("file")).toString()));
}

void TestCatchUpCommand::takesTheReadersHolidays() {
    Desk desk;
    const QString settings = desk.cli.write(QStringLiteral("own.ini"), "");
    desk.cli.write(QStringLiteral("holidays.tsv"), "2025-05-28\tthe shepherds' feast\n");
    desk.serve(thursday.addDays(-1), manyEntries(2, 10301));
    const Outcome outcome = desk.run({QStringLiteral("--json"), QStringLiteral("--config"), settings,
                                      QStringLiteral("fetch"), QStringLiteral("--categories"), learning,
                                      QStringLiteral("--catch-up"), QStringLiteral("3")});
    QCOMPARE(outcome.code, 0);
    // A holiday on Wednesday empties Thursday's listing: nobody asks for it, but for the day before.
    QCOMPARE(desk.server.count(QStringLiteral("/catchup/cs.LG/2025-05-29")), 0);
    QCOMPARE(desk.server.count(QStringLiteral("/catchup/cs.LG/2025-05-28")), 1);
}

void TestCatchUpCommand::goesOnAfterAKill() {
#ifdef Q_OS_UNIX
    Desk desk;
    bool hangs = true;
    std::vector<int> pages;
    desk.server.answer(QStringLiteral("/catchup/cs.LG/2025-05-30"), [&](const TestRequest &request) {
        const int page = QUrlQuery(request.query).queryItemValue(QStringLiteral("page")).toInt();
        pages.push_back(page);
        if (page == 2 && hangs)
            return TestAnswer{.hang = true};
        return TestAnswer{.body = catchUpPage(learning, friday,
                                              manyEntries(page == 1 ? 20 : 5, page * 1000 + 10000),
                                              {25, page, 2}),
                          .contentType = "text/html"};
    });
    const QStringList arguments{QStringLiteral("fetch"), QStringLiteral("--categories"), learning,
                                QStringLiteral("--catch-up"), QStringLiteral("3")};
    const auto killed = desk.cli.start(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(pages, (std::vector{1, 2}), 30'000);
    QCOMPARE(::kill(pid_t(killed->processId()), SIGKILL), 0);
    QVERIFY(QTest::qWaitFor([&] { return killed->state() == QProcess::NotRunning; }, 10'000));
    hangs = false;
    const Outcome outcome = desk.run(arguments);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(pages, (std::vector{1, 2, 2})); // the first page is there
    QCOMPARE(desk.cli("papers --day 2025-05-30 --json").json().array().size(), 25);
#else
    QSKIP("needs signals");
#endif
}

void TestCatchUpCommand::saysWhatAModelWillCost() {
    const Desk desk;
    const LoopbackModel model;
    desk.cli.write(QStringLiteral("settings.ini"), pricesSetting);
    const Outcome outcome =
        desk.run({QStringLiteral("--config"), desk.cli.path(QStringLiteral("settings.ini")),
                  QStringLiteral("--json"), QStringLiteral("run"), QStringLiteral("--categories"), learning,
                  QStringLiteral("--catch-up"), QStringLiteral("3"), QStringLiteral("--model"),
                  QStringLiteral("gpt-4o"), QStringLiteral("--endpoint"), model.base()});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("2025-05-29 to 2025-06-02: 12 to score with gpt-4o"),
             outcome.err.constData()); // before the first call
    const QJsonObject score = outcome.json().object().value(QStringLiteral("score")).toObject();
    QCOMPARE(score.value(QStringLiteral("scored")).toInt(), 12);
    QCOMPARE(score.value(QStringLiteral("days")).toArray().size(), 3);
    QCOMPARE(outcome.json()
                 .object()
                 .value(QStringLiteral("fetch"))
                 .toObject()
                 .value(QStringLiteral("new"))
                 .toInt(),
             12);
}

WINNOW_TEST(TestCatchUpCommand, QCoreApplication)

} // namespace catchupcommandtest

#include "tst_catchupcommand.moc"
