#include "app/criteria/criteria.h"
#include "app/criteria/keywords.h"
#include "app/criteria/topics.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace topicstest {

using namespace winnow;

class TestTopics final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsKeywords_data();
    void splitsKeywords();
    void readsTopics_data();
    void readsTopics();
    void readsKeywords_data();
    void readsKeywords();
    void readsDigests_data();
    void readsDigests();
    void readsSeed();
    void readsDefault();
    void copesWithAnything();
};

void TestTopics::splitsKeywords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keywords"); // joined with "|"
    const auto row = [](const char *text, const char *keywords) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(keywords);
    };
    row("", "");
    row("pruning", "pruning");
    row("Pruning, Quantization, etc.", "Pruning|Quantization");
    row("pruning etc.", "pruning");
    row("a; b and more; …", "a|b");
    row("Mixture of Experts (MoE), KV cache", "Mixture of Experts|MoE|KV cache");
    row("Compression (e.g., pruning, quantization)", "Compression|pruning|quantization");
    row("Sparse/Sparsity", "Sparse|Sparsity");
    row("Spatial/Temporal Modeling", "Spatial Modeling|Temporal Modeling");
    row("TCP/IP, I/O scheduling", "TCP/IP|I/O scheduling");
    row("\"low-rank\", `LoRA`, and adapters.", "low-rank|LoRA|adapters");
    row("Pruning, pruning, PRUNING", "Pruning");
    row("量子纠错、表面码，解码器", "量子纠错|表面码|解码器");
    row("unclosed (bracket, text", "unclosed|bracket|text");
    row("e.g. sheaves, i.e. stacks", "sheaves|stacks");
    row("3D vision", "3D vision");
}

void TestTopics::splitsKeywords() {
    QFETCH(QString, text);
    QFETCH(QString, keywords);
    QCOMPARE(splitKeywords(text).join(QLatin1Char('|')), keywords);
}

// Topics as "name+relevant-irrelevant@line", one a line.
static QString inShort(const std::vector<Topic> &topics) {
    QStringList lines;
    for (const Topic &topic : topics)
        lines << QStringLiteral("%1+%2-%3@%4")
                     .arg(topic.name, topic.relevant, topic.irrelevant)
                     .arg(topic.line);
    return lines.join(QLatin1Char('\n'));
}

void TestTopics::readsTopics_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("topics");
    const auto row = [](const char *name, const char *prompt, const char *topics) {
        QTest::newRow(name) << QString::fromUtf8(prompt) << QString::fromUtf8(topics);
    };
    row("numbered",
        "## Topics\n1. Codes\n   - Relevant: surface codes\n   - Irrelevant: hardware\n2. Groups\n",
        "Codes+surface codes-hardware@2\nGroups+-@5");
    row("no section heading",
        "I like:\n1. Codes\n - Relevant: surface codes\n2. Groups\n - Relevant: Lie groups",
        "Codes+surface codes-@2\nGroups+Lie groups-@4");
    row("labels not indented", "1. Codes\nRelevant: surface codes\nIrrelevant: hardware\n",
        "Codes+surface codes-hardware@1");
    row("parenthesis numbers", "## Interests\n1) Codes\n2) Groups", "Codes+-@2\nGroups+-@3");
    row("roman and letters", "## Interests\nii. Codes\na) Groups", "Codes+-@2\nGroups+-@3");
    row("headings",
        "# Topics\n### Codes\nRelevant: surface codes\n\nIrrelevant: hardware\n### Groups\nLie groups\n",
        "Codes+surface codes-hardware@2\nGroups+Lie groups-@6");
    row("headings without a section",
        "### Codes\n- Relevant: surface codes\n### Groups\n- Relevant: Lie groups",
        "Codes+surface codes-@1\nGroups+Lie groups-@3");
    row("numbered headings", "## Topics\n### 1. Codes\nsurface codes\n### 2. Groups\nLie groups",
        "Codes+surface codes-@2\nGroups+Lie groups-@4");
    row("bold names", "## Topics\n**Codes**\n- Relevant: surface codes\n\n**Groups**\n- Relevant: Lie groups",
        "Codes+surface codes-@2\nGroups+Lie groups-@5");
    row("bold in a number", "## Topics\n1. **Codes**: surface codes\n2. **Groups** — Lie groups",
        "Codes+surface codes-@2\nGroups+Lie groups-@3");
    row("bold around number", "## Topics\n**1. Codes**\n- Relevant: surface codes", "Codes+surface codes-@2");
    row("bullets", "## My interests\n- Codes: surface codes\n- Groups\n* Rings",
        "Codes+surface codes-@2\nGroups+-@3\nRings+-@4");
    row("bold labels", "## Topics\n1. Codes\n   - **Relevant:** surface codes\n   - **Irrelevant**: hardware",
        "Codes+surface codes-hardware@2");
    row("other words",
        "## Topics\n1. Codes\n   - Include: surface codes\n   - Not relevant: hardware\n"
        "2. Groups\n   - Interested in: Lie groups\n   - Exclude: tables",
        "Codes+surface codes-hardware@2\nGroups+Lie groups-tables@5");
    row("continued",
        "## Topics\n1. Codes\n   - Relevant: surface codes,\n     colour codes\n   - Irrelevant: hardware\n  "
        "   of any kind",
        "Codes+surface codes, colour codes-hardware of any kind@2");
    row("lists under labels",
        "## Topics\n1. Codes\n   - Relevant:\n     - surface codes\n     - colour codes\n   - Irrelevant:\n  "
        "   - hardware",
        "Codes+surface codes; colour codes-hardware@2");
    row("paragraph after name",
        "## Topics\n1. Codes\n   All of the stabilizer formalism.\n\nThanks for reading.",
        "Codes+All of the stabilizer formalism.-@2");
    row("rubric left out",
        "## Scoring Criteria\n### Relevance Scoring\n- Relevance 9-10 (Completely)\n  - Focus: all\n1. Read "
        "it\n"
        "## Novelty Scoring\n- Novelty 1-2\n## Topics\n1. Codes",
        "Codes+-@9");
    row("instructions left out",
        "## Instructions\n1. Read the title\n2. Answer in JSON\n## Topics\n1. Codes\n## Output format\n- "
        "ARXIVID: the id",
        "Codes+-@5");
    row("rubric without heading", "1. Codes\n2. Groups\n\n- Relevance: 1-10\n- 9-10: perfect\n- COMMENT: why",
        "Codes+-@1\nGroups+-@2");
    row("tabs", "## Topics\n1.\tCodes\n\t- Relevant: surface codes\n\t- Irrelevant: hardware",
        "Codes+surface codes-hardware@2");
    row("chinese", "## Topics\n1. 量子纠错\n   - Relevant：表面码\n   - Irrelevant：硬件",
        "量子纠错+表面码-硬件@2");
    row("crlf", "## Topics\r\n1. Codes\r\n   - Relevant: surface codes\r\n", "Codes+surface codes-@2");
    row("prose only", "Find papers about surface codes.\n\n[PAPER LIST HERE]", "");
    row("empty", "", "");
}

void TestTopics::readsTopics() {
    QFETCH(QString, prompt);
    QFETCH(QString, topics);
    QCOMPARE(inShort(readTopics(prompt).topics), topics);
}

void TestTopics::readsKeywords_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("keywords"); // relevant / irrelevant / application
    const auto row = [](const char *name, const char *prompt, const char *keywords) {
        QTest::newRow(name) << QString::fromUtf8(prompt) << QString::fromUtf8(keywords);
    };
    row("seed shape", "**Keywords:**\n\n- Relevant: A b (AB), c\n- Irrelevant: d, etc.\n- Application: e, f",
        "A b|AB|c/d/e|f");
    row("one line", "Keywords: a, b, c", "a|b|c//");
    row("bold line", "**Keywords**: a, b", "a|b//");
    row("heading and bullets", "## Keywords\n- alpha\n- beta, gamma\n", "alpha|beta|gamma//");
    row("heading and line", "## Keywords\nalpha, beta\n", "alpha|beta//");
    row("two headings", "## Relevant keywords\nalpha\n## Irrelevant keywords\n- beta\n- gamma",
        "alpha/beta|gamma/");
    row("two lines", "Relevant keywords: alpha\nIrrelevant keywords: beta\nApplication keywords: gamma",
        "alpha/beta/gamma");
    row("not interested", "## Interests\n- codes\n## Not interested in\n- hardware\n- surveys",
        "/hardware|surveys/");
    row("after a topic",
        "## Topics\n1. Codes\n   - Relevant: surface codes\n   - Keywords: toric, planar\n2. Groups",
        "toric|planar//");
    row("after topics", "## Topics\n1. Codes\n   - Relevant: x\n\nKeywords: toric, planar", "toric|planar//");
    row("lists continued", "**Keywords:**\n- Relevant: alpha,\n  beta\n- Irrelevant: gamma",
        "alpha|beta/gamma/");
    row("the placeholder ends nothing", "Keywords: alpha\n\n[PAPER LIST HERE]", "alpha//");
    row("none", "1. Codes\n2. Groups", "//");
}

void TestTopics::readsKeywords() {
    QFETCH(QString, prompt);
    QFETCH(QString, keywords);
    const TopicList list = readTopics(prompt);
    const QStringList parts{list.relevantKeywords.join(QLatin1Char('|')),
                            list.irrelevantKeywords.join(QLatin1Char('|')),
                            list.applicationKeywords.join(QLatin1Char('|'))};
    QCOMPARE(parts.join(QLatin1Char('/')), keywords);
}

void TestTopics::readsDigests_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("topics");
    QTest::addColumn<QString>("relevant");
    QTest::addColumn<int>("irrelevant");
    QTest::addColumn<int>("application");
    QTest::newRow("numbered list")
        << QStringLiteral("water.md")
        << QStringLiteral("Rivers and Sediment|Floods|Ice (Glaciers and Shelves)|Tides")
        << QStringLiteral("Sediment|Delta|River|Flood|Glacier|Estuary|Internal Waves|IW|Tidal Bore") << 3
        << 4;
    QTest::newRow("headings") << QStringLiteral("machines.md")
                              << QStringLiteral("Circuits That Sort|Memory Management|Types|Shared Memory")
                              << QStringLiteral("Sorting Network|Comparator|Garbage Collector|GC|Type "
                                                "Inference|Coherence|Lock-free")
                              << 2 << 3;
}

void TestTopics::readsDigests() {
    QFETCH(QString, name);
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/digests/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(file.readAll()));
    QVERIFY(criteria);
    const TopicList list = readTopics(criteria->scoringPrompt);
    QStringList names;
    for (const Topic &topic : list.topics) {
        names << topic.name;
        QVERIFY2(!topic.relevant.isEmpty() && !topic.irrelevant.isEmpty(), qPrintable(topic.name));
        QVERIFY(!topic.relevant.contains(QLatin1String("Irrelevant")));
    }
    QTEST(names.join(QLatin1Char('|')), "topics");
    QTEST(list.relevantKeywords.join(QLatin1Char('|')), "relevant");
    QTEST(int(list.irrelevantKeywords.size()), "irrelevant");
    QTEST(int(list.applicationKeywords.size()), "application");
}

void TestTopics::readsSeed() {
    QFile file(QStringLiteral(WINNOW_CORPUS "/seeds/digest-2025-08-08.md"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the corpus is not here");
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(file.readAll()));
    QVERIFY(criteria);
    const TopicList list = readTopics(criteria->scoringPrompt);
    QStringList names;
    for (const Topic &topic : list.topics) {
        names << topic.name;
        QVERIFY2(!topic.relevant.isEmpty() && !topic.irrelevant.isEmpty(), qPrintable(topic.name));
        QVERIFY(!topic.relevant.contains(QLatin1String("Irrelevant")));
    }
    QCOMPARE(
        names.join(QLatin1Char('|')),
        QStringLiteral("Representation Learning|Model Architecture|Model Compression|Large Language Models "
                       "(LLMs)|AI for Science|Emerging Trends"));
    QCOMPARE(list.relevantKeywords.join(QLatin1Char('|')),
             QStringLiteral(
                 "Mixture of Experts|MoE|Representation Learning|Compression|Efficiency|Sparse|Sparsity|"
                 "Pruning|Quantization|Low-rank|Foundation Model"));
    QCOMPARE(list.irrelevantKeywords.size(), 5);
    QCOMPARE(list.applicationKeywords.size(), 14);
}

void TestTopics::readsDefault() {
    const TopicList list = readTopics(defaultCriteria().scoringPrompt);
    QCOMPARE(list.topics.size(), size_t(7));
    for (const Topic &topic : list.topics)
        QVERIFY2(!topic.relevant.isEmpty() && !topic.irrelevant.isEmpty() && topic.line > 0,
                 qPrintable(topic.name));
    QCOMPARE(list.topics.front().name, QStringLiteral("Learning Theory and Optimization"));
    QVERIFY(list.relevantKeywords.contains(QStringLiteral("MoE")));
    QVERIFY(list.irrelevantKeywords.contains(QStringLiteral("Federated Learning")));
    QVERIFY(list.applicationKeywords.contains(QStringLiteral("Robotics")));
}

void TestTopics::copesWithAnything() {
    QString many = QStringLiteral("Keywords: ");
    for (int i = 0; i < 20'000; ++i)
        many += QStringLiteral("k%1, ").arg(i);
    const QStringList hostile{QString(200'000, QLatin1Char('(')),
                              QString(200'000, QLatin1Char('*')),
                              QStringLiteral("- a\n").repeated(20'000),
                              QStringLiteral("# a\n").repeated(20'000),
                              QStringLiteral("Keywords: ") + QStringLiteral("a(b/c,").repeated(10'000),
                              QStringLiteral("## Topics\n1. ") + QString(500'000, QLatin1Char(' ')) +
                                  QLatin1Char('x'),
                              QStringLiteral("# ") + QString(200'000, QLatin1Char('#')) + QLatin1Char('x'),
                              many};
    QElapsedTimer timer;
    timer.start();
    for (const QString &prompt : hostile)
        readTopics(prompt);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

WINNOW_TEST(TestTopics, winnow::NoApplication)

} // namespace topicstest

#include "tst_topics.moc"
