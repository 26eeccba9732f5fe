#include "app/library/search/searchtext.h"
#include "tests/support/templibrary.h"

using namespace winnow;

namespace {

const QDate friday(2025, 8, 8);
const QDate monday(2025, 8, 11);
const QString feed = QStringLiteral("cs.LG");

Paper paperWith(const char *id, const char *title, const char *author, const char *abstract) {
    Paper paper = makePaper(id, QString::fromUtf8(title), {feed});
    paper.authors = {QString::fromUtf8(author)};
    paper.abstract = QString::fromUtf8(abstract);
    return paper;
}

} // namespace

class TestSearch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsPapers_data();
    void findsPapers();
    void neverFailsOnHostileText_data();
    void neverFailsOnHostileText();
    void searchesOneDay();
    void filtersRows();
    void indexesOnlyWhatTexHides();

private:
    TempLibrary m_library;
};

void TestSearch::initTestCase() {
    (void)valueOf(m_library->addListing(
        makeListing(feed, friday,
                    {announce(paperWith("2508.00001", "Pruning a KV-cache", "Mari\\'an Bogu\\~n\\'a",
                                        "Large language models need memory.")),
                     announce(paperWith("2508.00002", "Quantization of networks", "Florian H\\\"ubler",
                                        "We bound $\\mathcal{O}(n^2)$ costs; pruning is not needed.")),
                     announce(paperWith("hep-th/9901001", "Épreuves sur les réseaux", "李明",
                                        "C++ and R&D, 50% off."))}),
        {}));
    (void)valueOf(m_library->addListing(
        makeListing(feed, monday,
                    {announce(paperWith("2508.00004", "Pruning again", "Ada Example", "Short."))}),
        {}));
}

void TestSearch::findsPapers_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *words, const QStringList &ids) {
        QTest::newRow(words) << QString::fromUtf8(words) << ids;
    };
    const QString cache = QStringLiteral("2508.00001");
    const QString networks = QStringLiteral("2508.00002");
    const QString old = QStringLiteral("hep-th/9901001");
    const QString again = QStringLiteral("2508.00004");
    row("pruning", {cache, networks, again});
    row("PRUNING memory", {cache});
    row("memory pru", {cache}); // the last word may be unfinished
    row("pru memory", {});      // the others may not
    row("\"pruning a kv\"", {cache});
    row("\"a pruning\"", {});
    row("kv-cache", {cache});
    row("Boguñá", {cache});
    row("boguna", {cache});
    row("Marian", {cache});
    row("hübler", {networks});
    row("epreuves reseaux", {old});
    row("李明", {old});
    row("C++", {cache, networks, old}); // the beginning of costs and cache
    row("C++ off", {old});
    row("2508.00002", {networks});
    row("https://arxiv.org/abs/hep-th/9901001v3", {old});
    row("arXiv:2508.00004", {again});
    row("2508.99999", {});
    row("", {cache, networks, old, again});
    row("   ", {cache, networks, old, again});
    row("!!! ---", {});
}

void TestSearch::findsPapers() {
    QFETCH(QString, words);
    QFETCH(QStringList, ids);
    QStringList found;
    for (const ArxivId &id : valueOf(m_library->search(words, {})))
        found.append(id.toString());
    found.sort();
    ids.sort();
    QCOMPARE(found, ids);
}

void TestSearch::neverFailsOnHostileText_data() {
    QTest::addColumn<QString>("words");
    for (const char *words : {"\"",
                              "\"\"",
                              "\"\"\"",
                              "pruning\"",
                              "\"pruning",
                              "pruning OR",
                              "NOT pruning",
                              "AND",
                              "NEAR(a b)",
                              "title:",
                              "title:pruning",
                              "-pruning",
                              "^pruning",
                              "prun*",
                              "*",
                              "(",
                              ")",
                              "{a b}: c",
                              "a + b",
                              "';--",
                              "'); DROP TABLE paper;--",
                              "\\",
                              "%",
                              "_",
                              "pruning\npruning",
                              "\xcc\x81",
                              "👩‍🔬",
                              "ﷺ",
                              "rank",
                              ":match",
                              "?1",
                              "@x",
                              "$x"})
        QTest::newRow(words) << QString::fromUtf8(words);
    QTest::newRow("a zero") << QStringLiteral("pru") + QChar(0) + QStringLiteral("ning");
    QTest::newRow("half a character") << QString(QChar(0xd800)) + QStringLiteral("x");
    QTest::newRow("long word") << QString(100'000, QLatin1Char('a'));
    QTest::newRow("many words") << QStringLiteral("pruning ").repeated(20'000);
    QTest::newRow("many phrases") << QStringLiteral("\"a b\" ").repeated(20'000);
}

void TestSearch::neverFailsOnHostileText() {
    QFETCH(QString, words);
    QVERIFY(m_library->search(words, {}).result());
    QVERIFY(m_library->search(words, friday).result());
    PaperQuery query;
    query.search = words;
    QVERIFY(m_library->papers(query).result());
    query.day = friday;
    query.limit = 3;
    QVERIFY(m_library->papers(query).result());
    QCOMPARE(valueOf(m_library->search(QStringLiteral("pruning"), {})).size(),
             3); // nothing happened to the library
}

void TestSearch::searchesOneDay() {
    QCOMPARE(valueOf(m_library->search(QStringLiteral("pruning"), monday)),
             QSet<ArxivId>({paperId("2508.00004")}));
    QCOMPARE(valueOf(m_library->search({}, friday)).size(), 3);
    QVERIFY(valueOf(m_library->search(QStringLiteral("2508.00001"), monday)).isEmpty());
}

void TestSearch::filtersRows() {
    PaperQuery query;
    query.search = QStringLiteral("pruning");
    QCOMPARE(valueOf(m_library->papers(query)).size(), size_t(3));
    query.day = friday;
    QCOMPARE(valueOf(m_library->papers(query)).size(), size_t(2));
    query.search = QStringLiteral("!!!");
    QVERIFY(valueOf(m_library->papers(query)).empty());
}

void TestSearch::indexesOnlyWhatTexHides() {
    QCOMPARE(plainSearchText(paperWith("2508.00001", "On cash: 5 and 10", "Ada Example", "Plain.")),
             QString());
    QCOMPARE(plainSearchText(paperWith("2508.00001", "Of Bogu\\~n\\'a and others", "Ada Example", "Plain.")),
             QStringLiteral("Boguñá"));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
