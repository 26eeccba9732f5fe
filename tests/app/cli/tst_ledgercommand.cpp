#include "app/arxiv/announcementcalendar.h"
#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace ledgercommandtest {

using namespace winnow;

namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

QDate announcementDayBefore(QDate day) {
    do
        day = day.addDays(-1);
    while (AnnouncementCalendar::kind(day) != AnnouncementCalendar::DayKind::Announcement);
    return day;
}

} // namespace

class TestLedgerCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryDayAndEveryGap();
    void refusesWhatIsNoDay_data();
    void refusesWhatIsNoDay();
    void needsALibrary();
};

// The newest day and the third were fetched; the one between was not.
void TestLedgerCommand::namesEveryDayAndEveryGap() {
    const CliProgram cli;
    const QDate newest = AnnouncementCalendar::newestDay(QDateTime::currentDateTimeUtc());
    const QDate gap = announcementDayBefore(newest);
    const QDate first = announcementDayBefore(gap);
    cli.write(QStringLiteral("settings.ini"), "[feeds]\ncategories=cs.LG\n");
    const QString config = QStringLiteral("--config settings.ini ");
    for (const QDate day : {first, newest}) {
        cli.write(QStringLiteral("cs.LG"), feedText(QStringLiteral("cs.LG"), day, manyItems(3)));
        QCOMPARE(cli(qPrintable(config + QStringLiteral("run --feed cs.LG"))).code, 0);
    }
    const Outcome outcome = cli(qPrintable(config + QStringLiteral("ledger --json")));
    QCOMPARE(outcome.code, 0);
    const QJsonArray lines = outcome.json().array();
    QCOMPARE(lines.size(), 3);
    const QJsonObject known = lines.at(0).toObject();
    QCOMPARE(known.keys(),
             (QStringList{QStringLiteral("announced"), QStringLiteral("category"), QStringLiteral("day"),
                          QStringLiteral("fetched"), QStringLiteral("fetched_at"), QStringLiteral("note"),
                          QStringLiteral("relevant"), QStringLiteral("scanned"), QStringLiteral("scored"),
                          QStringLiteral("source"), QStringLiteral("state")}));
    QCOMPARE(known.value(QStringLiteral("day")).toString(), iso(newest));
    QCOMPARE(known.value(QStringLiteral("category")).toString(), QStringLiteral("cs.LG"));
    QCOMPARE(known.value(QStringLiteral("state")).toString(), QStringLiteral("complete"));
    for (const char *count : {"announced", "fetched", "scanned", "scored"})
        QCOMPARE(known.value(QLatin1String(count)).toInt(), 3);
    QCOMPARE(known.value(QStringLiteral("source")).toString(), QStringLiteral("feed"));
    QVERIFY(
        QDateTime::fromString(known.value(QStringLiteral("fetched_at")).toString(), Qt::ISODate).isValid());
    const QJsonObject missing = lines.at(1).toObject();
    QCOMPARE(missing.value(QStringLiteral("day")).toString(), iso(gap));
    QCOMPARE(missing.value(QStringLiteral("state")).toString(), QStringLiteral("missing"));
    QVERIFY(missing.value(QStringLiteral("fetched_at")).isNull());
    QCOMPARE(lines.at(2).toObject().value(QStringLiteral("day")).toString(), iso(first));

    const QString range = QStringLiteral("ledger --from %1 --to %1").arg(iso(gap));
    const QByteArray table = cli(qPrintable(config + range)).out;
    QCOMPARE(table.count('\n'), 2); // the heads of the columns and one line
    QVERIFY2(table.contains(iso(gap).toLatin1()) && table.contains("never fetched"), table.constData());
}

void TestLedgerCommand::refusesWhatIsNoDay_data() {
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no day") << QStringLiteral("ledger --from yesterday");
    QTest::newRow("the wrong way round") << QStringLiteral("ledger --from 2025-02-02 --to 2025-02-01");
    QTest::newRow("a word too many") << QStringLiteral("ledger cs.LG");
}

void TestLedgerCommand::refusesWhatIsNoDay() {
    QFETCH(QString, arguments);
    const Outcome outcome = CliProgram()(qPrintable(arguments));
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty() && outcome.err.contains("winnow-cli ledger --help"));
}

void TestLedgerCommand::needsALibrary() {
    const Outcome outcome = CliProgram()("ledger");
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("Fetch a day first"));
}

WINNOW_TEST(TestLedgerCommand, QCoreApplication)

} // namespace ledgercommandtest

#include "tst_ledgercommand.moc"
