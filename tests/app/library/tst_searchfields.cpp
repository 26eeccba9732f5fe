#include "app/library/library.h"
#include "app/library/search/searchrun.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace searchfieldstest {

using namespace winnow;

namespace {

const QString feed = QStringLiteral("cs.LG");
const QDate june2(2025, 6, 2);
const QDate june3(2025, 6, 3);
const QDate july(2025, 7, 1);

Paper paperOf(const char *id, const char *title, const QStringList &authors, const QStringList &categories,
              int version = 1) {
    Paper paper = makePaper(id, QString::fromUtf8(title), categories, version);
    paper.authors = authors;
    paper.abstract = QStringLiteral("Words on the memory of machines.");
    return paper;
}

ScoredPaper scored(const char *id, int relevance, int novelty) {
    ScoredPaper paper;
    paper.id = paperId(id);
    paper.score.relevance = relevance;
    paper.score.novelty = novelty;
    return paper;
}

QString text(const char *given) {
    return QString::fromUtf8(given);
}

QStringList names(const QSet<ArxivId> &ids) {
    QStringList all;
    for (const ArxivId &id : ids)
        all.append(id.toString().last(1));
    all.sort();
    return all;
}

} // namespace

// A small library in which each paper is called by its last digit.
class TestSearchFields final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void findsOnADay_data();
    void findsOnADay();
    void showsTheDaySearchedFor();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void searchesTheCurrentCriteriasScores();
    void followsAChangedPaper();
    void readsToday();
    void findsNothingInAnEmptyLibrary();
    void cannotBeBrokenInto_data();
    void cannotBeBrokenInto();

private:
    QString found(const QString &words, std::optional<QDate> day = {}) {
        return names(valueOf(m_library->search().ids(words, day))).join(QLatin1Char(' '));
    }
    TempLibrary m_library;
};

void TestSearchFields::initTestCase() {
    const QStringList dao{text("Tri Dao"), text("Daniel Y. Fu")};
    (void)valueOf(m_library->listings().add(
        makeListing(feed, june2,
                    {announce(paperOf("2506.00001", "Fast attention", dao, {text("cs.LG"), text("cs.CL")})),
                     announce(paperOf("2506.00002", "Slow diffusion", {text("Mari\\'an Bogu\\~n\\'a")},
                                      {text("math-ph"), text("math.AP")})),
                     announce(paperOf("2506.00003", "Pruning trees", {text("Jane Tri"), text("Dao Li")},
                                      {text("stat.ML")}),
                              AnnounceType::Cross)}),
        {}));
    (void)valueOf(m_library->listings().add(
        makeListing(
            feed, june3,
            {announce(paperOf("2506.00004", "Attention is memory", {text("Ana Daoud")}, {text("cs.CV")})),
             announce(
                 paperOf("2506.00005", "Trees of attention", {text("Wei-Lin Chen")}, {text("csx.QQ")}))}),
        {}));
    (void)valueOf(m_library->listings().add(
        makeListing(feed, july,
                    {announce(paperOf("2506.00001", "Fast attention", dao, {text("cs.LG"), text("cs.CL")}, 2),
                              AnnounceType::Replace),
                     announce(paperOf("2506.00006", "Late paper", {text("Wei Lin")}, {text("eess.SP")}))}),
        {}));
    Criteria criteria;
    criteria.scoringPrompt = text("x");
    (void)valueOf(m_library->criteria().save(criteria));
    RunRecord run;
    run.day = june2;
    run.criteriaVersion = 1;
    run.scorer = Scorer::Llm;
    run.model = text("m");
    run = valueOf(m_library->scores().beginRun(run));
    BatchResult batch;
    batch.scores = {scored("2506.00001", 9, 8), scored("2506.00002", 3, 10), scored("2506.00003", 8, 1)};
    batch.screened = {{paperId("2506.00004"), text("off topic")}};
    batch.failures = {{paperId("2506.00005"), text("no line")}};
    valueOf(m_library->scores().addBatch(run.id, batch));
    (void)valueOf(m_library->marks().decideEach({{paperId("2506.00001"), Decision::Keep},
                                                 {paperId("2506.00002"), Decision::Skip},
                                                 {paperId("2506.00003"), Decision::Later}}));
    valueOf(m_library->marks().markRead({paperId("2506.00001"), paperId("2506.00006")}, true));
    (void)valueOf(m_library->marks().setNote(paperId("2506.00003"), text("Ask Ana.")));
    (void)valueOf(
        m_library->marks().addTag({paperId("2506.00001"), paperId("2506.00004")}, text("KV cache")));
    (void)valueOf(m_library->marks().addTag({paperId("2506.00002")}, text("KV")));
    (void)valueOf(m_library->marks().setOwnRelevance({paperId("2506.00002")}, 10));
    (void)valueOf(m_library->marks().setOwnRelevance({paperId("2506.00004")}, 4));
}

void TestSearchFields::finds_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("papers");
    const auto row = [](const char *words, const char *papers) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(papers);
    };
    row("", "1 2 3 4 5 6");
    // texts
    row("attention", "1 4 5");
    row("atten", "1 4 5");
    row("attention -fast", "4 5");
    row("-attention", "2 3 6");
    row("-\"of attention\" attention ", "1 4");
    row("title:memory", "4");
    row("title:\"attention is\"", "4");
    row("abstract:memory", "1 2 3 4 5 6");
    row("abstract:attention", "");
    row("-title:attention", "2 3 6");
    row("title:attention title:trees", "5");
    row("m", "1 2 3 4 5 6"); // says nothing yet
    // authors
    row("author:dao ", "1 3");
    row("author:dao", "1 3 4");     // may go on
    row("author:\"Tri Dao\"", "1"); // not from one name into the next
    row("author:\"Dao, Tri\"", "1");
    row("author:\"Dao, T", "1 3");
    row("author:\"tri d", "1");
    row("author:\"Boguñá\"", "2");
    row("author:boguna", "2");
    row("author:\"Marian Boguna\"", "2");
    row("author:\"Wei-Lin\"", "5 6");
    row("author:\"wei lin chen\"", "5");
    row("author:\"D. Y. Fu\"", "");
    row("author:\"Y. Fu\"", "1");
    row("author:memory", "");
    row("-author:dao attention", "4 5");
    row("author:fu author:dao", "1");
    // categories
    row("cat:cs.LG", "1");
    row("cat:CS.lg ", "1");
    row("cat:cs", "1 4");
    row("cat:cs ", "1 4");
    row("cat:c", "1 4 5");
    row("cat:c ", "");
    row("cat:math", "2");
    row("cat:math-ph", "2");
    row("cat:math.AP", "2");
    row("cat:cs.L", "1");
    row("cat:cs.L ", "");
    row("cat:ph", "");
    row("-cat:cs", "2 3 5 6");
    // states
    row("is:kept", "1");
    row("is:skipped", "2");
    row("is:later", "3");
    row("is:untriaged", "4 5 6");
    row("-is:untriaged", "1 2 3");
    row("is:read", "1 6");
    row("is:unread", "2 3 4 5");
    row("is:failed", "5");
    row("is:screened", "4");
    row("is:scored", "1 2 3");
    row("is:unscored", "6");
    row("is:noted", "3");
    row("is:new", "1 2 4 5 6"); // the replacement was not scanned: the day before it is shown
    row("is:cross", "3");
    row("is:replace", "");
    row("-is:new", "3");
    // numbers
    row("rel:>=8", "1 3");
    row("rel:9", "1");
    row("rel:8..10 nov:<5", "3");
    row("nov:10", "2");
    row("score:>13", "1");
    row("score:13", "2");
    row("-rel:>=8", "2 4 5 6");
    row("rel:>10", "");
    row("own:>=8", "2");
    row("own:1..10", "2 4");
    row("-own:10", "1 3 4 5 6");
    // tags
    row("tag:\"kv cache\"", "1 4");
    row("tag:\"KV CACHE\"", "1 4");
    row("tag:kv", "2"); // there is such a tag
    row("tag:k", "1 2 4");
    row("tag:cache", "");
    row("-tag:kv ", "1 3 4 5 6");
    // days
    row("day:2025-06-02", "1 2 3");
    row("day:2025-06", "1 2 3 4 5");
    row("day:2025-07", "1 6");
    row("day:>2025-06-02", "1 4 5 6");
    row("day:2025-06-03..2025-06-30", "4 5");
    row("-day:2025-06", "1 6");
    row("day:2025-06 -day:2025-06-02", "4 5");
    row("day:2025-07 is:replace", "1");
    row("day:2025-06 is:new", "1 2 4 5");
    row("day:2024", "");
    // papers
    row("2506.00002 https://arxiv.org/abs/2506.00004v1", "2 4");
    row("2506.00002 is:kept", "");
    row("-2506.00002", "1 3 4 5 6");
    // together
    row("attention is:untriaged -is:failed", "4");
    row("author:dao cat:cs rel:>=8 is:kept tag:\"kv cache\" day:2025-06-02 attention", "1");
    row("author:", "1 2 3 4 5 6");
    row("attention rel:>", "1 4 5");
}

void TestSearchFields::finds() {
    QFETCH(QString, words);
    QTEST(found(words), "papers");
    PaperQuery query;
    query.search = words;
    query.scannedOnly = false;
    QSet<ArxivId> ids;
    for (const PaperRow &row : valueOf(m_library->search().papers(query)))
        ids.insert(row.paper.id);
    QTEST(names(ids).join(QLatin1Char(' ')), "papers");
}

void TestSearchFields::findsOnADay_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("papers");
    QTest::newRow("all") << QString() << july << text("1 6");
    QTest::newRow("word") << text("attention") << june3 << text("4 5");
    QTest::newRow("type") << text("is:replace") << july << text("1");
    QTest::newRow("other type") << text("is:new") << july << text("6");
    QTest::newRow("its day") << text("day:2025-07") << july << text("1 6");
    QTest::newRow("another day") << text("day:2025-06") << july << QString();
    QTest::newRow("state") << text("is:unread") << june2 << text("2 3");
    QTest::newRow("taken out") << text("-rel:9") << june2 << text("2 3");
    QTest::newRow("paper") << text("2506.00004") << june2 << QString();
}

void TestSearchFields::findsOnADay() {
    QFETCH(QString, words);
    QFETCH(QDate, day);
    QTEST(found(words, day), "papers");
    PaperQuery query;
    query.search = words;
    query.day = day;
    query.scannedOnly = false;
    QSet<ArxivId> ids;
    for (const PaperRow &row : valueOf(m_library->search().papers(query))) {
        QCOMPARE(row.day, day);
        ids.insert(row.paper.id);
    }
    QTEST(names(ids).join(QLatin1Char(' ')), "papers");
}

void TestSearchFields::showsTheDaySearchedFor() {
    PaperQuery query;
    query.scannedOnly = false;
    query.search = text("fast");
    QCOMPARE(valueOf(m_library->search().papers(query)).at(0).day, july);
    query.search = text("fast day:2025-06");
    QCOMPARE(valueOf(m_library->search().papers(query)).at(0).day, june2);
    query.search = text("fast");
    query.scannedOnly = true;
    QCOMPARE(valueOf(m_library->search().papers(query)).at(0).day, june2);
}

void TestSearchFields::tellsWhatIsWrong_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("place");
    QTest::newRow("number") << text("kv rel:high x") << text("not-a-relevance") << text("7:4");
    QTest::newRow("field") << text("autor:dao") << text("unknown-field") << text("0:5");
    QTest::newRow("first of two") << text("is:xx rel:99") << text("unknown-state") << text("3:2");
}

void TestSearchFields::tellsWhatIsWrong() {
    QFETCH(QString, words);
    const auto searched = m_library->search().ids(words, {}).result();
    QVERIFY(!searched);
    QCOMPARE(searched.error().code, ErrorCode::Malformed);
    QTEST(searched.error().detail, "fault");
    QTEST(searched.error().place, "place");
    PaperQuery query;
    query.search = words;
    QCOMPARE(errorOf(m_library->search().papers(query)), ErrorCode::Malformed);
}

void TestSearchFields::searchesTheCurrentCriteriasScores() {
    TempLibrary library;
    (void)valueOf(library->listings().add(
        makeListing(feed, june2, {announce(paperOf("2506.00001", "A", {text("B")}, {feed}))}), {}));
    const auto score = [&library](int criteria, const char *scorer, int relevance) {
        RunRecord run;
        run.day = june2;
        run.criteriaVersion = criteria;
        run.scorer = scorerFromName(text(scorer));
        run.model = text("m");
        valueOf(library->scores().add(valueOf(library->scores().beginRun(run)).id,
                                      {scored("2506.00001", relevance, 5)}));
    };
    const auto shown = [&library] {
        const auto row = valueOf(library->search().papers({})).at(0);
        const QString words = text("rel:%1").arg(row.score->relevance);
        return valueOf(library->search().ids(words, {})).size() == 1 ? row.score->relevance : 0;
    };
    Criteria criteria;
    criteria.scoringPrompt = text("one");
    (void)valueOf(library->criteria().save(criteria));
    score(1, "builtin", 1);
    QCOMPARE(shown(), 1);
    score(1, "llm", 2);
    QCOMPARE(shown(), 2);
    criteria.scoringPrompt = text("two");
    (void)valueOf(library->criteria().save(criteria));
    QCOMPARE(shown(), 2);
    score(2, "builtin", 3);
    QCOMPARE(shown(), 3);
    score(1, "imported", 4);
    QCOMPARE(shown(), 3);
    (void)valueOf(library->criteria().use(1));
    QCOMPARE(shown(), 2);
}

void TestSearchFields::followsAChangedPaper() {
    TempLibrary library;
    const auto announceAs = [&library](int version, const QString &author, const QString &category) {
        (void)valueOf(library->listings().add(
            makeListing(feed, june2, {announce(paperOf("2506.00001", "A", {author}, {category}, version))}),
            {}));
    };
    const auto finds = [&library](const char *words) {
        return !valueOf(library->search().ids(text(words), {})).isEmpty();
    };
    announceAs(1, text("Ada One"), text("cs.LG"));
    announceAs(2, text("Ada Two"), text("cs.CV"));
    QVERIFY(!finds("author:\"Ada One\"") && !finds("cat:cs.LG "));
    QVERIFY(finds("author:\"Ada Two\"") && finds("cat:cs.CV "));
}

void TestSearchFields::readsToday() {
    TempLibrary library;
    const QDate today = todayAtArxiv();
    QVERIFY(qAbs(today.daysTo(QDateTime::currentDateTimeUtc().date())) <= 1);
    (void)valueOf(library->listings().add(
        makeListing(feed, today, {announce(paperOf("2506.00001", "A", {text("B")}, {feed}))}), {}));
    QCOMPARE(valueOf(library->search().ids(text("day:today"), {})).size(), 1);
    QCOMPARE(valueOf(library->search().ids(text("day:yesterday"), {})).size(), 0);
}

void TestSearchFields::findsNothingInAnEmptyLibrary() {
    TempLibrary library;
    for (const char *words : {"", "kv", "-kv", "rel:8", "is:unread", "is:new", "author:x", "2506.00001"})
        QVERIFY2(valueOf(library->search().ids(text(words), {})).isEmpty(), words);
}

void TestSearchFields::cannotBeBrokenInto_data() {
    QTest::addColumn<QString>("value");
    for (const char *value : {"*",
                              "a*",
                              "\"a\" OR names : b",
                              "a) OR (b",
                              "a NEAR b",
                              "x' OR '1'='1",
                              "'); DROP TABLE paper;--",
                              "{title}",
                              "title : attention",
                              "^a",
                              "a + b",
                              ":text",
                              "?",
                              "\\",
                              "%",
                              "_",
                              "-",
                              "--",
                              "a-",
                              ".",
                              "..",
                              "a.b.c",
                              "\xcc\x81",
                              "👩‍🔬",
                              "ﷺ",
                              ",",
                              "a,",
                              ",a"})
        QTest::newRow(value) << QString::fromUtf8(value);
    QTest::newRow("a zero") << QStringLiteral("tri") + QChar(0) + QStringLiteral("dao");
    QTest::newRow("half a character") << QString(QChar(0xd800)) + QStringLiteral("x");
    QTest::newRow("long") << QString(100'000, QLatin1Char('a'));
    QTest::newRow("many words") << QStringLiteral("tri dao ").repeated(10'000);
}

void TestSearchFields::cannotBeBrokenInto() {
    QFETCH(QString, value);
    for (const QString &words :
         {text("author:\"%1\""), text("author:\"%1"), text("author:%1"), text("-author:\"%1\""),
          text("title:\"%1\""), text("abstract:\"%1"), text("cat:\"%1\""), text("cat:\"%1"), text("cat:%1"),
          text("tag:\"%1\""), text("tag:%1"), text("\"%1\""), text("-\"%1\"")}) {
        const auto searched = m_library->search().ids(words.arg(value), {}).result();
        QVERIFY2(searched || searched.error().code == ErrorCode::Malformed,
                 qPrintable(searched ? QString() : searched.error().detail));
    }
    QCOMPARE(found(text("attention")), text("1 4 5")); // nothing happened to the library
}

WINNOW_TEST(TestSearchFields, QCoreApplication)

} // namespace searchfieldstest

#include "tst_searchfields.moc"
