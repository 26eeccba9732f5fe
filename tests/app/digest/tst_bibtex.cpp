#include "app/digest/bibtexnames.h"
#include "app/digest/bibtextext.h"
#include "app/digest/digestformats.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

namespace bibtextest {

using namespace winnow;

class TestBibTeX final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAsArxivDoes();
    void writesOldIdsAndTheSampleDay();
    void writesTitles_data();
    void writesTitles();
    void keepsCapitals_data();
    void keepsCapitals();
    void writesNames_data();
    void writesNames();
    void neverLeavesABraceOpen();
};

namespace {

Paper paper(const QString &id = QStringLiteral("2203.01250")) {
    Paper paper;
    paper.id = *ArxivId::fromString(id);
    paper.title = QStringLiteral("Mass concentration in rescaled first order integral functionals");
    paper.authors = {QStringLiteral("Antonin Monteil"), QStringLiteral("Paul Pegon")};
    paper.categories = {QStringLiteral("math.AP"), QStringLiteral("math.OC")};
    paper.doi = QStringLiteral("10.5802/jep.257");
    return paper;
}

void row(const char *given, const char *expected) {
    QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(expected);
}

} // namespace

// https://arxiv.org/bibtex/2203.01250 is arXiv's own export; its year is the latest version's, ours the first
// one's, as the id says.
void TestBibTeX::writesAsArxivDoes() {
    QCOMPARE(papersToBibTeX({paper()}),
             QByteArray("@misc{monteil2022massconcentrationrescaledorder,\n"
                        "      title={Mass concentration in rescaled first order integral functionals},\n"
                        "      author={Monteil, Antonin and Pegon, Paul},\n"
                        "      year={2022},\n"
                        "      eprint={2203.01250},\n"
                        "      archivePrefix={arXiv},\n"
                        "      eprinttype={arxiv},\n"
                        "      primaryClass={math.AP},\n"
                        "      doi={10.5802/jep.257},\n"
                        "      url={https://arxiv.org/abs/2203.01250},\n"
                        "}\n"));
}

void TestBibTeX::writesOldIdsAndTheSampleDay() {
    Paper old = paper(QStringLiteral("hep-th/9901001"));
    old.doi.clear();
    const QByteArray text = papersToBibTeX({old, paper(QStringLiteral("0000.00001"))});
    QVERIFY(text.contains("      year={1999},\n      eprint={hep-th/9901001},\n      archivePrefix={arXiv},\n"
                          "      eprinttype={arxiv},\n      primaryClass={math.AP},\n      url="));
    QVERIFY(text.contains("@misc{monteilmassconcentrationrescaledorder,\n"));
}

void TestBibTeX::writesTitles_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    row("95% of d&e: a_b #1", R"(95\% of d\&e: a\_b \#1)");
    row(R"(95\% of d\&e)", R"(95\% of d\&e)");
    row("two\nlines", "two lines");
    row("~100 and 2^3", R"(\textasciitilde{}100 and 2\textasciicircum{}3)");
    row("3 < 5 > 4 | 2", "3 $<$ 5 $>$ 4 $|$ 2");
    row(R"(M\"uller -- ``so'')", "Müller – “so”");

    row("$O(n)$ time", "{$O(n)$} time");
    row(R"($\mathcal{O}(n_2)$ & more at $5)", R"({$\mathcal{O}(n_2)$} \& more at \$5)");
    row(R"(\(x\), \[y\] and $$z$$)", "{$x$}, {$y$} and {$z$}");
    row(R"(at $95%$ or $95\%$)", R"(at {$95\%$} or {$95\%$})");
    row(R"(an \alpha-helix of 5 \times 3)", R"(an {$\alpha$}-helix of 5 {$\times$} 3)");
    row(R"(10\textsuperscript{6} of \textsuperscript{13}C)",
        R"(10\textsuperscript{6} of \textsuperscript{13}{C})");
    row(R"(a\textsubscript{x_y})", R"(a\textsubscript{x\_y})");
    row(R"(\ce{H2O} and M$_\odot$)", R"({$\mathrm{H_{2}O}$} and {M}{$_\odot$})");
    row(R"(our \mymodel{x} is)", R"(our \textbackslash{}mymodel\{x\} is)");

    row("5$-10$ per hour", R"(5\$-10\$ per hour)");
    row("(in us$) or (in au$)", R"((in us\$) or (in au\$))");
    row("$path/$home", R"(\$path/\$home)");
    row("${home} and $n$", R"(\$\{home\} and {$n$})");

    row("a set {0,1}", "a set {0,1}");
    row(R"(a set \{0,1\})", R"(a set \{0,1\})");
    row(R"($\{\pm1, \pm i\}$)", R"({$\{\pm1, \pm i\}$})");
    row("an odd { brace", R"(an odd \textbraceleft{} brace)");
    row("an odd } brace", R"(an odd \textbraceright{} brace)");
    row(R"(an odd { brace of $\mathbb{R}^{10}$)", R"(an odd \textbraceleft{} brace of {$\mathbb{R}^{10}$})");
    row(R"(an odd \} of $\mathbb{R}^{10}$)", R"(an odd \textbraceright{} of {$\mathbb{R}^{10}$})");
    row(R"($\{x)", R"(\$\textbraceleft{}x)");
    row(R"(in $[0,\infty\}$ open)", R"(in {$[0,\infty\rbrace $} open)");
    row(R"(in $\{x$ and $y\}$)", R"(in {$\lbrace x$} and {$y\rbrace $})");
    row(R"($\{ {\{x} \}$)", R"({$\{ {\lbrace x} \}$})");
    row(R"($a^{b$ is cut)", R"(\$a\textasciicircum{}\textbraceleft{}b\$ is cut)");
    row("} { the wrong way", R"(\textbraceright{} \textbraceleft{} the wrong way)");
}

void TestBibTeX::writesTitles() {
    QFETCH(QString, title);
    QTEST(bibtexTitle(title), "field");
}

void TestBibTeX::keepsCapitals_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    row("Learning to Learn", "Learning to Learn");
    row("LLM agents", "{LLM} agents");
    row("LLMs, GPT-4o and mRNA", "{LLMs}, {GPT}-4o and {mRNA}");
    row("ResNet's CO2", "{ResNet}'s {CO2}");
    row(R"(C\# and F\# and C++)", R"({C\#} and {F\#} and {C++})");
    row("An A* search", "An {A*} search");
    row("X-ray, U-Net, Plan B", "{X}-ray, {U}-Net, Plan {B}");
    row("3D and 4k", "{3D} and 4k");
    row("V2 of it", "{V2} of it");
    row("A study: A study of A Study", "A study: A study of A Study");
    row("Hepatitis A virus and vitamin A", "Hepatitis {A} virus and vitamin {A}");
    row("What I Learned", "What {I} Learned");
    row("{B}ayesian {LLM}s", "{B}ayesian {LLM}s");
    row("R&D or A_B", R"({R}\&{D} or {A}\_{B})");
    row("Éclair ÉTÉ", "Éclair {ÉTÉ}");
}

void TestBibTeX::keepsCapitals() {
    QFETCH(QString, title);
    QTEST(bibtexTitle(title), "field");
}

void TestBibTeX::writesNames_data() {
    QTest::addColumn<QString>("names"); // split at "|"
    QTest::addColumn<QString>("field");
    row("Ann Moss|Bert Fern", "Moss, Ann and Fern, Bert");
    row("Ann Moss|and Bert Fern", "Moss, Ann and Fern, Bert");
    row("Pedro de la Cruz|Sr.", "de la Cruz, Sr., Pedro");
    row("Plato|王小明", "Plato and 王小明");
    row("Robert W. Hill Jr.", "Hill, Jr., Robert W.");
    row("Joan van der Berg III", "van der Berg, III, Joan");
    row("Hill Jr.", "{Hill Jr.}");
    row("Luc Van Gool", "Van Gool, Luc");
    row("Fernando De la Torre", "{De la Torre}, Fernando");
    row("Blaise Agüera y Arcas", "{Agüera y Arcas}, Blaise");
    row("Javier Ruiz-del-Solar", "{Ruiz-del-Solar}, Javier");
    row("Björn Åkesson-Vale|Ann Vale-Smith", "{Åkesson-Vale}, Björn and Vale-Smith, Ann");
    row("ATLAS Collaboration|G. Aad", "{ATLAS Collaboration} and Aad, G.");
    row("Search and Rescue Team", "{Search and Rescue Team}");
    row("R&D Group", R"({R\&D Group})");
    row("Ada {B, Jr.}", "B, Jr., Ada");

    row(R"(\'Oscar Reed|Óscar Reed)", R"(Reed, {\'O}scar and Reed, {\'O}scar)");
    row("M. Ángeles Serrano", R"(Serrano, M. {\'A}ngeles)");
    row("Jean-Émile Ünal", R"(Ünal, Jean-{\'E}mile)");
    row("Łukasz Nowak|Øystein Berg|Åke Lund", R"(Nowak, {\L}ukasz and Berg, {\O}ystein and Lund, {\r A}ke)");
    row("Őze Xu|Šimon Xu|Şakir Xu|İlker Xu|Żan Xu",
        R"(Xu, {\H O}ze and Xu, {\v S}imon and Xu, {\c S}akir and Xu, {\.I}lker and Xu, {\.Z}an)");
    row("József Erdős", "Erdős, József");
    row("Đorđe Klisura|Ấn Trần|Юрий Попов", "Klisura, Đorđe and Trần, Ấn and Попов, Юрий");
}

void TestBibTeX::writesNames() {
    QFETCH(QString, names);
    QTEST(bibtexAuthors(names.split(QLatin1Char('|'))), "field");
}

// One open brace and programs refuse the file, or lose what follows.
void TestBibTeX::neverLeavesABraceOpen() {
    static const std::vector<QStringView> pieces{
        u"{",         u"}",       u"\\{",         u"\\}",    u"$",      u"\\$",
        u"$x$",       u"$\\{$",   u"$x^{2}$",     u"\\",     u"\\\\",   u"%",
        u"a",         u" ",       u"LLM",         u"\\emph", u"\\frac", u"{B}",
        u"\\'e",      u"\\alpha", u"$$",          u"\\(",    u"\\)",    u"\\begin{a}",
        u"_",         u"^",       u"#",           u"&",      u"A",      u"\\ce{",
        u"\\left\\{", u"${A}/$",  u"\\footnote{", u"~",      u"\uFDD0", u"\\textsuperscript{"};
    QRandomGenerator random(9);
    for (int round = 0; round < 20'000; ++round) {
        QString title;
        for (int n = 1 + random.bounded(12); n > 0; --n)
            title += pieces[size_t(random.bounded(int(pieces.size())))];
        for (const QString &field : {bibtexTitle(title), bibtexAuthors({title})}) {
            int depth = 0;
            int dollars = 0;
            for (qsizetype i = 0; i < field.size(); ++i) {
                depth += field[i] == u'{' ? 1 : field[i] == u'}' ? -1 : 0;
                QVERIFY2(depth >= 0, qPrintable(title + QStringLiteral(" → ") + field));
                dollars += field[i] == u'$' ? 1 : 0;
                if (field[i] == u'\\') // the next character is no mark, but BibTeX counts braces all the same
                    depth += ++i == field.size() ? 0 : field[i] == u'{' ? 1 : field[i] == u'}' ? -1 : 0;
            }
            QVERIFY2(depth == 0 && dollars % 2 == 0, qPrintable(title + QStringLiteral(" → ") + field));
        }
    }
}

WINNOW_TEST(TestBibTeX, winnow::NoApplication)

} // namespace bibtextest

#include "tst_bibtex.moc"
