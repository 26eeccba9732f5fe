#include "app/library/services/upkeep.h"
#include "app/library/sql/database.h"
#include "tests/support/oldlibrary.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace upkeeptest {

using namespace winnow;

namespace {

const QString feed = QStringLiteral("cs.LG");
constexpr int papers = 600; // more than one part

QString text(const char *given) {
    return QString::fromUtf8(given);
}

int found(Library &library, const char *words) {
    return int(valueOf(library.search().ids(text(words), {})).size());
}

// Until nothing is left, or for so many parts.
int renewEntries(Library &library, int parts = 1'000'000) {
    int left = valueOf(library.upkeep().entriesLeft());
    for (int i = 0; i < parts && left > 0; ++i)
        left = valueOf(library.upkeep().renewEntries());
    return left;
}

// What SQLite itself finds wrong with the index: that words were forgotten that it never held.
void checkIndex(const QString &file) {
    Database database(file);
    QVERIFY(database.open());
    for (const char *statement :
         {"INSERT INTO paper_fts (paper_fts) VALUES ('integrity-check')",
          "INSERT INTO catalog_fts (catalog_fts, rank) VALUES ('integrity-check', 1)"}) {
        const auto done = database.execute(text(statement));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
}

ScoredPaper scored(const Paper &paper, int relevance) {
    Score score;
    score.relevance = relevance;
    score.novelty = 6;
    score.fine = 0.5;
    score.comment = text("New.");
    return {paper.id, paper.version, score};
}

} // namespace

class TestUpkeep final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesANewLibraryAlone();
    void renewsTheIndex();
    void joinsNamesThatWereSplit();
    void findsEverythingMeanwhile();
    void goesOnAfterAnEnd();
    void isDoneByTwoAtOnce();
    void takesPapersThatChangeMeanwhile();
    void renewsBuiltinScores();
    void renewsScoresOfNewestVersionsOnly();
    void refusesScoresOfUnknownPapers();
};

void TestUpkeep::leavesANewLibraryAlone() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(feed, friday, 3), {}));
    QCOMPARE(valueOf(library->upkeep().entriesLeft()), 0);
    QCOMPARE(valueOf(library->upkeep().renewEntries()), 0);
    QCOMPARE(valueOf(library->upkeep().scoresLeft(1)), 0);
}

void TestUpkeep::renewsTheIndex() {
    const OldLibrary old(papers);
    {
        Library library(old.file());
        (void)valueOf(library.open());
        QCOMPARE(valueOf(library.upkeep().entriesLeft()), papers);
        QCOMPARE(found(library, "CO2 "), 0);
        QCOMPARE(found(library, "lukasz "), 0);
        QCOMPARE(renewEntries(library), 0);
        for (const char *words : {"CO2 ", "CO₂ ", "lukasz ", "Łukasz ", "author:lukasz ", "abstract:CO2 "})
            QCOMPARE(found(library, words), papers / 3);
        QCOMPARE(found(library, "pruning "), papers);
        QCOMPARE(found(library, "title:CO2 "), 0);
    }
    Library again(old.file());
    QVERIFY(valueOf(again.open()).backup.isEmpty()); // once
    QCOMPARE(valueOf(again.upkeep().entriesLeft()), 0);
}

// Earlier versions took "Jr." for an author, and read one who stands behind "and" with that word.
void TestUpkeep::joinsNamesThatWereSplit() {
    TempLibrary library;
    Listing listing = makeLargeListing(feed, friday, 2);
    listing.entries[0].paper.authors = {text("Robert Hill"), text("Jr."), text("Ann Moss")};
    (void)valueOf(library->listings().add(listing, {}));
    library.close();
    {
        Database database(library.file());
        QVERIFY(database.open());
        QVERIFY(database.execute(text("INSERT INTO outdated_entry SELECT id FROM paper")));
    }
    library.reopen();
    QCOMPARE(renewEntries(*library), 0);
    QHash<QString, QStringList> names;
    for (const PaperRow &row : valueOf(library->search().papers({})))
        names.insert(row.paper.id.toString(), row.paper.authors);
    QCOMPARE(names.value(listing.entries[0].paper.id.toString()),
             QStringList({text("Robert Hill Jr."), text("Ann Moss")}));
    QCOMPARE(names.value(listing.entries[1].paper.id.toString()), listing.entries[1].paper.authors);
    QCOMPARE(found(*library, "author:hill"), 1);
    checkIndex(library.file());
}

void TestUpkeep::findsEverythingMeanwhile() {
    const OldLibrary old(papers);
    Library library(old.file());
    (void)valueOf(library.open());
    int left = papers;
    while (left > 0) {
        QCOMPARE(found(library, "pruning "), papers);
        QCOMPARE(found(library, "author:example "), papers * 2 / 3);
        left = valueOf(library.upkeep().renewEntries());
    }
    QCOMPARE(found(library, "pruning "), papers);
}

void TestUpkeep::goesOnAfterAnEnd() {
    const OldLibrary old(papers);
    int left = papers;
    for (int time = 0; left > 0; ++time) {
        QVERIFY(time <= papers);
        Library library(old.file());
        (void)valueOf(library.open());
        QCOMPARE(valueOf(library.upkeep().entriesLeft()), left);
        left = renewEntries(library, 1);
    }
    Library library(old.file());
    (void)valueOf(library.open());
    QCOMPARE(found(library, "CO2 "), papers / 3);
}

void TestUpkeep::isDoneByTwoAtOnce() {
    const OldLibrary old(papers);
    Library one(old.file());
    Library other(old.file());
    (void)valueOf(one.open());
    (void)valueOf(other.open());
    while (renewEntries(one, 1) > 0 && renewEntries(other, 1) > 0) {
    }
    QCOMPARE(valueOf(other.upkeep().entriesLeft()), 0);
    QCOMPARE(found(one, "CO2 pruning "), papers / 3);
}

// A feed brings a newer version of a paper whose entry is still the old one.
void TestUpkeep::takesPapersThatChangeMeanwhile() {
    const OldLibrary old(papers);
    {
        Library library(old.file());
        (void)valueOf(library.open());
        for (const char *id : {"2508.00003", "2508.00600"}) {
            Paper paper = makePaper(id, text("Anew"), {feed}, 2);
            paper.abstract = text("H$_2$O now.");
            (void)valueOf(library.listings().add(makeListing(feed, friday, {announce(paper)}), {}));
        }
        QCOMPARE(valueOf(library.upkeep().entriesLeft()), papers - 2);
        QCOMPARE(renewEntries(library), 0);
        QCOMPARE(found(library, "H2O "), 2);
        QCOMPARE(found(library, "CO2 "), papers / 3 - 2);
    }
    checkIndex(old.file());
}

void TestUpkeep::renewsBuiltinScores() {
    const OldLibrary old(papers);
    Library library(old.file());
    (void)valueOf(library.open());
    Upkeep &upkeep = library.upkeep();
    QCOMPARE(valueOf(upkeep.scoresLeft(1)), papers);
    QCOMPARE(valueOf(upkeep.scoresLeft(2)), papers);
    int left = papers;
    while (left > 0) {
        std::vector<ScoredPaper> scores;
        for (const Paper &paper : valueOf(upkeep.papersToScore(2, 250)))
            scores.push_back(scored(paper, 8));
        QVERIFY(!scores.empty() && scores.size() <= 250);
        left = valueOf(upkeep.renewScores(2, scores));
    }
    QVERIFY(valueOf(upkeep.papersToScore(2, 9)).empty());
    QCOMPARE(valueOf(upkeep.scoresLeft(1)), papers); // those of other criteria wait for their turn
    const auto rows = valueOf(library.search().papers({}));
    QCOMPARE(rows.size(), size_t(papers));
    int byModel = 0;
    for (const PaperRow &row : rows) {
        const bool isModels = row.score->scorer == Scorer::Llm;
        const bool isNewerVersion = row.paper.version == 2;
        byModel += isModels ? 1 : 0;
        QCOMPARE(row.score->relevance, isModels || isNewerVersion ? 1 : 8);
    }
    QCOMPARE(byModel, 2);
    const auto runs = valueOf(library.scores().runs());
    QCOMPARE(runs.size(), size_t(3)); // no run of its own
}

// What the library has of a paper is its newest version: an older one's score stays.
void TestUpkeep::renewsScoresOfNewestVersionsOnly() {
    const OldLibrary old(papers);
    Library library(old.file());
    (void)valueOf(library.open());
    Upkeep &upkeep = library.upkeep();
    const auto first = valueOf(upkeep.papersToScore(2, 5));
    QCOMPARE(first.back().version, 2);
    QCOMPARE(valueOf(upkeep.renewScores(2, {scored(first.back(), 9)})), papers - 1);
    PaperQuery query;
    query.search = text("2508.00005");
    const auto rows = valueOf(library.search().papers(query));
    QCOMPARE(rows.front().score->relevance, 1);
    QCOMPARE(rows.front().score->comment, text("Old."));
}

void TestUpkeep::refusesScoresOfUnknownPapers() {
    const OldLibrary old(papers);
    Library library(old.file());
    (void)valueOf(library.open());
    const Paper stranger = makePaper("2508.99999", text("A"), {feed});
    QCOMPARE(errorOf(library.upkeep().renewScores(2, {scored(stranger, 9)})), ErrorCode::NotFound);
    QCOMPARE(valueOf(library.upkeep().scoresLeft(2)), papers);
}

WINNOW_TEST(TestUpkeep, QCoreApplication)

} // namespace upkeeptest

#include "tst_upkeep.moc"
