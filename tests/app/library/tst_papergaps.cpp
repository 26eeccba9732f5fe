#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace papergapstest {

using namespace winnow;

namespace {

const QString learning = QStringLiteral("cs.LG");
const QString intelligence = QStringLiteral("cs.AI");
const QDate monday(2025, 8, 11);

Announcement ofPage(const Paper &paper, AnnounceType type = AnnounceType::New) {
    return {paper, type, {PaperGap::Version, PaperGap::Doi}};
}

Listing pageOf(QDate day, const std::vector<Announcement> &entries, bool isPart = false) {
    Listing listing = makeListing(learning, day, entries);
    listing.source = ListingSource::CatchUpPage;
    listing.isPart = isPart;
    return listing;
}

Paper stored(Library &library, const char *id) {
    PaperQuery query;
    query.scannedOnly = false;
    for (const PaperRow &row : valueOf(library.search().papers(query))) {
        if (row.paper.id.toString() == QLatin1String(id))
            return row.paper;
    }
    return {};
}

LedgerEntry line(Library &library, QDate day) {
    for (const DaySummary &summary : valueOf(library.listings().days())) {
        if (summary.day == day)
            return summary.feeds.at(0);
    }
    return {};
}

} // namespace

class TestPaperGaps final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesNoWordFromAFeed();
    void givesWayToAFeed();
    void asksForTheVersionOfAReplacement();
    void keepsScoresWhenOnlyTheNumberWasWrong();
    void asksTwiceWhatReadsOtherwise();
    void leavesOpenWhatNobodyKnows();
    void countsAPagedDay();
    void remembersWhatAFeedAnnounced();
};

void TestPaperGaps::takesNoWordFromAFeed() {
    TempLibrary library;
    Paper full = makePaper("2508.00001", QStringLiteral("Counting $\\alpha$-sheep"), {learning});
    full.doi = QStringLiteral("10.9999/sheep");
    (void)valueOf(library->listings().add(makeListing(intelligence, friday, {announce(full)}), {}));
    Paper read = full;
    read.title = QStringLiteral("Counting α-sheep");
    read.doi.clear();
    read.comment = QStringLiteral("9 pages");
    read.categories = QStringList{learning, intelligence};
    (void)valueOf(library->listings().add(pageOf(friday, {ofPage(read)}), {}));
    const Paper kept = stored(*library, "2508.00001");
    QCOMPARE(kept.title, full.title);
    QCOMPARE(kept.doi, full.doi);
    QCOMPARE(kept.comment, read.comment); // of which the feed said nothing
    QCOMPARE(kept.categories, read.categories);
    QVERIFY(valueOf(library->listings().papersWithGaps(10)).empty());
}

void TestPaperGaps::givesWayToAFeed() {
    TempLibrary library;
    Paper read = makePaper("2508.00001", QStringLiteral("Counting α-sheep"), {learning});
    (void)valueOf(library->listings().add(pageOf(friday, {ofPage(read)}), {}));
    QCOMPARE(valueOf(library->listings().papersWithGaps(10)).size(), 1U);
    Paper full = read;
    full.title = QStringLiteral("Counting $\\alpha$-sheep");
    (void)valueOf(library->listings().add(makeListing(learning, friday, {announce(full)}), {}));
    QCOMPARE(stored(*library, "2508.00001").title, full.title);
    QVERIFY(valueOf(library->listings().papersWithGaps(10)).empty());
    PaperQuery ofDay;
    ofDay.day = friday;
    QCOMPARE(valueOf(library->search().papers(ofDay)).size(), 1U); // merged, never doubled
}

void TestPaperGaps::asksForTheVersionOfAReplacement() {
    TempLibrary library;
    const Paper first = makePaper("2508.00001", QStringLiteral("First words"), {learning});
    (void)valueOf(library->listings().add(makeListing(learning, friday, {announce(first)}), {}));
    const Paper read = makePaper("2508.00001", QStringLiteral("Other words"), {learning}, 2);
    (void)valueOf(library->listings().add(pageOf(monday, {ofPage(read, AnnounceType::Replace)}), {}));
    QCOMPARE(stored(*library, "2508.00001"), first); // until the API says more
    const auto open = valueOf(library->listings().papersWithGaps(10));
    QCOMPARE(open.size(), 1U);
    Paper newest = read;
    newest.version = 3;
    QCOMPARE(valueOf(library->listings().complete(open, {newest})), 1);
    QCOMPARE(stored(*library, "2508.00001").version, 3);
    QCOMPARE(stored(*library, "2508.00001").title, newest.title);
}

void TestPaperGaps::keepsScoresWhenOnlyTheNumberWasWrong() {
    TempLibrary library;
    const Paper read = makePaper("2508.00001", QStringLiteral("Counting α-sheep"), {learning}, 2);
    ListingFilter all;
    all.types = {AnnounceType::New, AnnounceType::Replace};
    (void)valueOf(library->listings().add(pageOf(friday, {ofPage(read, AnnounceType::Replace)}), all));
    const Criteria criteria = valueOf(library->criteria().save(defaultCriteria()));
    RunRecord run;
    run.day = friday;
    run.criteriaVersion = criteria.version;
    run.scorer = Scorer::Builtin;
    run.model = QStringLiteral("builtin");
    run = valueOf(library->scores().beginRun(run));
    Score score;
    score.relevance = score.novelty = 7;
    (void)valueOf(library->scores().add(run.id, {{read.id, 2, score}}));
    QVERIFY(valueOf(library->scores().unscored(run)).empty());

    Paper full = read;
    full.version = 5;
    full.title = QStringLiteral("Counting $\\alpha$-sheep");
    full.doi = QStringLiteral("10.9999/sheep");
    QCOMPARE(valueOf(library->listings().complete({read.id}, {full})), 1);
    QCOMPARE(stored(*library, "2508.00001"), full);
    QVERIFY(valueOf(library->scores().unscored(run)).empty());
}

void TestPaperGaps::asksTwiceWhatReadsOtherwise() {
    TempLibrary library;
    const Paper read = makePaper("2508.00001", QStringLiteral("The newer words"), {learning}, 2);
    (void)valueOf(library->listings().add(pageOf(friday, {ofPage(read, AnnounceType::Replace)}), {}));
    Paper behind = read; // an API that has not heard of the replacement
    behind.version = 1;
    QCOMPARE(valueOf(library->listings().complete({read.id}, {behind})), 0);
    QVERIFY(valueOf(library->listings().papersWithGaps(10)).empty()); // not again within hours
    Paper other = read;
    other.title = QStringLiteral("Words of another time");
    other.version = 3;
    QCOMPARE(valueOf(library->listings().complete({read.id}, {other})), 1); // it says so once more
    QCOMPARE(stored(*library, "2508.00001").version, 3);
}

void TestPaperGaps::leavesOpenWhatNobodyKnows() {
    TempLibrary library;
    const Paper read = makePaper("2508.00001", QStringLiteral("One"), {learning});
    (void)valueOf(library->listings().add(pageOf(friday, {ofPage(read)}), {}));
    const auto open = valueOf(library->listings().papersWithGaps(10));
    QCOMPARE(valueOf(library->listings().complete(open, {})), 0);
    QVERIFY(valueOf(library->listings().papersWithGaps(10)).empty());
    QCOMPARE(stored(*library, "2508.00001"), read);
}

void TestPaperGaps::countsAPagedDay() {
    TempLibrary library;
    const auto pageWith = [](const char *id, bool isPart) {
        Listing page = pageOf(friday, {ofPage(makePaper(id, QString::fromLatin1(id), {learning}))}, isPart);
        page.announced = 3; // the day's, over all pages
        page.note = isPart ? QStringLiteral("catch-up: cs.LG from page 2") : QString();
        return page;
    };
    (void)valueOf(library->listings().add(pageWith("2508.00001", true), {}));
    QCOMPARE(line(*library, friday).state, LedgerState::Partial);
    QCOMPARE(line(*library, friday).note, QStringLiteral("catch-up: cs.LG from page 2"));
    IngestReport report = valueOf(library->listings().add(pageWith("2508.00002", false), {}));
    QCOMPARE(report.state, LedgerState::Partial); // one is missing
    QCOMPARE(line(*library, friday).note, QStringLiteral("2 of 3 entries"));
    report = valueOf(library->listings().add(pageWith("2508.00003", false), {}));
    QCOMPARE(report.state, LedgerState::Complete);
    QCOMPARE(report.scanned, 3); // the day's
    QCOMPARE(line(*library, friday).source, ListingSource::CatchUpPage);
}

void TestPaperGaps::remembersWhatAFeedAnnounced() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(learning, friday, 5), {}));
    Listing again = makeLargeListing(learning, monday, 5);
    ListingMemory memory = valueOf(library->listings().memoryOf(again));
    QCOMPARE(memory.entries, 5);
    QCOMPARE(memory.earlier, 5);
    QCOMPARE(memory.sameDay, 0);
    QCOMPARE(memory.day, friday);
    again.feed = intelligence; // whose own papers another feed announced
    memory = valueOf(library->listings().memoryOf(again));
    QCOMPARE(memory.earlier, 0);
    QCOMPARE(memory.ownEarlier, 5);
    QVERIFY(!memory.lastDay.isValid());
    again.feed = learning;
    (void)valueOf(library->listings().add(again, {}));
    QCOMPARE(valueOf(library->listings().memoryOf(again)).sameDay, 5);
}

WINNOW_TEST(TestPaperGaps, QCoreApplication)

} // namespace papergapstest

#include "tst_papergaps.moc"
