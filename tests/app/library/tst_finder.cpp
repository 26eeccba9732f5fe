#include "app/library/library.h"
#include "app/library/sql/database.h"
#include "app/model/rowstore.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

Q_DECLARE_METATYPE(winnow::PaperQuery)

namespace findertest {

using namespace winnow;

namespace {

const QString feed = QStringLiteral("cs.LG");
const QDate monday(2025, 8, 11);

QString text(const char *given) {
    return QString::fromUtf8(given);
}

Paper paperBy(const char *id, const QStringList &authors) {
    Paper paper = makePaper(id, QStringLiteral("Title of %1").arg(text(id)), {feed});
    paper.authors = authors;
    return paper;
}

Paper paperAbout(const char *id, const char *title, const char *abstract) {
    Paper paper = makePaper(id, text(title), {feed});
    paper.abstract = text(abstract);
    return paper;
}

QStringList idsOf(const std::vector<PaperRow> &rows) {
    QStringList ids;
    for (const PaperRow &row : rows)
        ids.append(row.paper.id.toString());
    return ids;
}

QStringList written(const std::vector<Suggestion> &suggestions) {
    QStringList all;
    for (const Suggestion &suggestion : suggestions)
        all.append(QStringLiteral("%1 %2").arg(suggestion.text).arg(suggestion.papers));
    return all;
}

} // namespace

class TestFinder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsAnnotations();
    void leavesAbstractsOut();
    void givesATableTheSameRows_data();
    void givesATableTheSameRows();
    void findsAnAuthorsPapers_data();
    void findsAnAuthorsPapers();
    void suggestsAuthors_data();
    void suggestsAuthors();
    void suggestsCategoriesAndTags();
    void findsSimilarPapers();
    void findsSimilarPapersInEverySpelling();
    void findsNothingSimilar();
    void addsAPaperByHand();
    void addsAKnownPaperByHand();
    void keepsPapersByHandAsideFromFeeds();
    void refusesPapersWithoutADay();
    void countsViews();
    void tellsAPapersScores();
    void fillsTheIndexOfAnOlderLibrary();
};

void TestFinder::showsAnnotations() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(feed, friday, 3), {}));
    const ArxivId second = paperId("2508.10001");
    (void)valueOf(library->marks().setNote(second, text("Two\nlines")));
    (void)valueOf(library->marks().addTag({second}, text("b")));
    (void)valueOf(library->marks().addTag({second}, text("A c")));
    (void)valueOf(library->marks().setOwnRelevance({second}, 7));
    const auto rows = valueOf(library->search().papers({}));
    QVERIFY(rows.at(0).annotation.isEmpty());
    QVERIFY(rows.at(1).annotation == (Annotation{text("Two\nlines"), {text("A c"), text("b")}, 7}));
    QVERIFY(rows.at(1).annotation == valueOf(library->search().byIds({second})).at(0).annotation);
}

void TestFinder::leavesAbstractsOut() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(feed, friday, 3), {}));
    PaperQuery query;
    query.withAbstracts = false;
    const auto light = valueOf(library->search().papers(query));
    query.withAbstracts = true;
    const auto whole = valueOf(library->search().papers(query));
    QCOMPARE(light.size(), size_t(3));
    std::vector<ArxivId> ids{paperId("2508.99999")};
    for (const PaperRow &row : light) {
        QVERIFY(row.paper.abstract.isEmpty());
        ids.push_back(row.paper.id);
    }
    const auto abstracts = valueOf(library->search().abstracts(ids));
    QCOMPARE(abstracts.size(), 3);
    for (size_t i = 0; i < light.size(); ++i) {
        PaperRow row = light[i];
        row.paper.abstract = abstracts.value(row.paper.id);
        QVERIFY(row == whole[i]);
    }
}

void TestFinder::givesATableTheSameRows_data() {
    QTest::addColumn<PaperQuery>("query");
    QTest::addColumn<int>("papers");
    PaperQuery query;
    QTest::newRow("the library") << query << 8;
    query.day = friday;
    QTest::newRow("a day") << query << 5;
    query.withAbstracts = false;
    QTest::newRow("without abstracts") << query << 5;
    query = {};
    query.decision = Decision::Keep;
    QTest::newRow("kept") << query << 2;
    query = {};
    query.search = text("umlauts");
    QTest::newRow("found") << query << 1;
    query.search = text("nowhere");
    QTest::newRow("nothing found") << query << 0;
    query = {};
    query.limit = 3;
    QTest::newRow("the best") << query << 3;
}

void TestFinder::givesATableTheSameRows() {
    QFETCH(PaperQuery, query);
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(feed, friday, 5), {}));
    Listing second = makeLargeListing(feed, monday, 3, 20000);
    second.entries[1].paper.title = text("Ümlauts $\\mathcal{O}$ of 日本");
    second.entries[1].paper.authors = {text("Mar\\'ia L\\'opez"), text("Bo")};
    (void)valueOf(library->listings().add(second, {}));
    (void)valueOf(library->marks().decide({paperId("2508.10001"), paperId("2508.20002")}, Decision::Keep));
    (void)valueOf(library->marks().setNote(paperId("2508.10002"), text("Two\nlines")));
    (void)valueOf(library->marks().addTag({paperId("2508.20001")}, text("b")));
    const auto rows = valueOf(library->search().papers(query));
    const auto light = valueOf(library->search().rows(query));
    QTEST(int(rows.size()), "papers");
    QCOMPARE(size_t(light->size()), rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        QVERIFY(light->row(int(i)) == rows[i]);
}

void TestFinder::findsAnAuthorsPapers_data() {
    QTest::addColumn<QString>("author");
    QTest::addColumn<QStringList>("ids");
    const QString first = text("2508.00001");
    const QString second = text("2508.00002");
    const QString third = text("2508.00003");
    QTest::newRow("as written") << text("Tri Dao") << QStringList{first, second};
    QTest::newRow("turned round") << text("Dao, Tri") << QStringList{first, second};
    QTest::newRow("case") << text("TRI DAO") << QStringList{first, second};
    QTest::newRow("part of a name") << text("Dao") << QStringList{first, second};
    QTest::newRow("two names") << text("Tri Dao Wei Lin") << QStringList();
    QTest::newRow("accents") << text("Marián Boguñá") << QStringList{third};
    QTest::newRow("no accents") << text("Marian Boguna") << QStringList{third};
    QTest::newRow("TeX") << text("Mari\\'an Bogu\\~n\\'a") << QStringList{third};
    QTest::newRow("longer name") << text("Tri Daoud") << QStringList{third};
    QTest::newRow("hyphen") << text("Wei Lin") << QStringList{first};
    QTest::newRow("signs") << text("\" OR *") << QStringList();
    QTest::newRow("not typed yet") << QString() << QStringList{first, second, third};
}

void TestFinder::findsAnAuthorsPapers() {
    QFETCH(QString, author);
    TempLibrary library;
    (void)valueOf(library->listings().add(
        makeListing(feed, friday,
                    {announce(paperBy("2508.00001", {text("Tri Dao"), text("Wei-Lin")})),
                     announce(paperBy("2508.00002", {text("Ada Example"), text("Dao, Tri")}),
                              AnnounceType::Replace), // not scanned
                     announce(paperBy("2508.00003", {text("Mari\\'an Bogu\\~n\\'a"), text("Tri Daoud")}))}),
        {}));
    PaperQuery query;
    query.scannedOnly = false;
    query.search = QStringLiteral("author:\"%1\"").arg(author);
    QStringList ids = idsOf(valueOf(library->search().papers(query)));
    ids.sort();
    QTEST(ids, "ids");
}

void TestFinder::suggestsAuthors_data() {
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("last name") << text("da") << QStringList{text("Tri Dao 2"), text("Ana Daoud 1")};
    QTest::newRow("first name") << text("tri") << QStringList{text("Tri Dao 2")};
    QTest::newRow("both") << text("Tri D") << QStringList{text("Tri Dao 2")};
    QTest::newRow("comma") << text("Dao, T") << QStringList{text("Tri Dao 2")};
    QTest::newRow("accent") << text("bogun") << QStringList{text("Marián Boguñá 1")};
    QTest::newRow("with accent") << text("Boguñ") << QStringList{text("Marián Boguñá 1")};
    QTest::newRow("letters of its own") << text("lukasz gross") << QStringList{text("Łukasz Groß 1")};
    QTest::newRow("nobody") << text("zz") << QStringList();
    QTest::newRow("all") << QString() << QStringList{text("Tri Dao 2"), text("Ana Daoud 1")};
    QTest::newRow("signs") << text("\"*") << QStringList{text("Tri Dao 2"), text("Ana Daoud 1")};
}

void TestFinder::suggestsAuthors() {
    QFETCH(QString, prefix);
    TempLibrary library;
    (void)valueOf(library->listings().add(
        makeListing(feed, friday,
                    {announce(paperBy("2508.00001", {text("Mari\\'an Bogu\\~n\\'a")})),
                     announce(paperBy("2508.00004", {text("Łukasz Groß")})),
                     announce(paperBy("2508.00002", {text("Tri Dao")})),
                     announce(paperBy("2508.00003", {text("Ana Daoud"), text("Tri Dao")}))}),
        {}));
    QTEST(written(valueOf(library->search().suggestions(SearchField::Author, prefix, 2))), "names");
}

void TestFinder::suggestsCategoriesAndTags() {
    TempLibrary library;
    (void)valueOf(library->listings().add(
        makeListing(feed, friday,
                    {announce(makePaper("2508.00001", text("A"), {text("cs.CV"), text("cs.LG")})),
                     announce(makePaper("2508.00002", text("B"), {text("cs.LG"), text("math-ph")}))}),
        {}));
    (void)valueOf(library->marks().addTag({paperId("2508.00001")}, text("KV cache")));
    (void)valueOf(library->marks().addTag({paperId("2508.00001"), paperId("2508.00002")}, text("to read")));
    const auto suggested = [&](SearchField field, const char *prefix, int limit = 9) {
        return written(valueOf(library->search().suggestions(field, text(prefix), limit)));
    };
    QCOMPARE(suggested(SearchField::Category, "CS"), QStringList({text("cs.LG 2"), text("cs.CV 1")}));
    QCOMPARE(suggested(SearchField::Category, "cs", 1), QStringList({text("cs.LG 2")}));
    QCOMPARE(suggested(SearchField::Category, "math-"), QStringList({text("math-ph 1")}));
    QCOMPARE(suggested(SearchField::Category, "%"), QStringList());
    QCOMPARE(suggested(SearchField::Tag, ""), QStringList({text("to read 2"), text("KV cache 1")}));
    QCOMPARE(suggested(SearchField::Tag, "kv"), QStringList({text("KV cache 1")}));
    QCOMPARE(suggested(SearchField::Tag, "re"), QStringList({text("to read 2")}));
    (void)valueOf(library->marks().addTag({paperId("2508.00001")}, text("über CO₂")));
    QCOMPARE(suggested(SearchField::Tag, "co2"), QStringList({text("über CO₂ 1")}));
    QCOMPARE(suggested(SearchField::Tag, "ub"), QStringList({text("über CO₂ 1")}));
    QCOMPARE(suggested(SearchField::State, "ke"), QStringList());
}

void TestFinder::findsSimilarPapers() {
    TempLibrary library;
    std::vector<Announcement> entries{
        announce(paperAbout("2508.00001", "Eviction for paged key-value caches",
                            "Paged caches of transformers need eviction. We study eviction under budgets.")),
        announce(paperAbout("2508.00002", "Budgets for eviction of caches", "Caches are paged.")),
        announce(paperAbout("2508.00003", "On turbulence", "Lattices of fluids, and a word on eviction.")),
        announce(paperAbout("2508.00004", "On galaxies", "Spectra of galaxies."))};
    for (int i = 0; i < 50; ++i)
        entries.push_back(
            announce(makePaper(qPrintable(QStringLiteral("2508.1%1").arg(i, 4, 10, QLatin1Char('0'))),
                               QStringLiteral("Filler %1").arg(i), {feed})));
    (void)valueOf(library->listings().add(makeListing(feed, friday, entries), {}));
    QCOMPARE(idsOf(valueOf(library->search().similar(paperId("2508.00001"), 10))),
             QStringList({text("2508.00002"), text("2508.00003")}));
    QCOMPARE(idsOf(valueOf(library->search().similar(paperId("2508.00001"), 1))),
             QStringList({text("2508.00002")}));
}

void TestFinder::findsSimilarPapersInEverySpelling() {
    TempLibrary library;
    std::vector<Announcement> entries{
        announce(paperAbout("2508.00001", "CO$_2$ and Łódź", "About TiO$_2$.")),
        announce(paperAbout("2508.00002", "Capture of CO₂", "In Lodz, with TiO2."))};
    for (int i = 0; i < 50; ++i)
        entries.push_back(
            announce(makePaper(qPrintable(QStringLiteral("2508.1%1").arg(i, 4, 10, QLatin1Char('0'))),
                               QStringLiteral("Filler %1").arg(i), {feed})));
    (void)valueOf(library->listings().add(makeListing(feed, friday, entries), {}));
    QCOMPARE(idsOf(valueOf(library->search().similar(paperId("2508.00001"), 10))),
             QStringList({text("2508.00002")}));
}

void TestFinder::findsNothingSimilar() {
    TempLibrary library;
    (void)valueOf(library->listings().add(
        makeListing(feed, friday,
                    {announce(paperAbout("2508.00001", "The of and", "$x$ 12 \"OR\" -")),
                     announce(paperAbout("2508.00002", "Alone", "Nobody else says these words."))}),
        {}));
    QVERIFY(valueOf(library->search().similar(paperId("2508.00001"), 5)).empty());
    QVERIFY(valueOf(library->search().similar(paperId("2508.00002"), 5)).empty());
    QCOMPARE(errorOf(library->search().similar(paperId("2508.99999"), 5)), ErrorCode::NotFound);
}

void TestFinder::addsAPaperByHand() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(feed, friday, 2), {}));
    const Paper paper = makePaper("2401.00001", text("By hand"), {text("math.AP")});
    for (int time = 0; time < 2; ++time) {
        const PaperRow row = valueOf(library->listings().addPaper(paper, friday));
        QVERIFY(row.paper == paper);
        QCOMPARE(row.day, friday);
        QCOMPARE(row.position, 2);
        QVERIFY(row.scanned);
        QCOMPARE(row.type, AnnounceType::New);
    }
    library.reopen();
    QCOMPARE(valueOf(library->search().ids(text("cat:math hand"), friday)), QSet<ArxivId>({paper.id}));
    QCOMPARE(valueOf(library->search().papers({})).size(), size_t(3));
    QCOMPARE(valueOf(library->listings().days()).at(0).papers, 3);
    (void)valueOf(library->listings().addPaper(makePaper("2401.00002", text("C"), {feed}), monday));
    QCOMPARE(valueOf(library->listings().days()).at(0).day, monday);
}

void TestFinder::addsAKnownPaperByHand() {
    TempLibrary library;
    const Paper paper = makePaper("2508.00001", text("Known"), {feed}, 2);
    (void)valueOf(library->listings().add(makeListing(feed, friday, {announce(paper, AnnounceType::Replace)}),
                                          {})); // no filter let it pass
    (void)valueOf(library->marks().decide({paper.id}, Decision::Keep));
    const PaperRow row =
        valueOf(library->listings().addPaper(makePaper("2508.00001", text("Older"), {feed}), friday));
    QCOMPARE(row.paper.title, text("Known"));
    QCOMPARE(row.type, AnnounceType::Replace);
    QVERIFY(row.scanned);
    QCOMPARE(row.decision, Decision::Keep);
}

void TestFinder::keepsPapersByHandAsideFromFeeds() {
    TempLibrary library;
    const Paper paper = makePaper("2401.00001", text("By hand"), {feed});
    (void)valueOf(library->listings().addPaper(paper, friday));
    (void)valueOf(library->listings().add(makeLargeListing(feed, friday, 2), {}));
    PaperQuery query;
    query.day = friday;
    QCOMPARE(idsOf(valueOf(library->search().papers(query))),
             QStringList({text("2508.10000"), text("2508.10001"), text("2401.00001")}));
    const auto days = valueOf(library->listings().days());
    QCOMPARE(days.at(0).feeds.size(), size_t(1));
    QCOMPARE(days.at(0).announced, 2);
}

void TestFinder::refusesPapersWithoutADay() {
    TempLibrary library;
    QCOMPARE(errorOf(library->listings().addPaper(Paper(), friday)), ErrorCode::InvalidInput);
    QCOMPARE(errorOf(library->listings().addPaper(makePaper("2401.00001", text("A"), {feed}), {})),
             ErrorCode::InvalidInput);
    QVERIFY(valueOf(library->search().papers({})).empty());
}

void TestFinder::countsViews() {
    TempLibrary library;
    auto listing = makeLargeListing(feed, friday, 5);
    listing.entries[4].type = AnnounceType::Replace; // no filter lets it pass
    (void)valueOf(library->listings().add(listing, {}));
    (void)valueOf(library->marks().decide({paperId("2508.10001")}, Decision::Keep));
    const auto save = [&](const char *name, const char *query) {
        return valueOf(library->views().save(SavedView{0, text(name), text(query), {}, -1})).id;
    };
    const qint64 all = save("all", "");
    const qint64 kept = save("kept", "is:kept");
    const qint64 open = save("open", "is:untriaged");
    const qint64 wrong = save("wrong", "rel:high");
    const auto counts = valueOf(library->views().counts());
    QCOMPARE(counts.value(all), 4);
    QCOMPARE(counts.value(kept), 1);
    QCOMPARE(counts.value(open), 3);
    QVERIFY(!counts.contains(wrong));
}

void TestFinder::tellsAPapersScores() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(feed, friday, 2), {}));
    Criteria criteria;
    criteria.name = text("Mine");
    criteria.scoringPrompt = text("x");
    (void)valueOf(library->criteria().save(criteria));
    const ArxivId id = paperId("2508.10000");
    const auto score = [&](int version, int criteriaVersion, const char *model, int relevance) {
        RunRecord run;
        run.day = friday;
        run.criteriaVersion = criteriaVersion;
        run.scorer = Scorer::Llm;
        run.model = text(model);
        run = valueOf(library->scores().beginRun(run));
        ScoredPaper scored;
        scored.id = id;
        scored.version = version;
        scored.score.relevance = relevance;
        scored.score.novelty = 5;
        scored.score.comment = text("Why.");
        valueOf(library->scores().add(run.id, {scored}));
        return run;
    };
    QVERIFY(valueOf(library->scores().history(id)).empty());
    const RunRecord first = score(1, 1, "a", 3);
    score(2, 1, "a", 4);
    score(2, 7, "b", 5);
    const auto history = valueOf(library->scores().history(id));
    QCOMPARE(history.size(), size_t(3));
    QCOMPARE(history[0].score.relevance, 5);
    QCOMPARE(history[0].score.model, text("b"));
    QCOMPARE(history[0].criteriaName, QString());
    QCOMPARE(history[1].paperVersion, 2);
    QVERIFY(history[2].score == (Score{3, 5, 0, text("Why."), 1, Scorer::Llm, text("a")}));
    QCOMPARE(history[2].paperVersion, 1);
    QCOMPARE(history[2].criteriaName, text("Mine"));
    QCOMPARE(history[2].runId, first.id);
    QCOMPARE(history[2].day, friday);
    QCOMPARE(history[2].started, first.started);
    QCOMPARE(errorOf(library->scores().history(paperId("2508.99999"))), ErrorCode::NotFound);
}

void TestFinder::fillsTheIndexOfAnOlderLibrary() {
    TempLibrary library;
    (void)valueOf(library->listings().add(
        makeListing(feed, friday, {announce(paperBy("2508.00001", {text("Mari\\'an Bogu\\~n\\'a")}))}), {}));
    library.close();
    {
        Database database(library.file());
        QVERIFY(database.open());
        for (const char *statement :
             {"DELETE FROM catalog", "INSERT INTO catalog_fts(catalog_fts) VALUES ('rebuild')",
              "DELETE FROM category"})
            QVERIFY(database.execute(text(statement)));
    }
    library.reopen();
    QCOMPARE(valueOf(library->search().ids(text("author:boguñá cat:cs"), {})).size(), 1);
    QCOMPARE(valueOf(library->search().suggestions(SearchField::Category, {}, 9)).size(), size_t(1));
}

WINNOW_TEST(TestFinder, QCoreApplication)

} // namespace findertest

#include "tst_finder.moc"
