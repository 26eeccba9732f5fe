#include "app/meaning/stemmer.h"
#include "app/meaning/wordtokens.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace stemmertest {

using namespace winnow;

class TestStemmer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsFormsTogether_data();
    void bringsFormsTogether();
    void keepsApart_data();
    void keepsApart();
    void splitsWords_data();
    void splitsWords();
    void readsSameWords_data();
    void readsSameWords();
    void breaksPhrasesAtClauses();
    void remembersWhereWordsStand();
};

static QString stemmed(QString word) {
    stem(word);
    return word;
}

void TestStemmer::bringsFormsTogether_data() {
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"quantize quantized quantizing quantization quantizations quantizer", "prune pruned pruning prunes",
          "sparse sparsity sparsify", "compress compression compressed compressing",
          "representation representations represent", "model models modeling modelling modelled",
          "optimize optimization optimisation optimizer", "theoretical theoretically theoretic",
          "molecule molecules molecular", "efficient efficiency efficiently",
          "architecture architectures architectural", "learn learning learned learns",
          "convergence converge convergent converges", "generalize generalization generalizes",
          "interpretable interpretability", "study studies", "class classes",
          "distill distillation distilled", "attention attentional"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestStemmer::bringsFormsTogether() {
    QFETCH(QString, words);
    const QStringList forms = words.split(QLatin1Char(' '));
    for (const QString &form : forms)
        QCOMPARE(stemmed(form), stemmed(forms.front()));
}

void TestStemmer::keepsApart_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::newRow(one) << QString::fromLatin1(one) << QString::fromLatin1(other);
    };
    row("quantify", "quantize");
    row("transformer", "transform");
    row("news", "new");
    row("agent", "age");
    row("probability", "probe");
    row("general", "generate");
    row("string", "str");
    row("need", "ne");
}

void TestStemmer::keepsApart() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(stemmed(one) != stemmed(other));
}

void TestStemmer::splitsWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // parted by "/", a break is "|"
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("", "");
    row("Low-rank KV cache", "Low/rank/KV/cache");
    row("one, two. three", "one/|/two/|/three");
    row("the $\\mathcal{O}(n^2)$ cost", "the/𝒪/|/n²/|/cost");
    row("CO$_2$ capture", "CO₂/capture");
    row("costs $5 only", "costs/5/only");
    row("\\textbf{bold} words", "bold/words");
    row("non-convex and pre-training", "non-convex/and/pre-training");
    row("self attention", "self attention");
    row("re entry", "re/entry");
    row("M\\\"uller and H{\\\"o}lder", "Müller/and/Hölder");
    row("量子 code", "量/子/code");
    row("квантовые коды", "квантовые/коды");
    row("--- ... $$ \\", "");
}

void TestStemmer::splitsWords() {
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList found;
    const TokenText read = tokenize(text);
    for (const Token &token : read.tokens)
        found << (token.stem == 0 ? QStringLiteral("|")
                                  : read.text.mid(token.begin, token.end - token.begin));
    QCOMPARE(found.join(QLatin1Char('/')), words);
}

void TestStemmer::readsSameWords_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("Mixture-of-Experts", "mixture of experts");
    row("pre-training", "Pretraining");
    row("self-attention", "self attention");
    row("H\\\"older", "Hölder");
    row("H{\\\"o}lder", "holder");
    row("low‑rank", "low-rank");
    row("KV Caches", "kv cache");
    row("CO$_2$ reduction", "CO2 reductions");
    row("$L_1$ norms", "ℓ1 norm");
    row("$k$-means", "k-means");
    row("non-$\\alpha$", "non-alpha");
}

void TestStemmer::readsSameWords() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!phraseStems(one).empty());
    QCOMPARE(phraseStems(one), phraseStems(other));
}

void TestStemmer::breaksPhrasesAtClauses() {
    const auto phrase = phraseStems(QStringLiteral("sparse attention"));
    const auto stands = [&](const QString &text) {
        const std::vector<Token> tokens = tokenize(text).tokens;
        for (size_t at = 0; at < tokens.size(); ++at) {
            if (standsAt(phrase, tokens, at))
                return true;
        }
        return false;
    };
    QVERIFY(stands(QStringLiteral("On Sparse-Attention models")));
    QVERIFY(!stands(QStringLiteral("It is sparse. Attention is not.")));
    QVERIFY(!stands(QStringLiteral("it is sparse")));
}

void TestStemmer::remembersWhereWordsStand() {
    const QString text = QStringLiteral("A  Low-Rank view");
    const std::vector<Token> tokens = tokenize(text).tokens;
    QCOMPARE(tokens.size(), size_t(4));
    QCOMPARE(text.mid(tokens[1].begin, tokens[2].end - tokens[1].begin), QStringLiteral("Low-Rank"));
    QVERIFY(tokens[0].common);
    QVERIFY(!tokens[1].common);
}

WINNOW_TEST(TestStemmer, winnow::NoApplication)

} // namespace stemmertest

#include "tst_stemmer.moc"
