#include "app/text/tex.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace textest {

using namespace winnow;

class TestTex final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAsPlainText_data();
    void readsAsPlainText();
    void leavesAsGiven_data();
    void leavesAsGiven();
    void readsAsHtml_data();
    void readsAsHtml();
    void foldsNames_data();
    void foldsNames();
    void survivesHostileNesting_data();
    void survivesHostileNesting();
    void readsTheFormulasOfRealAbstracts_data();
    void readsTheFormulasOfRealAbstracts();
};

void TestTex::readsAsPlainText_data() {
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *tex, const char *plain) {
        QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(plain);
    };
    // Accents, in every way to brace them
    row(R"(M. \'Angeles Serrano)", "M. Ángeles Serrano");
    row(R"(Mari\'an Bogu\~n\'a)", "Marián Boguñá");
    row(R"(Florian H\"ubler)", "Florian Hübler");
    row(R"(H\"{u}bler, H{\"u}bler, H{\"{u}}bler)", "Hübler, Hübler, Hübler");
    row(R"(Garc\'{\i}a, Garc\'\i a, Garc{\'\i}a, Garc{\'{\i}}a)", "García, García, García, García");
    row(R"(\v{S}koda \v Skoda \c{c} \c c \u{g} \H{o} \k{a} \r{a} \={a} \.{z} \d{s} \b{d})",
        "Škoda Škoda ç ç ğ ő ą å ā ż ṣ ḏ");
    row(R"(S\o ren {\O}rsted \L{}ukasz \l\'od\'z Stra\ss e \AA ngstr\"om \AE{} \oe uvre)",
        "Søren Ørsted Łukasz łódź Straße Ångström Æ œuvre");
    row(R"(don\'t the author\'s)", "don't the author's");
    // Escapes, quotes, dashes, ties
    row(R"(95\% of R\&D costs \$5, file\_name \#1 \{a\})", "95% of R&D costs $5, file_name #1 {a}");
    row("``quoted'' pre--trained and --- so", "“quoted” pre–trained and — so");
    row("run with --help", "run with --help");
    row("Fig.~3 of Smith et~al. has ~100", "Fig. 3 of Smith et al. has ~100");
    row(R"(\emph{all} \textbf{of {\it these} fonts} {\bf here})", "all of these fonts here");
    row(R"({B}ayesian and {GPT}-4 but {0,1} stays)", "Bayesian and GPT-4 but {0,1} stays");
    row(R"(\href{https://example.org}{the code} at \url{https://example.org/a_b})",
        "the code at https://example.org/a_b");
    row(R"(an \alpha-helix of 5\,\mu{}m at 90\deg)", "an α-helix of 5 μm at 90°");
    // Formulas
    row(R"(Fairy$\pm i$: $\{\pm1, \pm i\}$)", "Fairy±i: {±1, ±i}");
    row(R"($\mathcal{O}(n^2)$ and $O(n \log n)$)", "𝒪(n²) and O(n log n)");
    row(R"($x_i \in \mathbb{R}^{d\times d}$)", "xᵢ ∈ ℝ^(d×d)");
    row(R"(CO$_2$, 10$^{-3}$, $4^{\text{th}}$, $90^\circ$, $A^\top$, $x^*$, $f'$)",
        "CO₂, 10⁻³, 4ᵗʰ, 90°, Aᵀ, x*, f′");
    row(R"($\frac{a}{b}$ $\frac12$ $\frac{x+1}{\sqrt{y}}$ $\tfrac{1}{2n}$)", "a/b 1/2 (x + 1)/√y 1/2n");
    row(R"($\sqrt{x}$ $\sqrt{x+1}$ $\sqrt[3]{n}$)", "√x √(x + 1) ³√n");
    row(R"($\hat{x}$ $\tilde\theta$ $\bar{y}$ $\vec v$ $\overline{AB}$)", "x̂ θ̃ ȳ v⃗ A̅B̅");
    row(R"($a\leq b$, $a \neq b$, $a\not\in B$, $p \sim q$)", "a ≤ b, a ≠ b, a ∉ B, p ∼ q");
    row(R"($\sum_{i=1}^n x_i$)", "∑ᵢ₌₁ⁿxᵢ");
    row(R"($\operatorname*{arg\,min}_{\theta} L$)", "arg min_θ L");
    row(R"($\mathrm{MSE} = 0.5$ and $\text{top-}k$)", "MSE = 0.5 and top-k");
    row(R"($\left( \frac{1}{n} \right)^2$)", "(1/n)²");
    row(R"($10^6$ to $1{,}000$ at $99.5\%$)", "10⁶ to 1,000 at 99.5%");
    row(R"(\(\alpha\) and \[\beta = 1\] and $$\gamma$$)", "α and β = 1 and γ");
    row(R"(${\cal O}(1)$, ${\rm max}\, x$, $n \choose k$)", "𝒪(1), max x, (n choose k)");
    row(R"($\begin{pmatrix} a & b \\ c & d \end{pmatrix}$)", "(a b; c d)");
    row(R"($\ket{\psi}$, $-1$, $x-1$, $a,b$)", "|ψ⟩, −1, x − 1, a, b");
}

void TestTex::readsAsPlainText() {
    QFETCH(QString, tex);
    QTEST(texToPlain(tex), "plain");
}

void TestTex::leavesAsGiven_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"Attention Is All You Need",
                             "between $5 and $10",
                             "US$5 million to US$10 million",
                             "$",
                             "a $ b",
                             "$unclosed \\alph",
                             "\\unknowncommand{x}{y_z} stays",
                             "$\\unknowncommand{x}^2$",
                             "$a^{b$ is broken",
                             "C:\\new\\dir",
                             "a <b> & \"c\" <script>alert(1)</script>",
                             "back\\",
                             "{",
                             "}",
                             "}{",
                             "$}$",
                             "$x^$",
                             "a_b and c_d, 2*3*4",
                             "f\\'",
                             "[x](y) `code`",
                             "日本語 — ünïcode 𝔸 \u2028 kept",
                             ""})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void TestTex::leavesAsGiven() {
    QFETCH(QString, text);
    const bool apostrophe = text == QLatin1String("f\\'");
    QCOMPARE(texToPlain(text), apostrophe ? QStringLiteral("f'") : text);
    if (!apostrophe)
        QCOMPARE(texToHtml(text), text.toHtmlEscaped());
}

void TestTex::readsAsHtml_data() {
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *tex, const char *html) {
        QTest::newRow(tex) << QString::fromUtf8(tex) << QString::fromUtf8(html);
    };
    row(R"($x_i^2$)", "<i>x</i><sub><i>i</i></sub><sup>2</sup>");
    row(R"($ab + 1$)", "<i>ab</i> + 1");
    row(R"($\mathbb{R}^{d \times d}$)", "ℝ<sup><i>d</i>×<i>d</i></sup>");
    row(R"($\mathbf{w}$ \textbf{b} \emph{e})", "<b>w</b> <b>b</b> <i>e</i>");
    row(R"($a < b$ & <i>)", "<i>a</i> &lt; <i>b</i> &amp; &lt;i&gt;");
    row(R"($\text{<script>}$\emph{<b>})", "&lt;script&gt;<i>&lt;b&gt;</i>");
    row(R"(<script>alert("x")</script>)", "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    row(R"($\unknown{<img src=x>}$)", "$\\unknown{&lt;img src=x&gt;}$");
    row(R"(CO$_2$)", "CO<sub>2</sub>");
}

void TestTex::readsAsHtml() {
    QFETCH(QString, tex);
    QTEST(texToHtml(tex), "html");
}

void TestTex::foldsNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char *folded) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(folded);
    };
    row(R"(M. \'Angeles Serrano)", "m angeles serrano");
    row("  M  Ángeles  SERRANO ", "m angeles serrano");
    row(R"(S\o ren Kierkegaard)", "soren kierkegaard");
    row("Łukasz Kaiser", "lukasz kaiser");
    row("Jean-Luc Straße", "jean luc strasse");
    row("O'Neill, Pat", "pat oneill");
    row("Martin Luther King, Jr.", "martin luther king jr");
    row("ATLAS Collaboration", "atlas collaboration");
    row("李飞飞", "李飞飞");
}

void TestTex::foldsNames() {
    QFETCH(QString, name);
    QTEST(foldedName(name), "folded");
}

void TestTex::survivesHostileNesting_data() {
    QTest::addColumn<QString>("text");
    constexpr int many = 5000;
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(text).repeated(many);
    };
    row("dollars", "$");
    row("dollars and braces", "${");
    row("braces", "{");
    row("accents of accents", R"(\hat)");
    row("formulas in words", R"($\text{)");
    row("roots", R"($\sqrt[)");
    row("fractions", R"(\frac{)");
    row("scripts", "x^");
    row("fonts", R"(\emph{)");
    row("displays", R"(\[)");
    row("environments", R"(\begin{equation})");
    QTest::newRow("one deep formula") << QStringLiteral("$%1x$").arg(QStringLiteral("\\hat").repeated(many));
    QTest::newRow("deep fractions") << QStringLiteral("$%1x%2$").arg(QStringLiteral("\\frac{1+").repeated(30),
                                                                     QStringLiteral("}{2}").repeated(30));
}

void TestTex::survivesHostileNesting() {
    QFETCH(QString, text);
    QVERIFY(!texToHtml(text).isEmpty());
    QVERIFY(!texToPlain(text).isEmpty());
}

void TestTex::readsTheFormulasOfRealAbstracts_data() {
    QTest::addColumn<QStringList>("abstracts");
    QStringList invented;
    for (const InventedPaper &paper : PaperInventor(2).papers(2000))
        invented << paper.paper.abstract;
    QTest::newRow("invented") << invented;
    QStringList real;
    QFile file(QStringLiteral(WINNOW_CORPUS "/corpus/ranking.jsonl"));
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            real << QJsonDocument::fromJson(file.readLine())[QLatin1String("abstract")].toString();
    }
    QTest::newRow("real") << real;
}

// The share is reported; the bar is far below what is reached, against a table that is lost.
void TestTex::readsTheFormulasOfRealAbstracts() {
    QFETCH(QStringList, abstracts);
    if (abstracts.isEmpty())
        QSKIP("the corpus is not here");
    int formulas = 0;
    int left = 0;
    for (const QString &abstract : abstracts) {
        for (qsizetype i = 0; i < abstract.size(); ++i) {
            const auto formula = texFormulaAt(abstract, i);
            if (!formula) {
                i += abstract[i] == QLatin1Char('\\');
                continue;
            }
            const QString tex = abstract.mid(i, formula->end - i);
            ++formulas;
            const QString plain = texToPlain(tex);
            if (plain.contains(QLatin1Char('\\')) || plain == tex) {
                ++left;
                qInfo().noquote() << tex;
            }
            i = formula->end - 1;
        }
    }
    qInfo("%d of %d formulas read (%.2f %%)", formulas - left, formulas,
          100.0 * (formulas - left) / formulas);
    QVERIFY(formulas > 500);
    QVERIFY(left * 20 < formulas);
}

WINNOW_TEST(TestTex, winnow::NoApplication)

} // namespace textest

#include "tst_tex.moc"
