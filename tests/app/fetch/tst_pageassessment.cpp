#include "app/fetch/fetchplan.h"
#include "app/fetch/pageassessment.h"
#include "tests/support/testmain.h"

#include <QTest>

Q_DECLARE_METATYPE(winnow::PageAssessment::Act)
Q_DECLARE_METATYPE(winnow::LedgerState)

namespace pageverdicttest {

using namespace winnow;
using Act = PageAssessment::Act;

namespace {

const QDate friday(2025, 5, 30);
const QDate monday(2025, 6, 2);
const QDate tuesday(2025, 6, 3);
const QString learning = QStringLiteral("cs.LG");

FetchStep asking(FetchStep::Kind kind, Doubt doubt, QDate day = monday) {
    return {kind, learning, learning, day, doubt};
}

ListingPage pageOf(QDate day, int entries, int total = -1) {
    ListingPage page;
    page.source = ListingSource::CatchUpPage;
    page.category = learning;
    page.day = day;
    page.entries.resize(size_t(entries));
    page.announced = entries;
    page.total = total < 0 ? entries : total;
    return page;
}

LedgerEntry line(QDate day, const QString &feed, LedgerState state, const QString &note = {}) {
    LedgerEntry entry;
    entry.day = day;
    entry.feed = feed;
    entry.state = state;
    entry.note = note;
    return entry;
}

// "2025-06-02 cs.LG 1; …"
QString written(const std::vector<FetchStep> &steps) {
    QStringList texts;
    for (const FetchStep &step : steps)
        texts << QStringLiteral("%1 %2 %3").arg(step.day.toString(Qt::ISODate), step.subject).arg(step.page);
    return texts.join(QStringLiteral("; "));
}

} // namespace

class TestPageVerdict final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weighsTheLatestListing_data();
    void weighsTheLatestListing();
    void believesNeighboursWithoutAPage();
    void believesNoExpectedHolidayWithoutAPage();
    void weighsACatchUpPage_data();
    void weighsACatchUpPage();
    void takesNoPageOfAnotherCategory();
    void followsARenamedCategory();
    void tellsOwnPapersOfSeveralCategories();
    void findsMissedDays();
    void goesOnWhereItStopped();
    void takesSeveralCategoriesOneByOne();
};

void TestPageVerdict::weighsTheLatestListing_data() {
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("entries");
    QTest::addColumn<Act>("act");
    QTest::addColumn<LedgerState>("state");
    const auto row = [](const char *name, Doubt doubt, QDate day, int entries, Act act, LedgerState state) {
        QTest::newRow(name) << doubt << day << entries << act << state;
    };
    row("stale, and the page has today's", Doubt::Stale, monday, 5, Act::Store, LedgerState::Complete);
    row("stale, and the page has no more", Doubt::Stale, friday, 5, Act::Note, LedgerState::Stale);
    row("stale, and the page is tomorrow's", Doubt::Stale, tuesday, 5, Act::AskCatchUp,
        LedgerState::NotYetOut);
    row("empty, but not so the page", Doubt::Empty, monday, 5, Act::Store, LedgerState::Complete);
    row("empty, as the page says", Doubt::Empty, monday, 0, Act::Note, LedgerState::Quiet);
    row("empty, and the page has no more", Doubt::Empty, friday, 5, Act::Note, LedgerState::NotYetOut);
    row("late, and the page is in time", Doubt::Lagging, monday, 5, Act::Store, LedgerState::Complete);
    row("late, as the page", Doubt::Lagging, friday, 5, Act::Note, LedgerState::NotYetOut);
    row("late, and nothing is new", Doubt::Lagging, monday, 0, Act::Note, LedgerState::Quiet);
}

void TestPageVerdict::weighsTheLatestListing() {
    QFETCH(Doubt, doubt);
    QFETCH(QDate, day);
    QFETCH(int, entries);
    const PageAssessment verdict =
        judgeListPage(asking(FetchStep::Kind::ListPage, doubt), pageOf(day, entries), {});
    QTEST(verdict.act, "act");
    QTEST(verdict.state, "state");
    QVERIFY(!verdict.error);
}

void TestPageVerdict::believesNeighboursWithoutAPage() {
    const Result<ListingPage> none = failure(ErrorCode::ServerError, QStringLiteral("HTTP 500"));
    const FetchStep step = asking(FetchStep::Kind::ListPage, Doubt::Empty);
    const PageAssessment alone = judgeListPage(step, none, {});
    QCOMPARE(alone.state, LedgerState::Failed);
    QCOMPARE(alone.error.value().code, ErrorCode::EmptyFeed);
    const PageAssessment among = judgeListPage(step, none, {true});
    QCOMPARE(among.state, LedgerState::Quiet);
    QVERIFY(!among.error);
}

void TestPageVerdict::believesNoExpectedHolidayWithoutAPage() {
    const QDate expected(2027, 11, 26); // after a Thanksgiving that arXiv has not published yet
    const FetchStep step = asking(FetchStep::Kind::ListPage, Doubt::Empty, expected);
    QCOMPARE(judgeListPage(step, failure(ErrorCode::NetworkDown), {}).state, LedgerState::Failed);
    const PageAssessment holiday = judgeListPage(step, pageOf(expected.addDays(-1), 5), {});
    QCOMPARE(holiday.state, LedgerState::Holiday);
    QCOMPARE(holiday.note, QStringLiteral("2027-11-29"));
    QCOMPARE(judgeListPage(step, pageOf(expected, 5), {}).act, Act::Store);
}

void TestPageVerdict::weighsACatchUpPage_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("entries");
    QTest::addColumn<bool>("hasLaterMailing");
    QTest::addColumn<bool>("neighboursCame");
    QTest::addColumn<Act>("act");
    QTest::addColumn<LedgerState>("state");
    const auto row = [](const char *name, QDate day, int entries, bool later, bool neighbours, Act act,
                        LedgerState state) {
        QTest::newRow(name) << day << entries << later << neighbours << act << state;
    };
    row("papers", monday, 5, true, false, Act::Store, LedgerState::Complete);
    row("nothing, and a later mailing", monday, 0, true, false, Act::Note, LedgerState::Quiet);
    row("nothing yet", monday, 0, false, false, Act::Note, LedgerState::NotYetOut);
    row("nothing, but the neighbours came", monday, 0, false, true, Act::Note, LedgerState::Quiet);
    row("a Saturday", {2025, 6, 7}, 0, true, false, Act::Note, LedgerState::Weekend);
    row("a holiday", {2026, 11, 27}, 0, true, false, Act::Note, LedgerState::Holiday);
}

void TestPageVerdict::weighsACatchUpPage() {
    QFETCH(QDate, day);
    QFETCH(int, entries);
    QFETCH(bool, hasLaterMailing);
    QFETCH(bool, neighboursCame);
    ListingPage page = pageOf(day, entries);
    page.hasLaterMailing = hasLaterMailing;
    const PageAssessment verdict =
        judgeCatchUp(asking(FetchStep::Kind::CatchUpPage, Doubt::None, day), page, neighboursCame);
    QTEST(verdict.act, "act");
    QTEST(verdict.state, "state");
}

void TestPageVerdict::takesNoPageOfAnotherCategory() {
    ListingPage page = pageOf(monday, 5); // both are called Machine Learning
    page.category = QStringLiteral("stat.ML");
    const FetchStep step = asking(FetchStep::Kind::CatchUpPage, Doubt::None);
    QCOMPARE(judgeCatchUp(step, page, {}).error.value().code, ErrorCode::Malformed);
    QCOMPARE(judgeCatchUp(step, pageOf(friday, 5), {}).error.value().code, ErrorCode::Malformed);
    const auto refused = [&step](const char *reason) {
        return judgeCatchUp(step, failure(ErrorCode::InvalidInput, QString::fromLatin1(reason)), {});
    };
    QCOMPARE(refused("Can't request date later than today").state, LedgerState::NotYetOut);
    QCOMPARE(refused("Catchup only allowed for past 90 days").act, Act::Search);
    QCOMPARE(refused("Invalid category").error.value().detail, QStringLiteral("Invalid category"));
}

void TestPageVerdict::followsARenamedCategory() {
    const auto of = [](const char *category) {
        ListingPage page = pageOf(monday, 1);
        page.category = QString::fromLatin1(category);
        return page;
    };
    QVERIFY(isOfSubject(of("math.ST"), QStringLiteral("stat.TH")));
    QVERIFY(isOfSubject(of("cs.CL"), QStringLiteral("cmp-lg")));
    QVERIFY(isOfSubject(of("cs.LG"), QStringLiteral("cs")));
    QVERIFY(!isOfSubject(of("stat.ML"), QStringLiteral("cs.LG")));
    QCOMPARE(listingOf(of("math.ST"), QStringLiteral("stat.TH")).feed, QStringLiteral("stat.TH"));
}

void TestPageVerdict::tellsOwnPapersOfSeveralCategories() {
    ListingPage page = pageOf(monday, 2);
    page.entries[0].type = AnnounceType::Cross;
    page.entries[0].paper.categories = QStringList{QStringLiteral("cs.AI"), learning};
    page.entries[1].type = AnnounceType::Cross;
    page.entries[1].paper.categories = QStringList{QStringLiteral("math.CO"), learning};
    const Listing listing = listingOf(page, QStringLiteral("cs.LG+cs.AI"));
    QCOMPARE(listing.entries[0].type, AnnounceType::New);
    QCOMPARE(listing.entries[1].type, AnnounceType::Cross);
    QCOMPARE(listingOf(page, learning).entries[0].type, AnnounceType::Cross);
}

void TestPageVerdict::findsMissedDays() {
    const QString other = QStringLiteral("cs.AI");
    const std::vector<LedgerEntry> ledger{
        line(monday, learning, LedgerState::Complete),
        line(QDate(2025, 5, 29), learning, LedgerState::Quiet),
        line(QDate(2025, 5, 28), learning, LedgerState::Failed),
        line(QDate(2025, 5, 27), learning, LedgerState::Complete),
    };
    QCOMPARE(written(missedDays(ledger, {learning}, monday, 0)),
             QStringLiteral("2025-05-30 cs.LG 1; 2025-05-28 cs.LG 1"));
    QCOMPARE(written(missedDays(ledger, {learning, other}, monday, 2)),
             QStringLiteral("2025-06-02 cs.AI 1; 2025-05-30 cs.LG 1; 2025-05-30 cs.AI 1"));
    QCOMPARE(written(missedDays(ledger, {other}, monday, 0)), QStringLiteral("2025-06-02 cs.AI 1"));
    QCOMPARE(
        missedDays({line(QDate(2020, 1, 2), other, LedgerState::Complete)}, {other}, monday, 0).back().day,
        QDate(2025, 3, 4)); // ninety days, not five years
}

void TestPageVerdict::goesOnWhereItStopped() {
    const FetchStep step = catchUpStep(learning, friday, catchUpNote(learning, 2));
    QCOMPARE(step.page, 2);
    QCOMPARE(catchUpStep(learning, friday, QStringLiteral("truncated")).page, 1);
    const std::vector<LedgerEntry> ledger{
        line(monday, learning, LedgerState::Complete),
        line(friday, learning, LedgerState::Partial, catchUpNote(learning, 3))};
    QCOMPARE(written(missedDays(ledger, {learning}, monday, 2)), QStringLiteral("2025-05-30 cs.LG 3"));
    FetchRequest request;
    request.categories = QStringList{learning};
    request.catchUpDays = {monday, friday};
    QCOMPARE(written(firstSteps(request, ledger)), QStringLiteral("2025-05-30 cs.LG 3"));
}

void TestPageVerdict::takesSeveralCategoriesOneByOne() {
    const FetchStep first = catchUpStep(QStringLiteral("cs.LG+cs.AI"), friday);
    QCOMPARE(first.subject, learning);
    const auto second = nextSubject(first);
    QCOMPARE(second.value().subject, QStringLiteral("cs.AI"));
    QVERIFY(!nextSubject(*second));
    QCOMPARE(followUps(first.feed, Doubt::Stale, friday, 0).at(0).kind, FetchStep::Kind::CatchUpPage);
    QCOMPARE(followUps(learning, Doubt::Stale, friday, 0).at(0).kind, FetchStep::Kind::ListPage);
}

WINNOW_TEST(TestPageVerdict, QCoreApplication)

} // namespace pageverdicttest

#include "tst_pageassessment.moc"
