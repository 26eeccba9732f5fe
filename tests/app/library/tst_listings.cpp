#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace listingstest {

using namespace winnow;

namespace {

const QString learning = QStringLiteral("cs.LG");
const QString intelligence = QStringLiteral("cs.AI");
const QString language = QStringLiteral("cs.CL");
const QString statistics = QStringLiteral("stat.ML");
const QDate monday(2025, 8, 11);

std::vector<PaperRow> rowsOf(Library &library, QDate day, bool scannedOnly = true) {
    PaperQuery query;
    query.day = day;
    query.scannedOnly = scannedOnly;
    return valueOf(library.search().papers(query));
}

QStringList idsOf(const std::vector<PaperRow> &rows) {
    QStringList ids;
    for (const PaperRow &row : rows)
        ids.append(row.paper.id.toString());
    return ids;
}

} // namespace

class TestListings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfADayOnce();
    void keepsWhatAFeedSaid();
    void storesTheSameListingOnce();
    void countsAPaperOncePerFeed();
    void mergesFeedsOfADay();
    void followsAnotherFilter();
    void takesNewerVersionsOnly();
    void completesTheSameVersion();
    void losesNothingToAPartialListing();
    void tellsPartialFromComplete();
    void refusesListingsWithoutDay();
    void neverNotesAwayACompleteFeed();
    void notesWhyThereIsNoListing();
    void takesTheWorstStateOfADay();
    void showsEachPaperOnItsNewestDay();
    void tellsWhatWasDecidedOnAnEarlierDay();
    void limitsTheBest();
    void remembersFeedTags();
};

void TestListings::keepsWhatAFeedSaid() {
    TempLibrary library;
    Paper paper =
        makePaper("2508.04753", QStringLiteral("On $\\pm i$ by M. \\'Angeles"), {learning, intelligence}, 2);
    paper.authors = {QStringLiteral("M. \\'Angeles Serrano"), QStringLiteral("李明"),
                     QStringLiteral("The \"X\" Group")};
    paper.doi = QStringLiteral("10.1000/1");
    paper.journalReference = QStringLiteral("J. Ex. 1 (2025)");
    paper.comment = QStringLiteral("10 pages");
    (void)valueOf(
        library->listings().add(makeListing(learning, friday, {announce(paper, AnnounceType::Cross)}), {}));
    library.reopen();
    const auto rows = rowsOf(*library, friday);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].paper, paper);
    QCOMPARE(rows[0].type, AnnounceType::Cross);
    QCOMPARE(rows[0].day, friday);
    QCOMPARE(rows[0].state, ScoringState::Unscored);
    QVERIFY(rows[0].scanned && !rows[0].score && !rows[0].read && rows[0].decision == Decision::None);
}

void TestListings::storesTheSameListingOnce() {
    TempLibrary library;
    const Listing listing = makeLargeListing(learning, friday, 20);
    const auto first = valueOf(library->listings().add(listing, {}));
    QCOMPARE(first.announced, 20);
    QCOMPARE(first.scanned, 20);
    QCOMPARE(first.fresh, 20);
    const auto rows = rowsOf(*library, friday);
    const auto days = valueOf(library->listings().days());
    const auto second = valueOf(library->listings().add(listing, {}));
    QCOMPARE(second.fresh, 0);
    QCOMPARE(second.updated, 0);
    QCOMPARE(second.announced, 20);
    QCOMPARE(second.scanned, 20);
    QVERIFY(rowsOf(*library, friday) == rows);
    QVERIFY(valueOf(library->listings().days()).at(0).feeds ==
            days.at(0).feeds); // the time of the fetch included
}

void TestListings::countsAPaperOncePerFeed() {
    TempLibrary library;
    const Paper both = makePaper("2508.00001", QStringLiteral("Both"), {learning, intelligence});
    const Paper one = makePaper("2508.00002", QStringLiteral("One"), {learning});
    const Paper replaced = makePaper("2507.00003", QStringLiteral("Replaced"), {learning}, 3);
    (void)valueOf(library->listings().add(
        makeListing(learning, friday,
                    {announce(both), announce(one), announce(replaced, AnnounceType::Replace)}),
        {}));
    (void)valueOf(library->listings().add(
        makeListing(intelligence, friday, {announce(both, AnnounceType::Cross)}), {}));
    const auto day = valueOf(library->listings().days()).at(0);
    QCOMPARE(day.day, friday);
    QCOMPARE(day.announced, 4);
    QCOMPARE(day.scannedEntries, 3);
    QCOMPARE(day.papers, 2);
    QCOMPARE(day.unscored, 2);
    QCOMPARE(day.untriaged, 2);
    QCOMPARE(day.state, LedgerState::Complete);
    QCOMPARE(day.feeds.size(), 2);
    QCOMPARE(day.feeds[0].feed, learning);
    QCOMPARE(day.feeds[0].announced, 3);
    QCOMPARE(day.feeds[0].scanned, 2);
    QVERIFY(day.feeds[0].fetchedAt.isValid());
}

void TestListings::mergesFeedsOfADay() {
    TempLibrary library;
    const Paper a = makePaper("2508.00001", QStringLiteral("A"), {intelligence, learning});
    const Paper b = makePaper("2508.00002", QStringLiteral("B"), {learning});
    const Paper c = makePaper("2508.00003", QStringLiteral("C"), {intelligence});
    (void)valueOf(library->listings().add(
        makeListing(learning, friday, {announce(b), announce(a, AnnounceType::Cross)}), {}));
    (void)valueOf(library->listings().add(makeListing(intelligence, friday, {announce(c), announce(a)}), {}));
    const auto rows = rowsOf(*library, friday);
    QCOMPARE(idsOf(rows), QStringList({b.id.toString(), a.id.toString(), c.id.toString()}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(rows[size_t(i)].position, i);
    QCOMPARE(rows[1].type, AnnounceType::New); // a cross-list in one feed, new in the other
}

void TestListings::followsAnotherFilter() {
    TempLibrary library;
    const Listing listing =
        makeListing(learning, friday,
                    {announce(makePaper("2508.00001", QStringLiteral("New"), {learning})),
                     announce(makePaper("2508.00002", QStringLiteral("Crossed"), {language, learning}),
                              AnnounceType::Cross),
                     announce(makePaper("2508.00003", QStringLiteral("Replaced"), {learning}, 2),
                              AnnounceType::Replace)});
    QCOMPARE(valueOf(library->listings().add(listing, {})).scanned, 2);
    QCOMPARE(rowsOf(*library, friday).size(), 2);
    QCOMPARE(rowsOf(*library, friday, false).size(), 3);
    QCOMPARE(
        valueOf(library->listings().add(listing, {{AnnounceType::New, AnnounceType::Cross}, true})).scanned,
        1);
    QCOMPARE(idsOf(rowsOf(*library, friday)), QStringList({QStringLiteral("2508.00001")}));
    QCOMPARE(valueOf(library->listings().days()).at(0).scannedEntries, 1);
    QCOMPARE(valueOf(library->listings().add(listing, {{AnnounceType::Replace}, false})).scanned, 1);
    QCOMPARE(idsOf(rowsOf(*library, friday)), QStringList({QStringLiteral("2508.00003")}));
}

void TestListings::takesNewerVersionsOnly() {
    TempLibrary library;
    const Paper first = makePaper("2508.00001", QStringLiteral("First try"), {learning}, 1);
    const Paper second = makePaper("2508.00001", QStringLiteral("Second try"), {learning, language}, 2);
    (void)valueOf(library->listings().add(makeListing(learning, friday, {announce(first)}), {}));
    (void)valueOf(library->marks().decide({first.id}, Decision::Keep));
    const ListingFilter all{{AnnounceType::New, AnnounceType::Replace}, false};
    const auto report = valueOf(library->listings().add(
        makeListing(learning, monday, {announce(second, AnnounceType::Replace)}), all));
    QCOMPARE(report.fresh, 0);
    QCOMPARE(report.updated, 1);
    QCOMPARE(rowsOf(*library, monday).at(0).paper, second);
    QCOMPARE(rowsOf(*library, monday).at(0).decision, Decision::Keep);
    QVERIFY(valueOf(library->search().ids(QStringLiteral("second"), {})).contains(first.id));
    QVERIFY(valueOf(library->search().ids(QStringLiteral("first"), {})).isEmpty());
    QCOMPARE(valueOf(library->listings().add(makeListing(learning, friday, {announce(first)}), all)).updated,
             0);
    QCOMPARE(rowsOf(*library, friday).at(0).paper, second);
}

void TestListings::completesTheSameVersion() {
    TempLibrary library;
    Paper damaged = makePaper("2508.00001", QStringLiteral("A title"), {learning});
    damaged.abstract.clear();
    damaged.authors.clear();
    Paper crossListed = makePaper("2508.00001", QStringLiteral("A title"), {learning, language});
    crossListed.doi = QStringLiteral("10.1000/2");
    (void)valueOf(library->listings().add(makeListing(learning, friday, {announce(damaged)}), {}));
    QCOMPARE(valueOf(library->listings().add(
                         makeListing(language, monday, {announce(crossListed, AnnounceType::Cross)}), {}))
                 .updated,
             0);
    QCOMPARE(rowsOf(*library, friday).at(0).paper, crossListed);
    // And what is known is not lost to a damaged entry, not even of a newer version.
    damaged.version = 2;
    (void)valueOf(library->listings().add(makeListing(learning, monday, {announce(damaged)}), {}));
    crossListed.version = 2;
    crossListed.categories = damaged.categories;
    QCOMPARE(rowsOf(*library, monday).at(0).paper, crossListed);
}

void TestListings::losesNothingToAPartialListing() {
    TempLibrary library;
    const Listing whole = makeLargeListing(learning, friday, 10);
    (void)valueOf(library->listings().add(whole, {}));
    const auto before = rowsOf(*library, friday);
    Listing cut = whole;
    cut.entries.erase(cut.entries.begin() + 2, cut.entries.begin() + 8);
    cut.announced = 9;
    cut.problems = {{17, QStringLiteral("no title"), {}}};
    (void)valueOf(library->listings().add(cut, {}));
    QVERIFY(rowsOf(*library, friday) == before);
    const auto day = valueOf(library->listings().days()).at(0);
    QCOMPARE(day.announced, 10);
    QCOMPARE(day.scannedEntries, 10);
    QCOMPARE(day.state, LedgerState::Complete);
}

void TestListings::tellsPartialFromComplete() {
    TempLibrary library;
    const Listing whole = makeLargeListing(learning, friday, 10);
    Listing damaged = whole;
    damaged.entries.erase(damaged.entries.begin() + 3);
    damaged.problems = {{17, QStringLiteral("no title"), {}}};
    (void)valueOf(library->listings().add(damaged, {}));
    auto feed = valueOf(library->listings().days()).at(0).feeds.at(0);
    QCOMPARE(feed.state, LedgerState::Partial);
    QCOMPARE(feed.announced, 10);
    QCOMPARE(feed.scanned, 9);
    QCOMPARE(feed.note, QStringLiteral("line 17: no title"));
    Listing truncated = whole;
    truncated.truncated = true;
    (void)valueOf(library->listings().add(truncated, {}));
    QCOMPARE(valueOf(library->listings().days()).at(0).state, LedgerState::Partial);
    (void)valueOf(library->listings().add(whole, {}));
    feed = valueOf(library->listings().days()).at(0).feeds.at(0);
    QCOMPARE(feed.state, LedgerState::Complete);
    QCOMPARE(feed.scanned, 10);
    QVERIFY(feed.note.isEmpty());
    const auto rows = rowsOf(*library, friday);
    for (size_t i = 0; i < rows.size(); ++i) // the entry that was missing stands in its place
        QCOMPARE(rows[i].paper.id, whole.entries[i].paper.id);
}

void TestListings::refusesListingsWithoutDay() {
    TempLibrary library;
    QCOMPARE(errorOf(library->listings().add(makeLargeListing(learning, QDate(), 1), {})),
             ErrorCode::InvalidInput);
    QCOMPARE(errorOf(library->listings().add(makeLargeListing(QString(), friday, 1), {})),
             ErrorCode::InvalidInput);
    Listing listing = makeLargeListing(learning, friday, 3);
    listing.entries[2].paper.id = ArxivId();
    QCOMPARE(errorOf(library->listings().add(listing, {})), ErrorCode::InvalidInput);
    QVERIFY(valueOf(library->listings().days()).empty()); // not even its good entries: whole or not at all
}

void TestListings::neverNotesAwayACompleteFeed() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(learning, friday, 5), {}));
    valueOf(library->listings().noteFeed(
        {friday, learning, LedgerState::Failed, 0, 0, {}, QStringLiteral("time-out")}));
    const auto day = valueOf(library->listings().days()).at(0);
    QCOMPARE(day.state, LedgerState::Complete);
    QCOMPARE(day.announced, 5);
    QVERIFY(day.feeds.at(0).note.isEmpty());
}

void TestListings::notesWhyThereIsNoListing() {
    TempLibrary library;
    valueOf(library->listings().noteFeed(
        {friday, learning, LedgerState::Failed, 0, 0, {}, QStringLiteral("time-out")}));
    valueOf(library->listings().noteFeed({monday, learning, LedgerState::Holiday, 0, 0, {}, {}, {}}));
    const auto days = valueOf(library->listings().days());
    QCOMPARE(days.size(), 2);
    QCOMPARE(days[0].day, monday);
    QCOMPARE(days[0].state, LedgerState::Holiday);
    QCOMPARE(days[1].state, LedgerState::Failed);
    QCOMPARE(days[1].feeds.at(0).note, QStringLiteral("time-out"));
    QVERIFY(days[1].feeds.at(0).fetchedAt.isValid());
    (void)valueOf(library->listings().add(makeLargeListing(learning, friday, 5), {}));
    QCOMPARE(valueOf(library->listings().days()).at(1).state, LedgerState::Complete);
}

void TestListings::takesTheWorstStateOfADay() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(learning, friday, 5), {}));
    valueOf(library->listings().noteFeed({friday, statistics, LedgerState::Quiet, 0, 0, {}, {}}));
    QCOMPARE(valueOf(library->listings().days()).at(0).state, LedgerState::Complete);
    valueOf(library->listings().noteFeed({friday, language, LedgerState::NotYetOut, 0, 0, {}, {}}));
    QCOMPARE(valueOf(library->listings().days()).at(0).state, LedgerState::NotYetOut);
    valueOf(library->listings().noteFeed({friday, intelligence, LedgerState::Failed, 0, 0, {}, {}}));
    QCOMPARE(valueOf(library->listings().days()).at(0).state, LedgerState::Failed);
    valueOf(library->listings().noteFeed({friday, intelligence, LedgerState::Complete, 0, 0, {}, {}}));
    QCOMPARE(valueOf(library->listings().days()).at(0).state, LedgerState::NotYetOut);
}

void TestListings::showsEachPaperOnItsNewestDay() {
    TempLibrary library;
    const Paper paper = makePaper("2508.00001", QStringLiteral("Wanders"), {learning});
    Paper replaced = paper;
    replaced.version = 2;
    (void)valueOf(library->listings().add(makeListing(learning, friday, {announce(paper)}), {}));
    (void)valueOf(library->listings().add(
        makeListing(learning, monday, {announce(replaced, AnnounceType::Replace)}), {}));
    const auto scanned = valueOf(library->search().papers({})); // on Monday it did not pass the filter
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(scanned[0].day, friday);
    PaperQuery all;
    all.scannedOnly = false;
    const auto announced = valueOf(library->search().papers(all));
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced[0].day, monday);
    QVERIFY(!announced[0].scanned);
}

// A paper that is cross-listed later, or replaced, was decided on; one that both days bring before the reader
// decides was not.
void TestListings::tellsWhatWasDecidedOnAnEarlierDay() {
    TempLibrary library;
    const Paper kept = makePaper("2508.00001", QStringLiteral("Kept"), {learning});
    const Paper open = makePaper("2508.00002", QStringLiteral("Open"), {learning});
    const Paper fresh = makePaper("2508.00003", QStringLiteral("Fresh"), {language});
    (void)valueOf(
        library->listings().add(makeListing(learning, friday, {announce(kept), announce(open)}), {}));
    (void)valueOf(library->marks().decide({kept.id}, Decision::Keep));
    const QDateTime decided = rowsOf(*library, friday).front().decidedAt;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > decided.addMSecs(2));
    (void)valueOf(library->listings().add(makeListing(language, monday,
                                                      {announce(kept, AnnounceType::Cross),
                                                       announce(open, AnnounceType::Cross), announce(fresh)}),
                                          {}));
    (void)valueOf(library->marks().decide({open.id, fresh.id}, Decision::Skip));
    const auto row = [&](const char *id, QDate day) {
        const auto rows = rowsOf(*library, day);
        return *std::ranges::find(rows, paperId(id), [](const PaperRow &each) { return each.paper.id; });
    };
    QVERIFY(row("2508.00001", monday).isSeen);
    QCOMPARE(row("2508.00001", monday).listedBefore, friday);
    QVERIFY(!row("2508.00001", friday).isSeen); // there it was decided
    QVERIFY(!row("2508.00001", friday).listedBefore.isValid());
    QVERIFY(!row("2508.00002", monday).isSeen);
    QCOMPARE(row("2508.00002", monday).listedBefore, friday);
    QVERIFY(!row("2508.00003", monday).isSeen && !row("2508.00003", monday).listedBefore.isValid());
    const auto days = valueOf(library->listings().days());
    QCOMPARE(days.front().untriaged, 0);
    QCOMPARE(days.front().kept, 1);
    // The same feed once more is no other listing.
    (void)valueOf(library->listings().add(makeListing(language, monday,
                                                      {announce(kept, AnnounceType::Cross),
                                                       announce(open, AnnounceType::Cross), announce(fresh)}),
                                          {}));
    QVERIFY(!row("2508.00002", monday).isSeen);
}

void TestListings::limitsTheBest() {
    TempLibrary library;
    const Listing listing = makeLargeListing(learning, friday, 10);
    (void)valueOf(library->listings().add(listing, {}));
    RunRecord run;
    run.day = friday;
    run.criteriaVersion = 1;
    run.scorer = Scorer::Builtin;
    run = valueOf(library->scores().beginRun(run));
    const auto scored = [&](size_t i, int relevance, int novelty) {
        ScoredPaper paper{listing.entries[i].paper.id, 1, {}};
        paper.score.relevance = relevance;
        paper.score.novelty = novelty;
        return paper;
    };
    valueOf(
        library->scores().add(run.id, {scored(7, 5, 4), scored(5, 4, 5), scored(8, 9, 9), scored(2, 5, 4)}));
    PaperQuery query;
    query.day = friday;
    query.limit = 5;
    const auto rows = valueOf(library->search().papers(query));
    std::vector<int> positions;
    for (const PaperRow &row : rows)
        positions.push_back(row.position);
    QCOMPARE(positions, (std::vector<int>{8, 2, 7, 5, 0}));
}

void TestListings::remembersFeedTags() {
    TempLibrary library;
    QVERIFY(valueOf(library->listings().feedTag(learning)).isEmpty());
    valueOf(library->listings().setFeedTag(learning, "\"abc\""));
    valueOf(library->listings().setFeedTag(learning, "W/\"def\""));
    library.reopen();
    QCOMPARE(valueOf(library->listings().feedTag(learning)), QByteArray("W/\"def\""));
    QVERIFY(valueOf(library->listings().feedTag(language)).isEmpty());
}

void TestListings::tellsOfADayOnce() {
    TempLibrary library;
    Library other(library.file()); // another program
    QVERIFY(other.open().result());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate day(2025, 6, 2);
    QCOMPARE(valueOf(library->listings().claimNews(day, now)), true);
    QCOMPARE(valueOf(other.listings().claimNews(day, now)), false);
    QCOMPARE(valueOf(library->listings().claimNews(day, now)), false);
    QCOMPARE(valueOf(other.listings().claimNews(day.addDays(1), now)), true);
}

WINNOW_TEST(TestListings, QCoreApplication)

} // namespace listingstest

#include "tst_listings.moc"
