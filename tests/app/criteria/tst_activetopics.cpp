#include "app/criteria/activetopics.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace activetopicstest {

using namespace winnow;

namespace {

QStringList list(const char *names) {
    return QString::fromUtf8(names).split(QLatin1Char('|'));
}

Criteria criteriaWith(const QString &prompt, const QStringList &paused = {}) {
    Criteria criteria;
    criteria.systemPrompt = QStringLiteral("Judge.");
    criteria.scoringPrompt = prompt;
    return withPaused(criteria, paused);
}

const QString reefs = QStringLiteral("Rate these papers.\n"
                                     "\n"
                                     "## Topics\n"
                                     "\n"
                                     "1. Reef fish\n"
                                     "   - Relevant: spawning, larvae\n"
                                     "   - Irrelevant: aquaria\n"
                                     "\n"
                                     "2. Sea stars\n"
                                     "   - Relevant: arms that grow again\n"
                                     "   - Irrelevant:\n"
                                     "\n"
                                     "3. Tides\n"
                                     "   - Relevant: currents\n"
                                     "\n"
                                     "**Keywords**\n"
                                     "\n"
                                     "- Relevant: kelp, sea stars\n"
                                     "\n"
                                     "## Papers\n"
                                     "\n"
                                     "[PAPER LIST HERE]\n");

} // namespace

class TestActiveTopics final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesNames_data();
    void comparesNames();
    void namesEachTopicOnce();
    void pausesByName();
    void leavesOutWhatIsPaused();
    void takesTheLinesOut_data();
    void takesTheLinesOut();
    void keepsWhatIsNotItsOwn();
    void saysWhatCannotBeTakenOut_data();
    void saysWhatCannotBeTakenOut();
    void pausesAnyTopicOfTheDefaultCriteria();
    void pausedTopicsGoThroughAFile();
};

void TestActiveTopics::comparesNames_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *one, const char *other, bool isSame) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other) << isSame;
    };
    row("Model Compression", "  model   compression ", true);
    row("Mixture-of-Experts", "mixture of experts", true);
    row("memory_systems", "Memory Systems", true);
    row("Spatial/Temporal", "spatial temporal", true);
    row("Strömung", "STRÖMUNG", true);
    row("Tides", "Tide", false);
    row("Tides", "", false);
}

void TestActiveTopics::comparesNames() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(topicKey(one) == topicKey(other), isSame);
}

void TestActiveTopics::namesEachTopicOnce() {
    const QString prompt =
        QStringLiteral("1. Reef  fish\n   - Relevant: a\n2. Tides\n3. reef-fish\n   - Relevant: b\n");
    QCOMPARE(topicNames(criteriaWith(prompt)), list("Reef fish|Tides"));
    const TopicList read = activeTopics(criteriaWith(prompt));
    QCOMPARE(read.topics.size(), size_t(3));
    QCOMPARE(read.topics[2].name, QStringLiteral("Reef fish")); // so that both count for one
    QVERIFY(topicNames(criteriaWith(QStringLiteral("Papers on tides, please."))).isEmpty());
}

void TestActiveTopics::pausesByName() {
    const Criteria paused = criteriaWith(reefs, list("TIDES|reef_fish|whales|tides"));
    QCOMPARE(paused.pausedTopics, list("Reef fish|Tides")); // as the text writes and orders them
    QCOMPARE(topicNames(paused), list("Sea stars"));
    QCOMPARE(allTopicNames(paused), list("Reef fish|Sea stars|Tides"));
    QVERIFY(!paused.samePrompts(criteriaWith(reefs)));
    QVERIFY(paused.samePrompts(criteriaWith(reefs, list("tides|reef fish"))));
    QCOMPARE(withPaused(paused, {}), criteriaWith(reefs));
    QCOMPARE(paused.scoringPrompt, reefs);
}

void TestActiveTopics::leavesOutWhatIsPaused() {
    const TopicList whole = readTopics(reefs);
    const TopicList read = activeTopics(criteriaWith(reefs, list("Reef fish")));
    QCOMPARE(read.topics.size(), size_t(2));
    QCOMPARE(read.topics[0], whole.topics[1]);
    QCOMPARE(read.relevantKeywords, whole.relevantKeywords); // are of no topic
    for (const ReadPart &part : read.parts) {
        const QString text = reefs.mid(part.begin, part.length);
        QVERIFY2(!text.contains(QLatin1String("larvae")), qPrintable(text));
        if (text == QLatin1String("currents"))
            QCOMPARE(part.topic, 1);
    }
    QVERIFY(!wordsToMark(read).contains(QStringLiteral("larvae")));
    QCOMPARE(activeTopics(criteriaWith(reefs)).topics, whole.topics);
}

void TestActiveTopics::takesTheLinesOut_data() {
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QStringList>("gone");
    QTest::newRow("the first")
        << QStringLiteral("Reef fish")
        << list("1. Reef fish|   - Relevant: spawning, larvae|   - Irrelevant: aquaria|");
    QTest::newRow("with a label that has no text")
        << QStringLiteral("Sea stars")
        << list("2. Sea stars|   - Relevant: arms that grow again|   - Irrelevant:|");
    QTest::newRow("the last") << QStringLiteral("Tides") << list("3. Tides|   - Relevant: currents|");
}

void TestActiveTopics::takesTheLinesOut() {
    QFETCH(QString, topic);
    QFETCH(QStringList, gone);
    const ActivePrompt active = activePrompt(reefs, {topic});
    QCOMPARE(active.unsaid, QStringList());
    QCOMPARE(active.text, QString(reefs).remove(gone.join(QLatin1Char('\n')) + QLatin1Char('\n')));
}

// A keyword of the same name belongs to no topic, and stays as everything else does.
void TestActiveTopics::keepsWhatIsNotItsOwn() {
    const ActivePrompt active = activePrompt(reefs, {QStringLiteral("Sea stars"), QStringLiteral("Tides")});
    QCOMPARE(active.unsaid, QStringList());
    QVERIFY(active.text.contains(QLatin1String("- Relevant: kelp, sea stars\n\n## Papers\n\n[PAPER LIST")));
    QVERIFY(active.text.contains(QLatin1String("1. Reef fish\n")));
    QVERIFY(!active.text.contains(QLatin1String("arms that grow")));
    QVERIFY(!active.text.contains(QLatin1String("currents")));
}

void TestActiveTopics::saysWhatCannotBeTakenOut_data() {
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("topic");
    QTest::newRow("topics in one line")
        << QStringLiteral("Topics: reef fish, sea stars, tides\n") << QString();
    QTest::newRow("a sentence") << QStringLiteral("I am interested in reef fish and in tides.\n")
                                << QString();
    QTest::newRow("the only one of a list")
        << QStringLiteral("## Topics\n1. Tides\n   - Relevant: currents\n\n[PAPER LIST HERE]\n")
        << QStringLiteral("Tides");
}

// Whatever the form: nothing of the rest is lost, and the topic is either out or said.
void TestActiveTopics::saysWhatCannotBeTakenOut() {
    QFETCH(QString, prompt);
    QFETCH(QString, topic);
    const QStringList names = allTopicNames(criteriaWith(prompt));
    const QString paused = topic.isEmpty() ? names.value(0) : topic;
    const ActivePrompt active = activePrompt(prompt, {paused});
    if (active.unsaid.isEmpty())
        QVERIFY(!names.contains(paused) || !allTopicNames(criteriaWith(active.text)).contains(paused));
    else
        QCOMPARE(active.text, prompt);
    for (const QString &name : names) {
        if (name != paused)
            QVERIFY2(active.text.contains(name), qPrintable(name));
    }
}

void TestActiveTopics::pausesAnyTopicOfTheDefaultCriteria() {
    const Criteria criteria = defaultCriteria();
    const TopicList whole = readTopics(criteria.scoringPrompt);
    QCOMPARE(topicNames(criteria).size(), 7);
    for (const QString &name : topicNames(criteria)) {
        const ActivePrompt active = activePrompt(criteria.scoringPrompt, {name});
        QVERIFY2(active.unsaid.isEmpty(), qPrintable(name));
        const TopicList rest = readTopics(active.text);
        QCOMPARE(rest.topics.size(), whole.topics.size() - 1);
        QCOMPARE(rest.relevantKeywords, whole.relevantKeywords);
        QVERIFY(flaws(withPaused(criteria, QStringList{name})).empty());
    }
}

void TestActiveTopics::pausedTopicsGoThroughAFile() {
    const Criteria paused = criteriaWith(reefs.trimmed(), list("Tides|Sea stars"));
    const QString text = criteriaToMarkdown(paused);
    QVERIFY2(text.endsWith(QLatin1String("## Paused Topics\n\n> Sea stars\n> Tides")), qPrintable(text));
    const auto read = criteriaFromMarkdown(text);
    QVERIFY(read.has_value());
    QVERIFY(read->samePrompts(paused));
    const auto renamed = criteriaFromMarkdown(
        QString(text).replace(QLatin1String("> Tides"), QLatin1String("> - tides\n> whales")));
    QCOMPARE(renamed->pausedTopics, paused.pausedTopics);
    QVERIFY(!criteriaToMarkdown(criteriaWith(reefs)).contains(QLatin1String("Paused")));
}

WINNOW_TEST(TestActiveTopics, winnow::NoApplication)

} // namespace activetopicstest

#include "tst_activetopics.moc"
