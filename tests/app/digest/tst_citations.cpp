#include "app/digest/digestformats.h"

#include <QTest>

using namespace winnow;

class TestCitations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesBibTeXAsArxivDoes();
    void writesBibTeXFields_data();
    void writesBibTeXFields();
    void makesKeysUnique();
    void writesRis();
    void writesRisNames_data();
    void writesRisNames();
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

// The sample is arXiv's own export; its year is the latest version's, ours the first one's, as the id says.
void TestCitations::writesBibTeXAsArxivDoes() {
    QCOMPARE(papersToBibTeX({paper()}),
             QByteArray("@misc{monteil2022massconcentrationrescaledorder,\n"
                        "      title={Mass concentration in rescaled first order integral functionals},\n"
                        "      author={Antonin Monteil and Paul Pegon},\n"
                        "      year={2022},\n"
                        "      eprint={2203.01250},\n"
                        "      archivePrefix={arXiv},\n"
                        "      primaryClass={math.AP},\n"
                        "      doi={https://doi.org/10.5802/jep.257},\n"
                        "      url={https://arxiv.org/abs/2203.01250},\n"
                        "}\n"));
}

void TestCitations::writesBibTeXFields_data() {
    QTest::addColumn<Paper>("given");
    QTest::addColumn<QByteArray>("expected");
    const auto titled = [](const char *title, const char *field) {
        Paper given = paper();
        given.title = QString::fromUtf8(title);
        QTest::newRow(QByteArray(title).simplified())
            << given << QByteArray("      title={") + field + "},\n";
    };
    titled("95% of R&D: a_b #1", R"(95\% of R\&D: a\_b \#1)");
    titled(R"(95\% of R\&D)", R"(95\% of R\&D)");
    titled(R"($\mathcal{O}(n_2)$ & M\"uller at $5)", R"($\mathcal{O}(n_2)$ \& Müller at \$5)");
    titled("an odd { brace", "an odd  brace");
    titled(R"($\{x)", R"(\$x)");
    titled(R"(In $[0,\infty\}$ open)", R"(In $[0,\infty\rbrace $ open)");
    titled("two\nlines", "two lines");
    titled("~100 and 2^3", R"(\textasciitilde{}100 and 2\textasciicircum{}3)");
    const auto authored = [](const char *name, const QStringList &authors, const char *field) {
        Paper given = paper();
        given.authors = authors;
        QTest::newRow(name) << given << QByteArray("      author={") + field + "},\n";
    };
    authored("a collaboration", {QStringLiteral("ATLAS Collaboration")}, "{ATLAS Collaboration}");
    authored("a collaboration and a person",
             {QStringLiteral("ATLAS Collaboration"), QStringLiteral("G. Aad")},
             "{ATLAS Collaboration} and G. Aad");
    authored("accents", {QStringLiteral("M. \\'Angeles Serrano")}, "M. Ángeles Serrano");
    authored("a name with and", {QStringLiteral("Search and Rescue")}, "{Search and Rescue}");
    Paper old = paper(QStringLiteral("hep-th/9901001"));
    old.doi.clear();
    QTest::newRow("old id")
        << old
        << QByteArray("      year={1999},\n      eprint={hep-th/9901001},\n      archivePrefix={arXiv},\n"
                      "      primaryClass={math.AP},\n      url=");
    QTest::newRow("sample day") << paper(QStringLiteral("0000.00001"))
                                << QByteArray("@misc{monteilmassconcentrationrescaledorder,\n");
}

void TestCitations::writesBibTeXFields() {
    QFETCH(Paper, given);
    QFETCH(QByteArray, expected);
    const QByteArray text = papersToBibTeX({given});
    QVERIFY2(text.contains(expected), text.constData());
    QCOMPARE(text.count('{'), text.count('}'));
}

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
             QByteArray("TY  - UNPB\r\n"
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
                        "TY  - UNPB\r\n"
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
    row("Martin Luther King Jr.", "King, Martin Luther, Jr.");
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
    QVERIFY(!digestFormatFromName(u"pdf"));
}

QTEST_APPLESS_MAIN(TestCitations)
#include "tst_citations.moc"
