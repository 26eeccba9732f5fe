#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/taxonomy.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace calendartest {

using namespace winnow;
using DayKind = AnnouncementCalendar::DayKind;

namespace {

QDateTime utc(const char *text) {
    return QDateTime::fromString(QString::fromLatin1(text) + QLatin1Char('Z'), Qt::ISODate);
}

} // namespace

class TestCalendar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void moments_data();
    void moments();
    void submissions_data();
    void submissions();
    void daysOfSubmission_data();
    void daysOfSubmission();
    void tellsExpectedHolidays();
    void takesAnotherTable();
    void taxonomyIsWhole();
    void knowsCategories_data();
    void knowsCategories();
};

void TestCalendar::kinds_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DayKind>("kind");
    QTest::addColumn<bool>("mayBeEmpty");
    const auto row = [](const char *name, QDate day, DayKind kind, bool mayBeEmpty) {
        QTest::newRow(name) << day << kind << mayBeEmpty;
    };
    row("Monday", {2025, 6, 2}, DayKind::Announcement, false);
    row("Friday", {2025, 6, 6}, DayKind::Announcement, false);
    row("Saturday", {2025, 6, 7}, DayKind::Weekend, true);
    row("Sunday", {2025, 6, 8}, DayKind::Weekend, true);
    row("Thanksgiving itself has Wednesday's papers", {2026, 11, 26}, DayKind::Announcement, true);
    row("the day after Thanksgiving", {2026, 11, 27}, DayKind::Holiday, true);
    row("Monday after Thanksgiving", {2026, 11, 30}, DayKind::Announcement, false);
    row("holiday on a Friday empties Monday", {2026, 7, 6}, DayKind::Holiday, true);
    row("Tuesday after it", {2026, 7, 7}, DayKind::Announcement, false);
    row("holiday on a Monday empties Tuesday", {2026, 1, 20}, DayKind::Holiday, true);
    row("an empty feed that arXiv served", {2025, 12, 31}, DayKind::Holiday, true);
    row("New Year's Day's feed after a holiday", {2027, 1, 1}, DayKind::Holiday, true);
    row("a year without a table", {2031, 12, 25}, DayKind::Announcement, false);
}

void TestCalendar::kinds() {
    QFETCH(QDate, day);
    QTEST(AnnouncementCalendar::kind(day), "kind");
    QTEST(AnnouncementCalendar::mayBeEmpty(day), "mayBeEmpty");
}

void TestCalendar::moments_data() {
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("newest");
    QTest::addColumn<QDateTime>("next");
    const auto row = [](const char *name, const char *moment, QDate day, QDate newest, const char *next) {
        QTest::newRow(name) << utc(moment) << day << newest << utc(next);
    };
    row("summer, before midnight", "2025-06-03T03:59:59", {2025, 6, 2}, {2025, 6, 2}, "2025-06-03T04:00:00");
    row("summer, midnight", "2025-06-03T04:00:00", {2025, 6, 3}, {2025, 6, 3}, "2025-06-04T04:00:00");
    row("winter, before midnight", "2025-01-15T04:59:59", {2025, 1, 14}, {2025, 1, 14},
        "2025-01-15T05:00:00");
    row("winter, midnight", "2025-01-15T05:00:00", {2025, 1, 15}, {2025, 1, 15}, "2025-01-16T05:00:00");
    row("Saturday", "2025-06-07T12:00:00", {2025, 6, 7}, {2025, 6, 6}, "2025-06-09T04:00:00");
    row("Sunday of the clock change", "2025-03-09T12:00:00", {2025, 3, 9}, {2025, 3, 7},
        "2025-03-10T04:00:00");
    row("after Thanksgiving", "2026-11-27T12:00:00", {2026, 11, 27}, {2026, 11, 26}, "2026-11-30T05:00:00");
    row("long weekend", "2026-07-04T12:00:00", {2026, 7, 4}, {2026, 7, 3}, "2026-07-07T04:00:00");
}

void TestCalendar::moments() {
    QFETCH(QDateTime, moment);
    QTEST(AnnouncementCalendar::dayAt(moment), "day");
    QTEST(AnnouncementCalendar::newestDay(moment), "newest");
    QTEST(AnnouncementCalendar::nextListing(moment), "next");
    // The time zone of the one who asks does not matter.
    QTEST(AnnouncementCalendar::newestDay(moment.toOffsetFromUtc(9 * 3600)), "newest");
}

// https://info.arxiv.org/help/availability.html, its table of deadlines.
void TestCalendar::submissions_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    const auto row = [](const char *name, QDate day, const char *from, const char *to) {
        QTest::newRow(name) << day << utc(from) << utc(to);
    };
    row("Wednesday", {2025, 6, 4}, "2025-06-02T18:00:00", "2025-06-03T18:00:00");
    row("Monday", {2025, 6, 2}, "2025-05-29T18:00:00", "2025-05-30T18:00:00");
    row("Tuesday", {2025, 6, 3}, "2025-05-30T18:00:00", "2025-06-02T18:00:00");
    row("over a clock change", {2025, 3, 11}, "2025-03-07T19:00:00", "2025-03-10T18:00:00");
    row("after a holiday", {2026, 11, 30}, "2026-11-25T19:00:00", "2026-11-27T19:00:00");
}

void TestCalendar::submissions() {
    QFETCH(QDate, day);
    const auto [from, to] = AnnouncementCalendar::submissions(day);
    QTEST(from, "from");
    QTEST(to, "to");
}

void TestCalendar::tellsExpectedHolidays() {
    QVERIFY(AnnouncementCalendar::isOnlyExpected({2027, 11, 26}));  // after Thanksgiving
    QVERIFY(!AnnouncementCalendar::isOnlyExpected({2026, 11, 27})); // which arXiv published
    QVERIFY(!AnnouncementCalendar::isOnlyExpected({2027, 11, 24}));
    QVERIFY(!AnnouncementCalendar::isOnlyExpected({2027, 11, 27})); // a Saturday
    QCOMPARE(AnnouncementCalendar::kind({2027, 1, 19}), DayKind::Holiday);
    QCOMPARE(AnnouncementCalendar::nextDay({2027, 1, 18}), QDate(2027, 1, 20));
    QCOMPARE(AnnouncementCalendar::previousDay({2027, 1, 20}), QDate(2027, 1, 18));
}

void TestCalendar::takesAnotherTable() {
    QCOMPARE(AnnouncementCalendar::useHolidays("# ours\n2031-05-06\tthe shepherds' feast\r\n"
                                               "2031-05-07\tits second day\texpected\n"),
             2);
    QCOMPARE(AnnouncementCalendar::kind({2031, 5, 7}), DayKind::Holiday);
    QVERIFY(AnnouncementCalendar::isOnlyExpected({2031, 5, 8}));
    QVERIFY(AnnouncementCalendar::isHoliday({2027, 1, 18})); // of other years ours holds
    AnnouncementCalendar::useHolidays("2031-12-25\tChristmas\n");
    QVERIFY(!AnnouncementCalendar::isHoliday({2031, 5, 6})); // each year's is one table
}

void TestCalendar::daysOfSubmission_data() {
    QTest::addColumn<QDateTime>("submitted");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, const char *submitted, QDate day) {
        QTest::newRow(name) << QDateTime::fromString(QLatin1String(submitted), Qt::ISODate) << day;
    };
    row("Tuesday, before the deadline", "2026-11-24T18:59:59Z", {2026, 11, 25});
    row("Tuesday, after it", "2026-11-24T19:00:00Z", {2026, 11, 26});
    row("Tuesday in summer, after it", "2026-06-23T18:00:00Z", {2026, 6, 25});
    row("Thursday, after it", "2026-11-19T19:00:00Z", {2026, 11, 23}); // Friday's, announced on Sunday
    row("Friday, after it", "2026-11-20T19:00:00Z", {2026, 11, 24});
    row("Sunday", "2026-11-22T12:00:00Z", {2026, 11, 24});
    row("Thanksgiving has no deadline", "2026-11-26T12:00:00Z", {2026, 11, 30});
    row("nor has the eve of New Year", "2026-12-31T12:00:00Z", {2027, 1, 5});
}

void TestCalendar::daysOfSubmission() {
    QFETCH(QDateTime, submitted);
    QTEST(AnnouncementCalendar::dayOfSubmission(submitted), "day");
}

void TestCalendar::taxonomyIsWhole() {
    QCOMPARE(taxonomy().size(), size_t(155));
    for (const Category &category : taxonomy())
        QVERIFY2(!category.name.isEmpty() && !category.group.isEmpty() && !category.archive.isEmpty() &&
                     category.code.startsWith(category.archive),
                 qPrintable(category.code));
}

void TestCalendar::knowsCategories_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("plausible");
    const auto row = [](const char *code, bool known, bool plausible) {
        QTest::newRow(*code ? code : "empty") << QString::fromLatin1(code) << known << plausible;
    };
    row("cs.LG", true, true);
    row("CS.lg", true, true);
    row("cond-mat.mes-hall", true, true);
    row("hep-th", true, true);
    row("math.MP", true, true);
    row("cs", true, true);
    row("astro-ph", true, true);
    row("alg-geom", true, true);
    row("cs.QX", false, true);
    row("cs.L", false, false);
    row("cs.", false, false);
    row("I.2.7", false, false);
    row("68T05", false, false);
    row("news.XX", false, false);
    row("cs.L1", false, false);
    row("", false, false);
}

void TestCalendar::knowsCategories() {
    QFETCH(QString, code);
    QTEST(isKnownCategory(code), "known");
    QTEST(isPlausibleCategory(code), "plausible");
}

WINNOW_TEST(TestCalendar, winnow::NoApplication)

} // namespace calendartest

#include "tst_calendar.moc"
