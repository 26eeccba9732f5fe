#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/ledgergaps.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/ui/pagestand.h"
#include "ui/papers/sidebar/calendar/calendarpane.h"
#include "ui/papers/sidebar/calendar/monthcalendar.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

namespace monthcalendartest {

using namespace winnow;
using DayKind = AnnouncementCalendar::DayKind;

namespace {

const QString learning = QStringLiteral("cs.LG");
const QDate thursday(2025, 8, 7);
const QDate monday(2025, 8, 11);
const QDateTime noon(QDate(2025, 8, 12), QTime(16, 0), QTimeZone::utc()); // of the Tuesday after, in New York

LedgerLine line(QDate day, LedgerState state, const QString &feed = learning) {
    LedgerLine made;
    made.entry.day = day;
    made.entry.feed = feed;
    made.entry.state = state;
    return made;
}

// The week from Thursday 7 to Tuesday 12: complete, partial, weekend, failed, missing.
Ledger week() {
    Ledger ledger;
    ledger.lines = {line(monday.addDays(1), LedgerState::Missing), line(monday, LedgerState::Failed),
                    line(friday, LedgerState::Partial), line(thursday, LedgerState::Complete)};
    ledger.days = {{friday, 12, 12, 1}, {thursday, 320, 320, 23}};
    return ledger;
}

std::vector<CalendarDay> august() {
    return calendarDays(week(), {2025, 8, 1}, Qt::Monday, noon);
}

const CalendarDay &dayIn(const std::vector<CalendarDay> &days, QDate day) {
    return days.at(size_t(days.front().day.daysTo(day)));
}

QAccessibleInterface *accessOf(QObject *object) {
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

class TestMonthCalendar final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void holdsForFourYears_data();
    void holdsForFourYears();
    void takesTheWorstOfADaysFeeds();
    void wordsSayWhatIsKnown_data();
    void wordsSayWhatIsKnown();
    void keysGoThroughDaysAndMonths();
    void screenReadersHearEveryDay();
    void clicksOpenDaysAndOfferCures();
    void rightToLeftBeginsAtTheRight();
    void foldsAndRemembersIt();
    void showsTheLibrarysMonth();
};

void TestMonthCalendar::holdsForFourYears_data() {
    QTest::addColumn<int>("firstOfWeek");
    QTest::newRow("Monday") << int(Qt::Monday);
    QTest::newRow("Sunday") << int(Qt::Sunday);
    QTest::newRow("Saturday") << int(Qt::Saturday);
}

// Each month of 2024 to 2027 by a library that missed everything: six whole weeks, and a gap on every
// announcement day up to now and on no other.
void TestMonthCalendar::holdsForFourYears() {
    QFETCH(int, firstOfWeek);
    const QDateTime now(QDate(2027, 7, 14), QTime(12, 0), QTimeZone::utc());
    Ledger ledger;
    ledger.known = {line({2024, 1, 2}, LedgerState::Complete).entry};
    ledger = withGaps(std::move(ledger), {learning}, {}, now);
    for (QDate month(2024, 2, 1); month.year() < 2028; month = month.addMonths(1)) {
        const auto days = calendarDays(ledger, month, Qt::DayOfWeek(firstOfWeek), now);
        QCOMPARE(days.size(), size_t(42));
        QCOMPARE(days.front().day.dayOfWeek(), firstOfWeek);
        QVERIFY(days.front().day <= month && days.front().day.addDays(7) > month);
        for (size_t i = 0; i < days.size(); ++i) {
            const CalendarDay &day = days[i];
            QCOMPARE(day.day, days.front().day.addDays(qint64(i)));
            if (day.day <= QDate(2024, 1, 2))
                continue;
            const bool isOut = day.day <= now.date();
            const DayKind kind = AnnouncementCalendar::kind(day.day);
            QCOMPARE(!day.gaps.empty(), isOut && kind == DayKind::Announcement);
            QCOMPARE(day.state == LedgerState::Weekend, kind == DayKind::Weekend);
            QCOMPARE(day.state == LedgerState::Holiday, kind == DayKind::Holiday);
            QCOMPARE(day.isFuture, !isOut);
            QCOMPARE(day.isApproximate, day.day < QDate(2027, 4, 15));
        }
    }
}

void TestMonthCalendar::takesTheWorstOfADaysFeeds() {
    Ledger ledger;
    ledger.lines = {line(friday, LedgerState::Complete),
                    line(friday, LedgerState::Stale, QStringLiteral("cs.CV")),
                    line(friday, LedgerState::Quiet, QStringLiteral("cs.CL"))};
    const auto days = calendarDays(ledger, friday, Qt::Monday, noon);
    const CalendarDay &day = dayIn(days, friday);
    QCOMPARE(day.state, LedgerState::Stale);
    QCOMPARE(day.gaps.size(), size_t(1));
    QCOMPARE(gapSentence(day), QStringLiteral("Fri 8 Aug: cs.CV stale."));
    // One feed of two was never asked for, and the day has papers all the same.
    ledger.lines[1] = line(friday, LedgerState::Missing, QStringLiteral("cs.CV"));
    ledger.days = {{friday, 12, 12, 1}};
    const CalendarDay half = dayIn(calendarDays(ledger, friday, Qt::Monday, noon), friday);
    QCOMPARE(gapSentence(half), QStringLiteral("Fri 8 Aug: cs.CV was never fetched."));
}

void TestMonthCalendar::wordsSayWhatIsKnown_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gap");
    QTest::addColumn<QString>("cure");
    const auto row = [](const char *name, QDate day, const char *text, const char *gap = "",
                        const char *cure = "") {
        QTest::newRow(name) << day << QString::fromLatin1(text) << QString::fromLatin1(gap)
                            << QString::fromLatin1(cure);
    };
    row("complete", thursday, "complete, 320 paper(s), 23 relevant");
    row("partial", friday, "partial, 12 paper(s), 1 relevant", "Fri 8 Aug: cs.LG partial.", "Fetch again");
    row("weekend", {2025, 8, 9}, "weekend");
    row("failed", monday, "failed", "Mon 11 Aug: cs.LG failed.", "Fetch again");
    row("missing", {2025, 8, 12}, "never fetched", "Tue 12 Aug was never fetched.", "Fetch this day");
    row("to come", {2025, 8, 13}, "still to come");
    row("a weekend to come", {2025, 8, 16}, "weekend");
    row("before the library began", {2025, 8, 6}, "nothing known");
}

void TestMonthCalendar::wordsSayWhatIsKnown() {
    QFETCH(QDate, day);
    QFETCH(QString, cure);
    const auto days = august();
    const CalendarDay &shown = dayIn(days, day);
    QTEST(calendarDayText(shown), "text");
    QTEST(gapSentence(shown), "gap");
    if (!cure.isEmpty())
        QCOMPARE(cureText(shown), cure);
}

void TestMonthCalendar::keysGoThroughDaysAndMonths() {
    MonthCalendar calendar;
    calendar.setMonth({2025, 8, 1}, august());
    calendar.setOpenDay(friday);
    calendar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&calendar));
    calendar.setFocus();
    QSignalSpy chosen(&calendar, &MonthCalendar::chosen);
    QSignalSpy months(&calendar, &MonthCalendar::monthWanted);
    const auto press = [&calendar](Qt::Key key) {
        QTest::keyClick(&calendar, key);
        return calendar.cursor();
    };
    QCOMPARE(press(Qt::Key_Right), QDate(2025, 8, 9));
    QCOMPARE(press(Qt::Key_Left), friday);
    QCOMPARE(press(Qt::Key_Up), QDate(2025, 8, 1));
    QCOMPARE(press(Qt::Key_Down), friday);
    QCOMPARE(press(Qt::Key_Home), QDate(2025, 8, 4));
    QCOMPARE(press(Qt::Key_End), QDate(2025, 8, 10));
    QCOMPARE(months.count(), 0);
    press(Qt::Key_Space); // a Sunday without anything
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(press(Qt::Key_Right), monday);
    press(Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<CalendarDay>().day, monday);
    QCOMPARE(press(Qt::Key_PageUp), QDate(2025, 7, 11));
    QCOMPARE(months.count(), 1);
    QCOMPARE(months.first().first().toDate(), QDate(2025, 7, 11));
}

void TestMonthCalendar::screenReadersHearEveryDay() {
    MonthCalendar calendar;
    calendar.setMonth({2025, 8, 1}, august());
    QAccessibleInterface *access = accessOf(&calendar);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Calendar of August 2025"));
    QCOMPARE(access->childCount(), 42);
    QStringList names;
    for (int i = 0; i < access->childCount(); ++i)
        names << access->child(i)->text(QAccessible::Name);
    QVERIFY(names.contains(QStringLiteral("Thursday, 7 August 2025: complete, 320 paper(s), 23 relevant")));
    QVERIFY(names.contains(QStringLiteral("Tuesday, 12 August 2025: never fetched")));
    QVERIFY(names.contains(QStringLiteral("Saturday, 9 August 2025: weekend")));
    QSignalSpy chosen(&calendar, &MonthCalendar::chosen);
    const int place = calendar.cellOf(thursday);
    QVERIFY(access->child(place)->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::pressAction()));
    access->child(place)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.count(), 1);
    QVERIFY(access->child(0)->actionInterface()->actionNames().isEmpty());
}

void TestMonthCalendar::clicksOpenDaysAndOfferCures() {
    CalendarPane pane;
    pane.setOpenDay(thursday);
    pane.setDays({2025, 8, 1}, august());
    pane.resize(184, 260);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    auto &grid = partOf<MonthCalendar>(pane);
    auto *words = pane.findChild<QLabel *>(QStringLiteral("gapText"));
    auto *cure = pane.findChild<QPushButton *>(QStringLiteral("fetchDay"));
    QSignalSpy opened(&pane, &CalendarPane::dayChosen);
    QSignalSpy wanted(&pane, &CalendarPane::fetchWanted);
    const auto click = [&grid](QDate day) {
        QAccessibleInterface *access = accessOf(&grid);
        const QRect cell = access->child(grid.cellOf(day))->rect();
        QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.mapFromGlobal(cell.center()));
    };
    click(thursday);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.last().first().toDate(), thursday);
    QVERIFY(!cure->isVisible());
    click(friday); // opens, and says what is wrong with it
    QCOMPARE(opened.count(), 2);
    QVERIFY(cure->isVisible());
    QVERIFY(words->text().contains(QLatin1String("partial")));
    click(monday.addDays(1));
    QCOMPARE(opened.count(), 2);
    QCOMPARE(words->text(), QStringLiteral("Tue 12 Aug was never fetched."));
    pane.setBusy(true);
    QVERIFY(!cure->isEnabled());
    pane.setBusy(false);
    QTest::mouseClick(cure, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toDate(), monday.addDays(1));
    QVERIFY(!cure->isVisible());
    click(QDate(2025, 8, 9)); // a weekend: nothing
    QCOMPARE(opened.count(), 2);
    QVERIFY(!cure->isVisible());
    // Half a year later only the query API has them.
    pane.setDays({2025, 8, 1}, calendarDays(week(), {2025, 8, 1}, Qt::Monday, noon.addMonths(6)));
    click(monday);
    QVERIFY2(words->text().contains(QLatin1String("approximate")), qPrintable(words->text()));
    Ledger whole;
    whole.lines = {line(monday, LedgerState::Complete)};
    pane.setDays({2025, 8, 1}, calendarDays(whole, {2025, 8, 1}, Qt::Monday, noon));
    QVERIFY(!cure->isVisible()); // cured
}

void TestMonthCalendar::rightToLeftBeginsAtTheRight() {
    MonthCalendar calendar;
    calendar.setMonth({2025, 8, 1}, august());
    calendar.resize(184, calendar.sizeHint().height());
    calendar.setLayoutDirection(Qt::RightToLeft);
    QAccessibleInterface *access = accessOf(&calendar);
    QVERIFY(access->child(0)->rect().left() > access->child(6)->rect().left());
    calendar.setOpenDay(friday);
    calendar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&calendar));
    calendar.setFocus();
    QTest::keyClick(&calendar, Qt::Key_Left); // to what stands at the left
    QCOMPARE(calendar.cursor(), QDate(2025, 8, 9));
}

void TestMonthCalendar::foldsAndRemembersIt() {
    CalendarPane pane;
    pane.show();
    auto &grid = partOf<MonthCalendar>(pane);
    auto *toggle = pane.findChild<QToolButton *>(QStringLiteral("calendarToggle"));
    QSignalSpy shown(&pane, &CalendarPane::monthShown);
    QVERIFY(grid.isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!grid.isVisible());
    QCOMPARE(shown.count(), 0);
    const QByteArray state = pane.saveState();
    CalendarPane later;
    QVERIFY(later.restoreState(state));
    QVERIFY(!later.isOpen());
    QVERIFY(!later.restoreState("nonsense"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(grid.isVisible());
    QCOMPARE(shown.count(), 1); // read again: it was not while it was folded
}

// The papers page over a real library: a day opens by a click, a gap asks to be fetched.
void TestMonthCalendar::showsTheLibrarysMonth() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(learning, thursday, 5), {}));
    (void)valueOf(library->listings().add(makeLargeListing(learning, monday, 4, 20000), {}));
    PageStand stand(*library);
    Settings settings = stand.settings.now();
    settings.categories = QStringList{learning};
    stand.settings.change(settings);
    stand.page.setNow(noon);
    stand.page.resize(1200, 700);
    stand.page.show();
    stand.page.openDay(monday);
    QTRY_COMPARE(stand.session.day(), monday);
    auto &pane = partOf<CalendarPane>(stand.page);
    auto &grid = partOf<MonthCalendar>(stand.page);
    QCOMPARE(pane.month().month(), 8);
    const auto state = [&grid](QDate day) { return grid.dayAt(grid.cellOf(day)).state; };
    QTRY_COMPARE(state(friday), LedgerState::Missing);
    QCOMPARE(state(thursday), LedgerState::Complete);
    QCOMPARE(grid.dayAt(grid.cellOf(thursday)).counts.papers, 5);
    QAccessibleInterface *access = accessOf(&grid);
    access->child(grid.cellOf(thursday))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(stand.session.day(), thursday);
    QSignalSpy wanted(&stand.page, &PapersPage::fetchWanted);
    access->child(grid.cellOf(friday))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QTest::mouseClick(pane.findChild<QPushButton *>(QStringLiteral("fetchDay")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toDate(), friday);
    // What comes is seen.
    (void)valueOf(library->listings().add(makeLargeListing(learning, friday, 3, 30000), {}));
    stand.page.refresh();
    QTRY_COMPARE(state(friday), LedgerState::Complete);
    QTest::mouseClick(pane.findChildren<QToolButton *>().at(1), Qt::LeftButton); // the month before
    QCOMPARE(pane.month().month(), 7);
    QTRY_VERIFY(state({2025, 7, 7}) == LedgerState::Holiday);
}

WINNOW_TEST(TestMonthCalendar, QApplication)

} // namespace monthcalendartest

#include "tst_monthcalendar.moc"
