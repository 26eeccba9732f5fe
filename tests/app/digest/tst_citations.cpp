#include "app/digest/digestformats.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace citationstest {

using namespace winnow;

class TestCitations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesKeysUnique();
    void writesRis();
    void writesRisNames_data();
    void writesRisNames();
    void writesCslJson();
    void writesCslNames_data();
    void writesCslNames();
    void writesTheDoiBare_data();
    void writesTheDoiBare();
    void writesMarkdownLinks();
    void namesFormats();
};

namespace {

Paper paper(const QString &id = QStringLiteral("2203.01250")) {
    Paper paper;
    paper.id = *ArxivId::fromString(id);
    paper.title = QStringLiteral("Mass concentration in rescaled first order integral functionals");
    paper.authors = {QStringLiteral("Antonin Monteil"), QStringLiteral("Paul Pegon")};
    paper.abstract = QStringLiteral("We consider $x^2$.");
    paper.categories = {QStringLiteral("math.AP"), QStringLiteral("math.OC")};
    paper.doi = QStringLiteral("10.5802/jep.257");
    return paper;
}

} // namespace

void TestCitations::makesKeysUnique() {
    Paper chinese = paper();
    chinese.authors = {QStringLiteral("李飞飞")};
    chinese.title = QStringLiteral("图像");
    const QByteArray text = papersToBibTeX({paper(), paper(), paper(), chinese, chinese});
    QStringList keys;
    for (const QByteArray &line : text.split('\n'))
        if (line.startsWith("@misc{"))
            keys.append(QString::fromUtf8(line.mid(6).chopped(1)));
    QCOMPARE(keys, QStringList({QStringLiteral("monteil2022massconcentrationrescaledorder"),
                                QStringLiteral("monteil2022massconcentrationrescaledordera"),
                                QStringLiteral("monteil2022massconcentrationrescaledorderb"),
                                QStringLiteral("arxiv2022"), QStringLiteral("arxiv2022a")}));
}

void TestCitations::writesRis() {
    Paper without = paper(QStringLiteral("2508.04753"));
    without.doi.clear();
    without.authors = {QStringLiteral("ATLAS Collaboration")};
    without.categories.clear();
    QCOMPARE(papersToRis({paper(), without}),
             QByteArray("TY  - RPRT\r\n"
                        "TI  - Mass concentration in rescaled first order integral functionals\r\n"
                        "AU  - Monteil, Antonin\r\n"
                        "AU  - Pegon, Paul\r\n"
                        "PY  - 2022\r\n"
                        "DA  - 2022/03//\r\n"
                        "AB  - We consider x².\r\n"
                        "KW  - math.AP\r\n"
                        "KW  - math.OC\r\n"
                        "DO  - 10.5802/jep.257\r\n"
                        "UR  - https://arxiv.org/abs/2203.01250\r\n"
                        "PB  - arXiv\r\n"
                        "AN  - arXiv:2203.01250\r\n"
                        "ER  - \r\n\r\n"
                        "TY  - RPRT\r\n"
                        "TI  - Mass concentration in rescaled first order integral functionals\r\n"
                        "AU  - ATLAS Collaboration\r\n"
                        "PY  - 2025\r\n"
                        "DA  - 2025/08//\r\n"
                        "AB  - We consider x².\r\n"
                        "DO  - 10.48550/arXiv.2508.04753\r\n"
                        "UR  - https://arxiv.org/abs/2508.04753\r\n"
                        "PB  - arXiv\r\n"
                        "AN  - arXiv:2508.04753\r\n"
                        "ER  - \r\n\r\n"));
}

void TestCitations::writesRisNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(name) << QByteArray("AU  - ") + line + "\r\n";
    };
    row("Ada Example", "Example, Ada");
    row("Plato", "Plato");
    row("王小明", "王小明");
    row("Martin Luther King Jr.", "King, Martin Luther, Jr.");
    row("Robert W. Hill, Jr.", "Hill, Robert W., Jr.");
    row("Pedro de la Cruz", "de la Cruz, Pedro");
    row("Joan van der Berg III", "van der Berg, Joan, III");
    row("Luc Van Gool", "Van Gool, Luc");
    row("ATLAS Collaboration", "ATLAS Collaboration");
    row("and Bert Fern", "Fern, Bert");
    row("M. \\'Angeles Serrano", "Serrano, M. Ángeles");
}

void TestCitations::writesRisNames() {
    QFETCH(QString, name);
    QFETCH(QByteArray, line);
    Paper given = paper();
    given.authors = {name};
    const QByteArray text = papersToRis({given});
    QVERIFY2(text.contains(line), text.constData());
}

void TestCitations::writesCslJson() {
    Paper sample = paper(QStringLiteral("0000.00001"));
    sample.authors.clear();
    const QJsonArray items = QJsonDocument::fromJson(papersToCslJson({paper(), sample})).array();
    QCOMPARE(items.size(), 2);
    const QJsonArray date{QJsonArray{2022, 3}};
    const QJsonArray authors{QJsonObject{{QStringLiteral("given"), QStringLiteral("Antonin")},
                                         {QStringLiteral("family"), QStringLiteral("Monteil")}},
                             QJsonObject{{QStringLiteral("given"), QStringLiteral("Paul")},
                                         {QStringLiteral("family"), QStringLiteral("Pegon")}}};
    QCOMPARE(items[0].toObject(),
             (QJsonObject{{QStringLiteral("id"), QStringLiteral("monteil2022massconcentrationrescaledorder")},
                          {QStringLiteral("type"), QStringLiteral("article")},
                          {QStringLiteral("title"), paper().title},
                          {QStringLiteral("author"), authors},
                          {QStringLiteral("issued"), QJsonObject{{QStringLiteral("date-parts"), date}}},
                          {QStringLiteral("abstract"), QStringLiteral("We consider x².")},
                          {QStringLiteral("publisher"), QStringLiteral("arXiv")},
                          {QStringLiteral("number"), QStringLiteral("arXiv:2203.01250")},
                          {QStringLiteral("DOI"), QStringLiteral("10.5802/jep.257")},
                          {QStringLiteral("URL"), QStringLiteral("https://arxiv.org/abs/2203.01250")},
                          {QStringLiteral("keyword"), QStringLiteral("math.AP, math.OC")}}));
    QVERIFY(!items[1].toObject().contains(QStringLiteral("author")));
    QVERIFY(!items[1].toObject().contains(QStringLiteral("issued")));
}

void TestCitations::writesCslNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) {
        QTest::newRow(name) << QString::fromUtf8(name) << QByteArray(json);
    };
    row("Robert W. Hill Jr.", R"({"family":"Hill","given":"Robert W.","suffix":"Jr."})");
    row("Pedro de la Cruz", R"({"family":"Cruz","given":"Pedro","non-dropping-particle":"de la"})");
    row("Luc Van Gool", R"({"family":"Van Gool","given":"Luc"})");
    row("ATLAS Collaboration", R"({"literal":"ATLAS Collaboration"})");
    row("Plato", R"({"literal":"Plato"})");
}

void TestCitations::writesCslNames() {
    QFETCH(QString, name);
    Paper given = paper();
    given.authors = {name};
    const QJsonArray items = QJsonDocument::fromJson(papersToCslJson({given})).array();
    const QJsonObject author = items[0].toObject()[QStringLiteral("author")].toArray()[0].toObject();
    QTEST(QJsonDocument(author).toJson(QJsonDocument::Compact), "json");
}

void TestCitations::writesTheDoiBare_data() {
    QTest::addColumn<QString>("doi");
    for (const char *doi :
         {"10.5802/jep.257", "https://doi.org/10.5802/jep.257", "http://dx.doi.org/10.5802/jep.257",
          "doi:10.5802/jep.257", " 10.5802/jep.257 ", "10.5802/jep.257 10.1000/second"})
        QTest::newRow(doi) << QString::fromUtf8(doi);
}

void TestCitations::writesTheDoiBare() {
    QFETCH(QString, doi);
    Paper given = paper();
    given.doi = doi;
    QVERIFY(papersToBibTeX({given}).contains("      doi={10.5802/jep.257},\n"));
    QVERIFY(papersToRis({given}).contains("DO  - 10.5802/jep.257\r\n"));
    QVERIFY(papersToCslJson({given}).contains("\"DOI\": \"10.5802/jep.257\""));
}

void TestCitations::writesMarkdownLinks() {
    Paper odd = paper();
    odd.title = QStringLiteral("An [odd] *title* with $x_i$");
    QCOMPARE(papersToMarkdownLinks({paper(), odd}),
             QStringLiteral("- [Mass concentration in rescaled first order integral "
                            "functionals](https://arxiv.org/abs/2203.01250) "
                            "· Antonin Monteil, Paul Pegon\n"
                            "- [An \\[odd\\] \\*title\\* with xᵢ](https://arxiv.org/abs/2203.01250) · "
                            "Antonin Monteil, Paul Pegon\n"));
}

void TestCitations::namesFormats() {
    QCOMPARE(digestFormatFromName(u"markdown"), DigestFormat::Markdown);
    QCOMPARE(digestFormatFromName(u"html"), DigestFormat::Html);
    QCOMPARE(digestFormatFromName(u"json"), DigestFormat::Json);
    QCOMPARE(digestFormatFromName(u"bibtex"), DigestFormat::BibTeX);
    QCOMPARE(digestFormatFromName(u"ris"), DigestFormat::Ris);
    QCOMPARE(digestFormatFromName(u"csl-json"), DigestFormat::CslJson);
    QVERIFY(!digestFormatFromName(u"pdf"));
}

WINNOW_TEST(TestCitations, winnow::NoApplication)

} // namespace citationstest

#include "tst_citations.moc"
