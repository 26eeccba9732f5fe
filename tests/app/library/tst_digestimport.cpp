#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace digestimporttest {

using namespace winnow;

namespace {

const QString feed = QStringLiteral("cs.LG");
const QDate thursday(2025, 8, 7);

DigestEntry entryOf(const char *id, const char *title, std::optional<int> relevance,
                    std::optional<int> novelty) {
    DigestEntry entry;
    entry.id = paperId(id);
    entry.title = QString::fromUtf8(title);
    entry.authors = QStringLiteral("M. \\'Angeles Serrano, Bo Sample, Jr.");
    entry.abstract = QStringLiteral("An abstract with $\\{\\pm1\\}$ and  two blanks.");
    entry.comment = QStringLiteral("Names pruning.");
    entry.relevance = relevance;
    entry.novelty = novelty;
    return entry;
}

Digest digestOf(QDate day) {
    Digest digest;
    digest.day = day;
    digest.model = QStringLiteral("gpt-4o");
    digest.usage = Usage{42245, 4662, 46907, 0.11, 0.05, 0.15};
    digest.announced = 530;
    digest.scanned = 320;
    digest.relevant = 3;
    digest.entries = {entryOf("2508.00002", "Second first", 9, 8),
                      entryOf("2508.00001", "First second", 7, 7),
                      entryOf("2508.00003", "By a friend", std::nullopt, std::nullopt)};
    digest.prompts =
        DigestPrompts{QStringLiteral("You read.\n"), QStringLiteral("Topics\n\n[PAPER LIST HERE]")};
    return digest;
}

std::vector<PaperRow> rowsOf(Library &library, QDate day) {
    PaperQuery query;
    query.day = day;
    return valueOf(library.search().papers(query));
}

Listing feedWith(const char *id, AnnounceType type = AnnounceType::Cross) {
    return makeListing(feed, friday,
                       {announce(makePaper(id, QStringLiteral("As the feed says"), {feed}), type)});
}

RunRecord wish(QDate day, int criteriaVersion) {
    RunRecord run;
    run.day = day;
    run.criteriaVersion = criteriaVersion;
    run.scorer = Scorer::Builtin;
    run.model = QStringLiteral("built-in");
    return run;
}

ScoredPaper scored(const char *id) {
    ScoredPaper paper;
    paper.id = paperId(id);
    paper.score.relevance = paper.score.novelty = 5;
    return paper;
}

} // namespace

class TestDigestImport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasImported();
    void keepsADigestWithoutPromptsOrPapers();
    void keepsThatAPriceIsUnknown();
    void keepsWhatNobodySaid();
    void fillsInWhatAnotherFileKnows();
    void showsItsPapersAndScores();
    void countsTheDay();
    void isAFinishedRun();
    void staysWordForWordWhenAFeedComes();
    void letsAFeedCompleteItsPapers();
    void keepsWhatAFeedSaidBefore();
    void replacesTheSameDay();
    void importsTheSameDigestOnce();
    void importsAllOrNone();
    void adoptsItsCriteriaWhereThereAreNone();
    void leavesTheUsersCriteriaCurrent();
    void givesWayToANewerRun();
    void comesBackWhenImportedAgain();
};

void TestDigestImport::givesBackWhatWasImported() {
    TempLibrary library;
    const Digest first = digestOf(thursday);
    const Digest second = digestOf(friday);
    valueOf(library->digests().add({first, second}));
    library.reopen();
    QVERIFY(valueOf(library->digests().of(thursday)) == first);
    QVERIFY(valueOf(library->digests().of(friday)) == second);
    QCOMPARE(errorOf(library->digests().of(friday.addDays(1))), ErrorCode::NotFound);
}

void TestDigestImport::keepsADigestWithoutPromptsOrPapers() {
    TempLibrary library;
    Digest digest = digestOf(friday);
    digest.prompts.reset();
    digest.entries.clear();
    digest.relevant = 0;
    valueOf(library->digests().add({digest}));
    QVERIFY(valueOf(library->digests().of(friday)) == digest);
    QCOMPARE(errorOf(library->criteria().current()), ErrorCode::NotFound);
    QCOMPARE(valueOf(library->listings().days()).at(0).announced, 530);
}

void TestDigestImport::keepsThatAPriceIsUnknown() {
    TempLibrary library;
    Digest digest = digestOf(friday);
    digest.usage = {10, 5, 15, 0, 0, 0, false};
    valueOf(library->digests().add({digest}));
    QVERIFY(!valueOf(library->digests().of(friday)).usage.costKnown);
    QVERIFY(!valueOf(library->scores().runs()).front().costKnown);
}

void TestDigestImport::keepsWhatNobodySaid() {
    TempLibrary library;
    Digest digest = digestOf(friday);
    digest.model.clear();
    digest.announced.reset();
    digest.scanned.reset();
    digest.relevant.reset();
    digest.usage = {0, 0, 0, 0, 0, 0.4125, true, false, false};
    digest.preface = QStringLiteral("This is a remedial run.\n\nYes.");
    digest.entries[0].topic = PaperTopic{QStringLiteral("Tides"), {QStringLiteral("Gates, and Locks")}, {}};
    digest.unlisted = {entryOf("2508.00009", "Beside the list", 8, 9)};
    digest.source = DigestSource::Papers;
    valueOf(library->digests().add({digest}));
    library.reopen();
    QVERIFY(valueOf(library->digests().of(friday)) == digest);
    const auto runs = valueOf(library->scores().runs());
    QVERIFY(!runs.front().usage.tokensKnown && !runs.front().usage.costPartsKnown && runs.front().costKnown);
    const auto rows = rowsOf(*library, friday);
    QCOMPARE(rows.size(), size_t(4));
    const auto rowOf = [&rows](const DigestEntry &entry) {
        return *std::ranges::find_if(rows,
                                     [&entry](const PaperRow &row) { return row.paper.id == entry.id; });
    };
    QCOMPARE(rowOf(digest.unlisted[0]).score->novelty, 9);
    QCOMPARE(rowOf(digest.entries[0]).score->topic->also, digest.entries[0].topic->also);
}

// Whichever file comes first, the day is one, and has one run.
void TestDigestImport::fillsInWhatAnotherFileKnows() {
    Digest markdown = digestOf(friday);
    Digest papers = digestOf(friday);
    papers.source = DigestSource::Papers;
    papers.model.clear();
    papers.usage = Usage::unknown();
    papers.announced.reset();
    papers.prompts.reset();
    papers.entries[1].topic = PaperTopic{QStringLiteral("Tides"), {}, {}};
    papers.entries.push_back(entryOf("2508.00004", "Only here", 7, 7));
    Digest expected = markdown;
    expected.entries[1].topic = papers.entries[1].topic;
    expected.unlisted = {papers.entries.back()};
    for (const auto &[first, second] : {std::pair(&markdown, &papers), std::pair(&papers, &markdown)}) {
        TempLibrary library;
        const auto arrived = valueOf(library->digests().bring({*first}));
        QCOMPARE(arrived.front().outcome, DigestArrival::Outcome::New);
        QCOMPARE(arrived.front().newPapers, int(first->entries.size()));
        QCOMPARE(valueOf(library->digests().bring({*second})).front().outcome,
                 DigestArrival::Outcome::Changed);
        QVERIFY(valueOf(library->digests().of(friday)) == expected);
        QCOMPARE(valueOf(library->scores().runs()).size(), size_t(1));
        QCOMPARE(rowsOf(*library, friday).at(0).score->model, QStringLiteral("gpt-4o"));
        for (const Digest *again : {first, second})
            QCOMPARE(valueOf(library->digests().bring({*again})).front().outcome,
                     DigestArrival::Outcome::Known);
    }
}

void TestDigestImport::showsItsPapersAndScores() {
    TempLibrary library;
    valueOf(library->digests().add({digestOf(friday)}));
    const auto rows = rowsOf(*library, friday);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].paper.id, paperId("2508.00002"));
    QCOMPARE(rows[0].paper.title, QStringLiteral("Second first"));
    QCOMPARE(rows[0].paper.authors,
             QStringList({QStringLiteral("M. \\'Angeles Serrano"), QStringLiteral("Bo Sample Jr.")}));
    QVERIFY(*rows[0].score == (Score{9, 8, 0, QStringLiteral("Names pruning."), 1, Scorer::Imported,
                                     QStringLiteral("gpt-4o")}));
    QVERIFY(rows[0].scanned);
    QCOMPARE(rows[0].state, ScoringState::Scored);
    QCOMPARE(rows[2].paper.id, paperId("2508.00003"));
    QVERIFY(!rows[2].score);
    QVERIFY(valueOf(library->search().ids(QStringLiteral("first"), friday)).contains(paperId("2508.00001")));
}

void TestDigestImport::countsTheDay() {
    TempLibrary library;
    valueOf(library->digests().add({digestOf(friday)}));
    auto day = valueOf(library->listings().days()).at(0);
    QCOMPARE(day.announced, 530);
    QCOMPARE(day.scannedEntries, 320);
    QCOMPARE(day.papers, 3);
    QCOMPARE(day.scored, 2);
    QCOMPARE(day.unscored, 1);
    QCOMPARE(day.state, LedgerState::Complete);
    QVERIFY(day.feeds.empty());
    valueOf(
        library->listings().noteFeed({friday, QStringLiteral("cs.AI"), LedgerState::Failed, 0, 0, {}, {}}));
    QCOMPARE(valueOf(library->listings().days()).at(0).announced, 530);
    (void)valueOf(library->listings().add(feedWith("2508.00001"), {}));
    day = valueOf(library->listings().days()).at(0);
    QCOMPARE(day.announced, 1); // what was downloaded counts more
    QCOMPARE(day.papers, 3);
}

void TestDigestImport::isAFinishedRun() {
    TempLibrary library;
    valueOf(library->digests().add({digestOf(friday)}));
    const auto runs = valueOf(library->scores().runs());
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs[0].scorer, Scorer::Imported);
    QCOMPARE(runs[0].model, QStringLiteral("gpt-4o"));
    QCOMPARE(runs[0].state, RunState::Finished);
    QCOMPARE(runs[0].scored, 2);
    QVERIFY(runs[0].usage == digestOf(friday).usage);
}

void TestDigestImport::staysWordForWordWhenAFeedComes() {
    TempLibrary library;
    const Digest digest = digestOf(friday);
    valueOf(library->digests().add({digest}));
    (void)valueOf(library->listings().add(feedWith("2508.00001"), {}));
    Digest other = digestOf(thursday);
    other.entries[0].title = QStringLiteral("Another digest's words");
    valueOf(library->digests().add({other}));
    QVERIFY(valueOf(library->digests().of(friday)) == digest);
    QVERIFY(valueOf(library->digests().of(thursday)) == other);
}

void TestDigestImport::letsAFeedCompleteItsPapers() {
    TempLibrary library;
    valueOf(library->digests().add({digestOf(friday)}));
    (void)valueOf(library->marks().decide({paperId("2508.00001")}, Decision::Keep));
    const Listing listing = feedWith("2508.00001");
    QCOMPARE(valueOf(library->listings().add(listing, {})).fresh, 0);
    const auto rows = rowsOf(*library, friday);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[1].paper, listing.entries[0].paper);
    QCOMPARE(rows[1].type, AnnounceType::Cross); // the feed knows, the digest does not
    QCOMPARE(rows[1].position, 0);
    QCOMPARE(rows[1].score->relevance, 7);
    QCOMPARE(rows[1].decision, Decision::Keep);
    QVERIFY(valueOf(library->search().ids(QStringLiteral("\"first second\""), {})).isEmpty());
    QVERIFY(!valueOf(library->search().ids(QStringLiteral("\"feed says\""), {})).isEmpty());
}

void TestDigestImport::keepsWhatAFeedSaidBefore() {
    TempLibrary library;
    const Listing listing = feedWith("2508.00001");
    (void)valueOf(library->listings().add(listing, {}));
    valueOf(library->digests().add({digestOf(friday)}));
    for (const PaperRow &row : rowsOf(*library, friday)) {
        if (row.paper.id == paperId("2508.00001"))
            QCOMPARE(row.paper, listing.entries[0].paper);
    }
    QVERIFY(valueOf(library->digests().of(friday)) == digestOf(friday));
}

void TestDigestImport::replacesTheSameDay() {
    TempLibrary library;
    valueOf(library->digests().add({digestOf(friday)}));
    Digest corrected = digestOf(friday);
    corrected.entries.erase(corrected.entries.begin());
    corrected.entries[0].relevance = 10;
    valueOf(library->digests().add({corrected}));
    QVERIFY(valueOf(library->digests().of(friday)) == corrected);
    const auto rows = rowsOf(*library, friday);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].score->relevance, 10);
}

void TestDigestImport::importsTheSameDigestOnce() {
    TempLibrary library;
    valueOf(library->digests().add({digestOf(thursday), digestOf(friday)}));
    valueOf(library->digests().add({digestOf(friday), digestOf(thursday)}));
    QCOMPARE(valueOf(library->scores().runs()).size(), size_t(2));
    QCOMPARE(valueOf(library->criteria().versions()).size(), size_t(1));
}

void TestDigestImport::importsAllOrNone() {
    TempLibrary library;
    Digest bad = digestOf(friday);
    bad.entries[1].id = ArxivId();
    QCOMPARE(errorOf(library->digests().add({digestOf(thursday), bad})), ErrorCode::InvalidInput);
    QVERIFY(valueOf(library->listings().days()).empty());
    QVERIFY(valueOf(library->scores().runs()).empty());
    QVERIFY(valueOf(library->criteria().versions()).empty());
}

void TestDigestImport::adoptsItsCriteriaWhereThereAreNone() {
    TempLibrary library;
    Digest newer = digestOf(friday);
    newer.prompts->user = QStringLiteral("Newer\n[PAPER LIST HERE]");
    valueOf(library->digests().add({newer, digestOf(thursday)}));
    const auto current = valueOf(library->criteria().current());
    QCOMPARE(current.systemPrompt, newer.prompts->system);
    QCOMPARE(current.scoringPrompt, newer.prompts->user); // those of the newest day
    QCOMPARE(valueOf(library->criteria().versions()).size(), size_t(2));
}

void TestDigestImport::leavesTheUsersCriteriaCurrent() {
    TempLibrary library;
    Criteria own;
    own.scoringPrompt = QStringLiteral("Mine\n[PAPER LIST HERE]");
    own = valueOf(library->criteria().save(own));
    valueOf(library->digests().add({digestOf(friday)}));
    QVERIFY(valueOf(library->criteria().current()) == own);
    const auto versions = valueOf(library->criteria().versions());
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions[0].scoringPrompt, digestOf(friday).prompts->user);
    QCOMPARE(rowsOf(*library, friday).at(0).score->criteriaVersion, 2);
}

void TestDigestImport::givesWayToANewerRun() {
    TempLibrary library;
    valueOf(library->digests().add({digestOf(thursday), digestOf(friday)}));
    const auto run = valueOf(library->scores().beginRun(wish(friday, 1)));
    QVERIFY(valueOf(library->digests().of(friday)) == digestOf(friday)); // nothing scored yet
    valueOf(library->scores().add(run.id, {scored("2508.00001")}));
    QCOMPARE(errorOf(library->digests().of(friday)), ErrorCode::NotFound);
    QVERIFY(valueOf(library->digests().of(thursday)) == digestOf(thursday));
    QCOMPARE(rowsOf(*library, friday).at(1).score->scorer, Scorer::Builtin);
}

void TestDigestImport::comesBackWhenImportedAgain() {
    TempLibrary library;
    valueOf(library->digests().add({digestOf(friday)}));
    const auto run = valueOf(library->scores().beginRun(wish(friday, 1)));
    valueOf(library->scores().add(run.id, {scored("2508.00001")}));
    valueOf(library->digests().add({digestOf(friday)}));
    QVERIFY(valueOf(library->digests().of(friday)) == digestOf(friday));
    QCOMPARE(rowsOf(*library, friday).at(1).score->scorer, Scorer::Imported);
}

WINNOW_TEST(TestDigestImport, QCoreApplication)

} // namespace digestimporttest

#include "tst_digestimport.moc"
