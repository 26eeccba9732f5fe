#include "app/criteria/activetopics.h"
#include "app/scoring/builtin/builtinscorer.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace topicchoicetest {

using namespace winnow;

namespace {

const char *const learning =
    "## Topics\n"
    "1. Model Compression\n"
    "   - Relevant: quantization, pruning, KV cache, low-rank approaches\n"
    "   - Irrelevant: applications in medicine\n"
    "2. Learning Theory\n"
    "   - Relevant: generalization bounds, convergence of stochastic gradient methods\n"
    "3. Large Language Models (LLMs)\n"
    "   - Relevant: interpretability, pretraining, in-context learning\n"
    "4. Galaxy Surveys\n"
    "   - Relevant: dwarf galaxies, redshifts, satellites of the Milky Way\n"
    "**Keywords:**\n"
    "- Relevant: Spin Glasses, Quantization\n";

const char *const retold = "I want papers on:\n"
                           "- pruning and quantization of networks\n"
                           "- generalization bounds\n"
                           "- dwarf galaxies\n"
                           "I do not want surveys.\n";

Score scoreOf(const char *prompt, const char *title, const char *abstract, const QStringList &paused = {}) {
    Criteria criteria;
    criteria.version = 3;
    criteria.scoringPrompt = QString::fromUtf8(prompt);
    Paper paper;
    paper.id = *ArxivId::fromString(u"2508.04753");
    paper.title = QString::fromUtf8(title);
    paper.abstract = QString::fromUtf8(abstract);
    return BuiltinScorer(withPaused(criteria, paused)).score(paper);
}

} // namespace

// Which of the reader's topics the built-in scorer puts a paper under.
class TestTopicChoice final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesTheTopic_data();
    void choosesTheTopic();
    void namesOthersThatFit();
    void saysNothingWithoutTopics_data();
    void saysNothingWithoutTopics();
    void leavesOutPausedTopics();
    void givesAReasonThatTheCommentDoesNot();
};

void TestTopicChoice::choosesTheTopic_data() {
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("abstract");
    QTest::addColumn<QString>("topic"); // empty: none
    const auto row = [](const char *name, const char *prompt, const char *title, const char *abstract,
                        const char *topic) {
        QTest::newRow(name) << QByteArray(prompt) << QString::fromUtf8(title) << QString::fromUtf8(abstract)
                            << QString::fromUtf8(topic);
    };
    row("by its words", learning, "Post-training quantization without data",
        "We quantize the weights of networks to four bits and prune the KV cache.", "Model Compression");
    row("by another topic's words", learning, "Tighter bounds for over-parameterised networks",
        "We prove generalization bounds and the convergence of stochastic gradient descent.",
        "Learning Theory");
    row("of a field far away", learning, "Satellites of the Milky Way and their redshifts",
        "We measure dwarf galaxies that fell in early.", "Galaxy Surveys");
    row("the narrow one before the wide one", learning, "Pruning large language models",
        "We prune LLMs and quantize what is left; low-rank adapters win back what an LLM lost.",
        "Model Compression");
    row("none", learning, "A registry of lighthouses", "We list the lamps of the northern coast by height.",
        "");
    row("none by a word in passing", learning, "Bridges in winter",
        "Ice loads on steel bridges are measured over ten years; a neural network helps with gaps.", "");
    row("nothing written", learning, "", "", "");
    row("bullets", retold, "Dwarf galaxies around Andromeda", "Twelve dwarf galaxies are found.",
        "dwarf galaxies");
    row("bullets, another", retold, "Pruning at birth", "We prune networks and quantize the rest.",
        "pruning and quantization of networks");
}

void TestTopicChoice::choosesTheTopic() {
    QFETCH(QByteArray, prompt);
    QFETCH(QString, title);
    QFETCH(QString, abstract);
    const Score score =
        scoreOf(prompt.constData(), title.toUtf8().constData(), abstract.toUtf8().constData());
    QVERIFY(score.topic.has_value());
    QTEST(score.topic->name, "topic");
    QVERIFY(!score.topic->also.contains(score.topic->name));
    if (score.topic->isNone())
        QVERIFY(score.topic->also.isEmpty() && score.topic->reason.isEmpty());
}

void TestTopicChoice::namesOthersThatFit() {
    const Score both = scoreOf(learning, "Generalization bounds for pruning and quantization",
                               "We prove generalization bounds for pruned and quantized networks, and the "
                               "convergence of stochastic gradient methods that prune as they go.");
    QVERIFY(both.topic.has_value());
    QStringList names = both.topic->also;
    names << both.topic->name;
    names.sort();
    QCOMPARE(names.join(u'|'), QStringLiteral("Learning Theory|Model Compression"));
}

void TestTopicChoice::saysNothingWithoutTopics_data() {
    QTest::addColumn<QByteArray>("prompt");
    QTest::newRow("a wish") << QByteArray("Find me work on pruning and quantization.");
    QTest::newRow("keywords") << QByteArray("**Keywords:**\n- Relevant: pruning, quantization\n");
    QTest::newRow("nothing read") << QByteArray("[PAPER LIST HERE]");
    QTest::newRow("empty") << QByteArray();
}

void TestTopicChoice::saysNothingWithoutTopics() {
    QFETCH(QByteArray, prompt);
    const Score score = scoreOf(prompt.constData(), "Pruning networks", "We prune and quantize.");
    QVERIFY(!score.topic);
}

// Neither its words nor what they are related to count, and what it excludes is not held against a paper.
void TestTopicChoice::leavesOutPausedTopics() {
    const char *const title = "Satellites of the Milky Way and their redshifts";
    const char *const abstract = "We measure dwarf galaxies that fell in early.";
    const QStringList galaxies{QStringLiteral("galaxy surveys")};
    const Score active = scoreOf(learning, title, abstract);
    const Score paused = scoreOf(learning, title, abstract, galaxies);
    QVERIFY(active.relevance >= 7);
    QVERIFY2(paused.relevance <= 3, qPrintable(paused.comment));
    QVERIFY(paused.topic && paused.topic->isNone());
    QVERIFY2(!paused.comment.contains(QLatin1String("dwarf")), qPrintable(paused.comment));
    const QStringList all{QStringLiteral("Model Compression"), QStringLiteral("Learning Theory"),
                          QStringLiteral("Large Language Models (LLMs)"), QStringLiteral("Galaxy Surveys")};
    const Score keywordsOnly = scoreOf(learning, title, abstract, all);
    QVERIFY(!keywordsOnly.topic);
    QVERIFY(scoreOf(learning, "Quantization", "Of spin glasses.", all).relevance > keywordsOnly.relevance);
    const Score compression = scoreOf(learning, "Pruning", "We prune networks for applications in medicine.");
    QVERIFY2(compression.comment.contains(QLatin1String("counts against")), qPrintable(compression.comment));
    const Score unheld = scoreOf(learning, "Pruning", "We prune networks for applications in medicine.",
                                 {QStringLiteral("Model Compression")});
    QVERIFY2(!unheld.comment.contains(QLatin1String("counts against")), qPrintable(unheld.comment));
}

void TestTopicChoice::givesAReasonThatTheCommentDoesNot() {
    const Score score =
        scoreOf(learning, "Post-training quantization", "We quantize weights and prune them.");
    QVERIFY2(score.comment.startsWith(QString::fromUtf8("Model Compression: “")), qPrintable(score.comment));
    QCOMPARE(score.topic->reason, QString());
}

WINNOW_TEST(TestTopicChoice, winnow::NoApplication)

} // namespace topicchoicetest

#include "tst_topicchoice.moc"
