#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/ledgergaps.h"
#include "app/model/sampleday.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

namespace ledgergapstest {

using namespace winnow;

namespace {

const QString learning = QStringLiteral("cs.LG");
const QString vision = QStringLiteral("cs.CV");

QDateTime utc(const char *text) {
    return QDateTime::fromString(QString::fromLatin1(text) + QLatin1Char('Z'), Qt::ISODate);
}

LedgerEntry entry(QDate day, const QString &feed, LedgerState state = LedgerState::Complete) {
    LedgerEntry made;
    made.day = day;
    made.feed = feed;
    made.state = state;
    return made;
}

QStringList textOf(const std::vector<LedgerEntry> &entries) {
    QStringList lines;
    for (const LedgerEntry &one : entries)
        lines.append(one.day.toString(Qt::ISODate) + QLatin1Char(' ') + one.feed);
    return lines;
}

} // namespace

class TestLedgerGaps final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasNeverFetched_data();
    void findsWhatWasNeverFetched();
    void countsEveryAnnouncementDayOnce();
    void putsThemBetweenTheOthers();
    void tellsWhatIsToBeAskedForAgain_data();
    void tellsWhatIsToBeAskedForAgain();
};

void TestLedgerGaps::findsWhatWasNeverFetched_data() {
    QTest::addColumn<std::vector<LedgerEntry>>("known");
    QTest::addColumn<QStringList>("followed");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("gaps");
    const QDate friday(2025, 8, 8);
    const QString wednesday = QStringLiteral("2025-08-13T12:00:00");
    const auto row = [](const char *name, const std::vector<LedgerEntry> &known, const QStringList &followed,
                        QDate from, const QString &now, const QStringList &gaps) {
        QTest::newRow(name) << known << followed << from << now << gaps;
    };
    row("a weekend and two days", {entry(friday, learning), entry({2025, 8, 13}, learning)}, {learning}, {},
        wednesday, {QStringLiteral("2025-08-12 cs.LG"), QStringLiteral("2025-08-11 cs.LG")});
    row("a failed day is known",
        {entry(friday, learning), entry({2025, 8, 11}, learning, LedgerState::Failed)}, {learning}, {},
        QStringLiteral("2025-08-12T03:59:59"), {});
    row("the next day begins at midnight in New York", {entry(friday, learning)}, {learning}, {},
        QStringLiteral("2025-08-11T04:00:00"), {QStringLiteral("2025-08-11 cs.LG")});
    row("one of two categories",
        {entry(friday, learning), entry(friday, vision), entry({2025, 8, 11}, learning),
         entry({2025, 8, 12}, learning)},
        {learning, vision}, {}, QStringLiteral("2025-08-12T12:00:00"),
        {QStringLiteral("2025-08-12 cs.CV"), QStringLiteral("2025-08-11 cs.CV")});
    row("a category that is new here lacks the newest day only", {entry(friday, learning)}, {vision}, {},
        wednesday, {QStringLiteral("2025-08-13 cs.CV")});
    row("an archive's feed has all its categories",
        {entry(friday, learning), entry({2025, 8, 11}, QStringLiteral("cs"))}, {learning}, {},
        QStringLiteral("2025-08-11T12:00:00"), {});
    row("so has a feed of several", {entry(friday, QStringLiteral("cs.CV+cs.LG"))}, {learning}, {},
        QStringLiteral("2025-08-08T12:00:00"), {});
    row("the sample day is no beginning", {entry(sampleDay(), learning), entry({2025, 8, 12}, learning)},
        {learning}, {}, QStringLiteral("2025-08-12T12:00:00"), {});
    row("from a day on", {entry(friday, learning)}, {learning}, {2025, 8, 12}, wednesday,
        {QStringLiteral("2025-08-13 cs.LG"), QStringLiteral("2025-08-12 cs.LG")});
    row("not before it was known", {entry({2025, 8, 13}, learning)}, {learning}, {2025, 1, 1}, wednesday, {});
    row("a holiday is no gap", {entry({2026, 11, 26}, learning)}, {learning}, {},
        QStringLiteral("2026-11-28T12:00:00"), {});
}

void TestLedgerGaps::findsWhatWasNeverFetched() {
    QFETCH(std::vector<LedgerEntry>, known);
    QFETCH(QStringList, followed);
    QFETCH(QDate, from);
    QFETCH(QString, now);
    const auto gaps = missingEntries(known, followed, from, utc(now.toLatin1().constData()));
    QTEST(textOf(gaps), "gaps");
    for (const LedgerEntry &gap : gaps)
        QVERIFY(gap.state == LedgerState::Missing && isGap(gap, utc(now.toLatin1().constData())));
}

// Over four years of weekends, holidays and clock changes: a day is either missing or has no announcement.
void TestLedgerGaps::countsEveryAnnouncementDayOnce() {
    const QDate first(2024, 1, 2);
    const QDate last(2027, 12, 30);
    const auto gaps = missingEntries({entry(first, learning)}, {learning}, {},
                                     last.startOfDay(QTimeZone::utc()).addSecs(12 * 3600));
    QSet<QDate> missing;
    for (const LedgerEntry &gap : gaps)
        missing.insert(gap.day);
    QCOMPARE(missing.size(), qsizetype(gaps.size()));
    for (QDate day = first.addDays(1); day <= last; day = day.addDays(1)) {
        const bool isDay = AnnouncementCalendar::kind(day) == AnnouncementCalendar::DayKind::Announcement;
        QVERIFY2(missing.contains(day) == isDay, qPrintable(day.toString(Qt::ISODate)));
    }
}

void TestLedgerGaps::putsThemBetweenTheOthers() {
    Ledger ledger;
    LedgerQuery asked;
    asked.from = QDate(2025, 8, 11);
    asked.to = QDate(2025, 8, 13);
    ledger.known = {entry({2025, 8, 14}, learning), entry({2025, 8, 12}, learning),
                    entry({2025, 8, 8}, learning)};
    LedgerLine line;
    line.entry = ledger.known[1];
    line.fetched = 7;
    ledger.lines = {line};
    ledger = withGaps(std::move(ledger), {learning}, asked, utc("2025-08-15T12:00:00"));
    QCOMPARE(ledger.lines.size(), size_t(3));
    QCOMPARE(ledger.lines[0].entry.day, QDate(2025, 8, 13));
    QCOMPARE(ledger.lines[1].fetched, 7);
    QCOMPARE(ledger.lines[2].entry.day, QDate(2025, 8, 11));
    QCOMPARE(ledger.lines[2].entry.state, LedgerState::Missing);
}

void TestLedgerGaps::tellsWhatIsToBeAskedForAgain_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isGapToday");
    QTest::addColumn<bool>("isGapTheDayBefore");
    const auto row = [](LedgerState state, bool today, bool dayBefore) {
        QTest::newRow(qPrintable(ledgerStateName(state))) << int(state) << today << dayBefore;
    };
    row(LedgerState::Complete, false, false);
    row(LedgerState::Quiet, false, false);
    row(LedgerState::Weekend, false, false);
    row(LedgerState::Holiday, false, false);
    row(LedgerState::NotYetOut, true, false); // by now it is out, and the evening before it was not
    row(LedgerState::Stale, true, true);
    row(LedgerState::Partial, true, true);
    row(LedgerState::Failed, true, true);
    row(LedgerState::Missing, true, true);
}

void TestLedgerGaps::tellsWhatIsToBeAskedForAgain() {
    QFETCH(int, state);
    const LedgerEntry one = entry({2025, 8, 12}, learning, LedgerState(state));
    QTEST(isGap(one, utc("2025-08-12T12:00:00")), "isGapToday");
    QTEST(isGap(one, utc("2025-08-12T03:00:00")), "isGapTheDayBefore");
    QVERIFY(!isOutOfReach(one.day, utc("2025-11-10T12:00:00"))); // 90 days later
    QVERIFY(isOutOfReach(one.day, utc("2025-11-11T12:00:00")));
}

WINNOW_TEST(TestLedgerGaps, NoApplication)

} // namespace ledgergapstest

#include "tst_ledgergaps.moc"
