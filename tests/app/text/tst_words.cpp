#include "app/text/letters.h"
#include "app/text/tex.h"
#include "app/text/words.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

namespace wordstest {

using namespace winnow;

class TestWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOneWord_data();
    void readsOneWord();
    void keepsApart_data();
    void keepsApart();
    void foldsNamesAlike_data();
    void foldsNamesAlike();
    void leavesFootnoteMarksOfNamesOut_data();
    void leavesFootnoteMarksOfNamesOut();
    void tellsWhereWordsStand_data();
    void tellsWhereWordsStand();
    void knowsTextsThatSayTheirWords_data();
    void knowsTextsThatSayTheirWords();
    void survivesAnything_data();
    void survivesAnything();
};

// Every spelling of a row is the same words.
void TestWords::readsOneWord_data() {
    QTest::addColumn<QStringList>("spellings");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words, std::initializer_list<const char *> spellings) {
        QStringList all;
        for (const char *spelling : spellings)
            all << QString::fromUtf8(spelling);
        QTest::newRow(words) << all << QString::fromUtf8(words);
    };
    // scripts of symbols
    row("co2", {"CO2", "CO$_2$", "CO$_{2}$", "CO\\textsubscript{2}", "CO₂", "$CO_2$", "$\\mathrm{CO}_2$",
                "$\\text{CO}_2$", "\\ce{CO2}", "CO_2", "CO_{2}", "co2", "${\\rm CO}_2$", "$\\rm CO_2$"});
    row("tio2", {"TiO2", "TiO$_2$", "TiO₂", "$\\mathrm{TiO_2}$"});
    row("h2o", {"H2O", "H$_2$O", "H₂O", "H_2O", "$\\mathrm{H_2O}$", "H\\textsubscript{2}O"});
    row("bi2se3", {"Bi2Se3", "Bi$_2$Se$_3$", "Bi₂Se₃", "Bi_2Se_3", "$\\mathrm{Bi_2Se_3}$"});
    row("mos2", {"MoS2", "MoS$_2$", "MoS_2"});
    row("l1",
        {"L1", "$L_1$", "L$_1$", "L_1", "L₁", "L^1", "$\\ell_1$", "ℓ₁", "ℓ1", "l1", "$\\mathcal{L}_1$"});
    row("lp", {"Lp", "$L_p$", "$L^p$", "L^p", "$\\ell_p$", "ℓ_p"});
    row("r2", {"R2", "R$^2$", "R²", "R^2", "$R^{2}$", "$\\mathbb{R}^2$"});
    row("x2", {"x2", "$x^2$", "x^2", "x²", "$\\mathbf{x}^2$"});
    row("km2", {"km2", "km$^2$", "km²", "km^2"});
    row("tc", {"Tc", "$T_c$", "T$_c$", "T_c", "$T_{\\mathrm{c}}$"});
    row("kb", {"kB", "$k_B$", "k$_B$", "$k_{\\rm B}$"});
    row("teff", {"Teff", "$T_{\\mathrm{eff}}$", "$T_{eff}$", "T_eff", "T_{eff}"});
    row("vmax", {"vmax", "$v_{max}$", "$v_{\\max}$"});
    row("dkl", {"DKL", "$D_{\\mathrm{KL}}$", "D_KL", "$D_{KL}$"});
    row("c2v", {"C2v", "$C_{2v}$"});
    row("ks 0", {"$K_S^0$", "$K^0_S$", "K_S^0"});
    row("19th", {"19th", "19$^{th}$", "19$^{\\text{th}}$", "19ᵗʰ", "19^{th}"});
    row("kth", {"kth", "$k^{th}$", "k$^{th}$"});
    // before letters
    row("13c", {"13C", "$^{13}$C", "${}^{13}$C", "¹³C", "$^{13}\\mathrm{C}$"});
    row("235u", {"235U", "$^{235}$U", "²³⁵U"});
    // Greek symbols
    row("h alpha", {"H$\\alpha$", "Hα", "H-alpha", "H-α", "H$_\\alpha$", "H alpha"});
    row("alpha helix", {"$\\alpha$-helix", "\\alpha-helix", "α-helix", "alpha helix"});
    row("lambda cdm", {"$\\Lambda$CDM", "ΛCDM", "Lambda-CDM"});
    row("alpha1", {"$\\alpha_1$", "α₁", "alpha1", "alpha_1"});
    row("mub", {"$\\mu_B$", "mu_B", "μ_B"});
    row("5 sigma", {"5$\\sigma$", "5σ", "5-sigma", "$5\\sigma$"});
    row("10 mu m", {"10 $\\mu$m", "10 μm", "10 µm"});
    row("epsilon", {"$\\epsilon$", "$\\varepsilon$", "ε", "ϵ"});
    // letters
    row("lukasz", {"Łukasz", "\\L{}ukasz", "{\\L}ukasz", "LUKASZ", "Lukasz"});
    row("strasse", {"Straße", "Stra{\\ss}e", "STRASSE", "STRAẞE"});
    row("moller", {"Møller", "M{\\o}ller", "Moller"});
    row("aether oeuvre", {"Æther Œuvre", "aether œuvre", "{\\AE}ther {\\OE}uvre"});
    row("dao ivica", {"Đào Ivica", "đao ivica"});
    row("isik", {"Işık", "Isik", "I\\c{s}{\\i}k"});
    row("boguna", {"Boguñá", "Bogu\\~n\\'a", "Bogu\\~{n}\\'{a}",
                   "Bogun\xcc\x83"
                   "a\xcc\x81"});
    row("bayes", {"{B}ayes", "Bayes", "B{\\'a}yes"});
    row("o n2", {"$\\mathcal{O}(n^2)$", "O(n²)", "O(n^2)"});
    row("fine", {"ﬁne", "fine"});
    row("spin 1 2", {"spin-1/2", "spin-½"});
    row("κβαντικη", {"κβαντική", "ΚΒΑΝΤΙΚΉ"});
    row("量 子 code", {"量子code", "量子 code"});
}

void TestWords::readsOneWord() {
    QFETCH(QStringList, spellings);
    QFETCH(QString, words);
    for (const QString &spelling : spellings) {
        const QString found = wordText(spelling);
        QVERIFY2(found == words, qPrintable(spelling + QLatin1String(" is ") + found));
        QCOMPARE(wordText(QLatin1String("an ") + spelling + QLatin1String(".")),
                 QLatin1String("an ") + words); // in a sentence, too
    }
}

// What looks alike and is none.
void TestWords::keepsApart_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("", "");
    row("... $$ \\ {} _ ^", "");
    // footnotes' marks
    row("Deep Learning$^1$", "deep learning 1");
    row("Deep Learning¹ works", "deep learning 1 works");
    row("Deep Learning$^{1,2}$", "deep learning 1 2");
    row("Deep Learning$^*$ and C$^*$-algebras", "deep learning and c algebras");
    // powers of numbers
    row("10$^6$", "10 6");
    row("10$^{-6}$ and 10⁶", "10 6 and 10 6");
    row("2^n", "2 n");
    row("cm$^{-2}$", "cm 2");
    row("SO$_4^{2-}$", "so4 2");
    row("$x_1^2$", "x1 2");
    // indices
    row("$n_i$ and $n_{i}$", "n i and n i");
    row("$a_{ij} x_j$", "a ij x j");
    row("$x_{i+1}$", "x i 1");
    row("$\\theta_t$ and theta_t", "theta t and theta t");
    row("$L_{\\mathrm{train}}$", "l train");
    row("$x_i y_j$", "x i y j");
    // names of programs
    row("snake_case_name and a_b_c", "snake case name and a b c");
    row("file_1 layer_2 x_train", "file 1 layer 2 x train");
    // money, and TeX that is none
    row("costs $5 or $10", "costs 5 or 10");
    row("don't use C++", "don t use c");
    row("α β γ", "alpha beta gamma");
    row("$\\alpha\\beta$", "alpha beta");
    row("Mpc$^{3}$", "mpc 3");
}

void TestWords::keepsApart() {
    QFETCH(QString, text);
    QTEST(wordText(text), "words");
}

// author: and free text go by the same letters.
void TestWords::foldsNamesAlike_data() {
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"Łukasz Kaiser", "Søren Ærø", "Đorđe Işık", "Þór Guðmundsson", "Weiß", "{\\AA}ngstr{\\\"o}m",
          "Nguyễn Văn Đức", "Jürgen Großmann", "Ğ. Çağlar", "Kaʻimi Leʻa"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestWords::foldsNamesAlike() {
    QFETCH(QString, name);
    QCOMPARE(nameWords(name), foldedName(name));
    const QString words = nameWords(name);
    QVERIFY2(std::ranges::all_of(words, [](QChar c) { return c.unicode() < 0x80; }), qPrintable(words));
}

void TestWords::leavesFootnoteMarksOfNamesOut_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"Bo Li", "Bo Li$^{1,2}$", "Bo Li$^1$", "Bo Li¹", "Bo Li¹,²", "Bo Li$^{1,  2}$",
                             "Bo Li$^*$", "Bo Li$^\\dagger$", "Bo Li$^{1,*}$"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestWords::leavesFootnoteMarksOfNamesOut() {
    QFETCH(QString, name);
    QCOMPARE(nameWords(name), QStringLiteral("bo li"));
    QCOMPARE(foldedName(name), QStringLiteral("bo li"));
}

void TestWords::tellsWhereWordsStand_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    const auto row = [](const char *text, std::initializer_list<const char *> pieces) {
        QStringList all;
        for (const char *piece : pieces)
            all << QString::fromUtf8(piece);
        QTest::newRow(text) << QString::fromUtf8(text) << all;
    };
    row("A  Low-Rank view", {"A", "Low", "Rank", "view"});
    row("with CO₂, R² and T_c", {"with", "CO₂", "R²", "and", "T_c"});
    row("Hα, T_(eff)", {"H", "α", "T_(eff)"});
    row("é e\xcc\x81 𝒪(n²)", {"é", "e\xcc\x81", "𝒪", "n²"});
}

void TestWords::tellsWhereWordsStand() {
    QFETCH(QString, text);
    QStringList pieces;
    WordReader words(text);
    while (words.next())
        pieces << text.mid(words.begin(), words.end() - words.begin());
    QTEST(pieces, "pieces");
}

void TestWords::knowsTextsThatSayTheirWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("itself");
    const auto row = [](const char *text, bool itself) {
        QTest::newRow(text) << QString::fromUtf8(text) << itself;
    };
    row("", true);
    row("Plain words, 50% (of all) – “quoted” … don’t.", true);
    row("CO2 and H2O", true);
    row("CO$_2$", false);
    row("x_1", false);
    row("{B}ayes", false);
    row("CO₂", false);
    row("ß", false);
    row("é", false);
    row("量", false);
    row("𝒪", false);
}

void TestWords::knowsTextsThatSayTheirWords() {
    QFETCH(QString, text);
    QTEST(saysItsWords(text), "itself");
}

void TestWords::survivesAnything_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("half characters") << QString(QChar(0xD83D)) + QStringLiteral(" a ") + QChar(0xDE00);
    QTest::newRow("marks") << QString(100'000, QChar(0x301));
    QTest::newRow("a letter and marks") << QStringLiteral("x") + QString(100'000, QChar(0x301));
    QTest::newRow("scripts") << QString(100'000, QChar(0xB2));
    QTest::newRow("mixed scripts") << QStringLiteral("x²₂").repeated(50'000);
    QTest::newRow("marks of scripts") << QString(100'000, QLatin1Char('_'));
    QTest::newRow("groups") << QStringLiteral("x_(").repeated(50'000);
    QTest::newRow("Greek") << QString(100'000, QChar(0x3B1));
    QTest::newRow("one word") << QString(1'000'000, QLatin1Char('a'));
    QTest::newRow("symbols and scripts") << QStringLiteral("Aa₂").repeated(30'000);
    QTest::newRow("zeros") << QString(1000, QChar(0));
}

void TestWords::survivesAnything() {
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const QString words = wordText(text);
    QVERIFY(words.size() <= 4 * text.size());
    WordReader reader(text);
    qsizetype last = 0;
    while (reader.next()) {
        QVERIFY(reader.begin() >= last && reader.begin() < reader.end() && reader.end() <= text.size());
        last = reader.end();
    }
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

WINNOW_TEST(TestWords, winnow::NoApplication)

} // namespace wordstest

#include "tst_words.moc"
