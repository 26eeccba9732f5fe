#include "app/library/library.h"
#include "app/library/search/searchtext.h"
#include "app/text/tex.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace searchtest {

using namespace winnow;

namespace {

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
    void keepsOnlyWordsThatTextsDoNotSay();
    void findsEverySpelling_data();
    void findsEverySpelling();
    void findsNamesByTheirLetters_data();
    void findsNamesByTheirLetters();

private:
    TempLibrary m_library;
};

void TestSearch::initTestCase() {
    (void)valueOf(m_library->listings().add(
        makeListing(feed, friday,
                    {announce(paperWith("2508.00001", "Pruning a KV-cache", "Mari\\'an Bogu\\~n\\'a",
                                        "Large language models need memory.")),
                     announce(paperWith("2508.00002", "Quantization of networks", "Florian H\\\"ubler",
                                        "We bound $\\mathcal{O}(n^2)$ costs; pruning is not needed.")),
                     announce(paperWith("hep-th/9901001", "Épreuves sur les réseaux", "李明",
                                        "C++ and R&D, 50% off."))}),
        {}));
    (void)valueOf(m_library->listings().add(
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
    row("https://doi.org/10.48550/arXiv.2508.00004", {again});
    row("https://arxiv.org/abs/2508.00004?utm_source=x", {again});
    row("2508.00004, arXiv:2508.00002v3 [cs.LG]", {networks, again});
    row("2508.99999", {});
    row("", {cache, networks, old, again});
    row("   ", {cache, networks, old, again});
    row("!!! ---", {});
}

void TestSearch::findsPapers() {
    QFETCH(QString, words);
    QFETCH(QStringList, ids);
    QStringList found;
    for (const ArxivId &id : valueOf(m_library->search().ids(words, {})))
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
    QVERIFY(m_library->search().ids(words, {}).result());
    QVERIFY(m_library->search().ids(words, friday).result());
    PaperQuery query;
    query.search = words;
    QVERIFY(m_library->search().papers(query).result());
    query.day = friday;
    query.limit = 3;
    QVERIFY(m_library->search().papers(query).result());
    QCOMPARE(valueOf(m_library->search().ids(QStringLiteral("pruning"), {})).size(),
             3); // nothing happened to the library
}

void TestSearch::searchesOneDay() {
    QCOMPARE(valueOf(m_library->search().ids(QStringLiteral("pruning"), monday)),
             QSet<ArxivId>({paperId("2508.00004")}));
    QCOMPARE(valueOf(m_library->search().ids({}, friday)).size(), 3);
    QVERIFY(valueOf(m_library->search().ids(QStringLiteral("2508.00001"), monday)).isEmpty());
}

void TestSearch::filtersRows() {
    PaperQuery query;
    query.search = QStringLiteral("pruning");
    QCOMPARE(valueOf(m_library->search().papers(query)).size(), size_t(3));
    query.day = friday;
    QCOMPARE(valueOf(m_library->search().papers(query)).size(), size_t(2));
    query.search = QStringLiteral("!!!");
    QVERIFY(valueOf(m_library->search().papers(query)).empty());
}

// The library stays small: most texts say their words by themselves.
void TestSearch::keepsOnlyWordsThatTextsDoNotSay() {
    const IndexedWords none =
        wordsToIndex(paperWith("2508.00001", "On cash: 5 and 10", "Ada Example", "Plain."));
    QVERIFY(none.isEmpty());
    const IndexedWords words =
        wordsToIndex(paperWith("2508.00001", "Of CO$_2$ and others", "Ada Example", "By Łukasz."));
    QCOMPARE(words.title, QStringLiteral("of co2 and others"));
    QVERIFY(!words.authors);
    QCOMPARE(words.abstract, QStringLiteral("by lukasz"));
}

// One paper's words, in every spelling and from every spelling.
void TestSearch::findsEverySpelling_data() {
    QTest::addColumn<QStringList>("spellings");
    const auto row = [](std::initializer_list<const char *> spellings) {
        QStringList all;
        for (const char *spelling : spellings)
            all << QString::fromUtf8(spelling);
        QTest::newRow(*spellings.begin()) << all;
    };
    row({"CO2", "CO$_2$", "CO\\textsubscript{2}", "CO₂", "$\\mathrm{CO}_2$", "co2"});
    row({"TiO2", "TiO$_2$", "TiO₂"});
    row({"L1", "$L_1$", "$\\ell_1$", "ℓ₁"});
    row({"R2", "R$^2$", "R²"});
    row({"H2O", "H$_2$O", "H₂O"});
    row({"13C", "$^{13}$C", "¹³C"});
    row({"H-alpha", "H$\\alpha$", "Hα"});
    row({"Straße", "strasse", "STRASSE", "Stra{\\ss}e"});
    row({"Œuvre", "oeuvre", "{\\OE}uvre"});
}

void TestSearch::findsEverySpelling() {
    QFETCH(QStringList, spellings);
    TempLibrary library;
    std::vector<Announcement> entries{
        announce(paperWith("2508.09999", "CO, R, L, Ti and H", "No One", "C 13."))};
    QSet<ArxivId> all;
    for (int i = 0; i < spellings.size(); ++i) {
        const QByteArray id = QByteArray("2508.0000") + QByteArray::number(i + 1);
        const QByteArray sentence = "On " + spellings.at(i).toUtf8() + " capture.";
        const bool isTitle = i % 2 == 0;
        entries.push_back(announce(paperWith(id.constData(), isTitle ? sentence.constData() : "Other things",
                                             "No One", isTitle ? "Nothing." : sentence.constData())));
        all.insert(paperId(id.constData()));
    }
    (void)valueOf(library->listings().add(makeListing(feed, friday, entries), {}));
    for (const QString &spelling : spellings) {
        QCOMPARE(valueOf(library->search().ids(spelling + QLatin1Char(' '), {})), all);
        QCOMPARE(valueOf(library->search().ids(spelling, {})), all); // being typed
        QCOMPARE(valueOf(library->search().ids(QStringLiteral("\"on %1 capture\"").arg(spelling), {})), all);
        QCOMPARE(valueOf(library->search().ids(QStringLiteral("title:%1 ").arg(spelling), {})).size() +
                     valueOf(library->search().ids(QStringLiteral("abstract:%1 ").arg(spelling), {})).size(),
                 all.size());
    }
}

// Free text finds a name by the letters that author: finds it by.
void TestSearch::findsNamesByTheirLetters_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const char *typed) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(typed);
    };
    row("Łukasz Kaiser", "lukasz");
    row("{\\L}ukasz Kaiser", "lukasz");
    row("Søren Møller", "moller");
    row("Đorđe Æsir", "dorde");
    row("Đorđe Æsir", "aesir");
    row("Ayşe Işık", "isik");
    row("Jürgen Großmann", "grossmann");
    row("Þór Guðmundsson", "gudmundsson");
    row("Bo Li$^{1,2}$", "li");
    row("Nguyễn Văn Đức", "duc");
}

void TestSearch::findsNamesByTheirLetters() {
    QFETCH(QString, name);
    QFETCH(QString, typed);
    TempLibrary library;
    (void)valueOf(library->listings().add(
        makeListing(feed, friday,
                    {announce(paperWith("2508.00001", "A", name.toUtf8().constData(), "B.")),
                     announce(paperWith("2508.00002", "A", "Ada Example", "B."))}),
        {}));
    const QSet<ArxivId> paper{paperId("2508.00001")};
    for (const QString &words : {typed, foldedName(name)}) {
        QCOMPARE(valueOf(library->search().ids(words + QLatin1Char(' '), {})), paper);
        QCOMPARE(valueOf(library->search().ids(QStringLiteral("author:\"%1\"").arg(words), {})), paper);
    }
    QCOMPARE(valueOf(library->search().suggestions(SearchField::Author, typed, 9)).size(), size_t(1));
}

WINNOW_TEST(TestSearch, QCoreApplication)

} // namespace searchtest

#include "tst_search.moc"
