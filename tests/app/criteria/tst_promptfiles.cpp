#include "app/criteria/promptfiles.h"
#include "app/criteria/topics.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

namespace promptfilestest {

using namespace winnow;

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(QStringLiteral(WINNOW_TEST_DATA "/bot/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const char *path) {
    return QString::fromUtf8(bytesOf(QLatin1String(path)));
}

QStringList topicsOf(const QString &prompt) {
    QStringList names;
    for (const Topic &topic : readTopics(prompt).topics)
        names.append(topic.name);
    return names;
}

} // namespace

class TestPromptFiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsWhatWasSent();
    void readsTheOldForm();
    void refusesABadSchema_data();
    void refusesABadSchema();
    void readsPromptsOfTheEarliestDigests_data();
    void readsPromptsOfTheEarliestDigests();
};

void TestPromptFiles::joinsWhatWasSent() {
    PromptFiles files;
    QVERIFY(!files.hasCriteria());
    const QString folder = QStringLiteral("prompts/paper/");
    for (const char *name : {"system_prompt.txt", "paper_topics.txt", "score_criteria.txt",
                             "postfix_prompt_title.txt", "postfix_prompt_abstract.txt"})
        QVERIFY(files.add(QLatin1String(name), bytesOf(folder + QLatin1String(name))));
    QVERIFY(files.add(QStringLiteral("paper_topics_schema.json"),
                      bytesOf(QStringLiteral("configs/paper_topics_schema.json"))));
    QVERIFY(files.add(QStringLiteral("authors.txt"), bytesOf(QStringLiteral("configs/authors.txt"))));
    QVERIFY(files.hasCriteria());
    const Criteria criteria = files.criteria();
    QCOMPARE(criteria.systemPrompt, textOf("prompts/paper/system_prompt.txt"));
    const QString topics = textOf("prompts/paper/paper_topics.txt");
    QCOMPARE(
        criteria.scoringPrompt,
        topics + QStringLiteral("\n\n") + textOf("prompts/paper/score_criteria.txt") +
            QStringLiteral("\n\n## Topic Registry\nEvery paper belongs to one of these topics.\n- sea: Seas "
                           "and Tides\n  - Work on tides.\n\n## Papers\n\n[PAPER LIST HERE]\n\n") +
            textOf("prompts/paper/postfix_prompt_abstract.txt"));
    QCOMPARE(criteria.screeningPrompt, topics + QStringLiteral("\n\n## Papers\n\n[PAPER LIST HERE]\n\n") +
                                           textOf("prompts/paper/postfix_prompt_title.txt"));
    QCOMPARE(files.authors(), (QStringList{QStringLiteral("Mira Okafor"), QStringLiteral("Jonas Velde")}));
    QVERIFY(flaws(criteria).empty());
    QVERIFY(topicsOf(criteria.scoringPrompt).contains(QStringLiteral("Memory")));
}

void TestPromptFiles::readsTheOldForm() {
    PromptFiles files;
    QVERIFY(files.add(QStringLiteral("base_prompt.txt"), "You read."));
    QVERIFY(
        files.add(QStringLiteral("paper_topics.txt"), bytesOf(QStringLiteral("prompts/paper_topics.txt"))));
    QVERIFY(files.add(QStringLiteral("postfix_prompt.txt"), "## Instructions\r\n\r\nAnswer."));
    const Criteria criteria = files.criteria();
    QCOMPARE(criteria.systemPrompt, QStringLiteral("You read."));
    QVERIFY(criteria.screeningPrompt.isEmpty());
    QVERIFY(criteria.scoringPrompt.endsWith(
        QLatin1String("\n\n[PAPER LIST HERE]\n\n## Instructions\n\nAnswer.")));
    const TopicList read = readTopics(criteria.scoringPrompt);
    QCOMPARE(read.topics.size(), size_t(1));
    QCOMPARE(read.topics.front().name, QStringLiteral("Model Architecture"));
    QCOMPARE(read.topics.front().relevant, QStringLiteral("new routing rules."));
    QVERIFY(read.relevantKeywords.contains(QLatin1String("Pruning")));
    QVERIFY(read.irrelevantKeywords.contains(QLatin1String("Chess")));
    QVERIFY(read.applicationKeywords.contains(QLatin1String("Maps")));
}

void TestPromptFiles::refusesABadSchema_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("cut") << QByteArray("{\"topics\": [{\"id\"");
    QTest::newRow("no label") << QByteArray("{\"topics\": [{\"id\": \"sea\"}]}");
    QTest::newRow("other types") << QByteArray("{\"topics\": [7]}");
}

void TestPromptFiles::refusesABadSchema() {
    QFETCH(QByteArray, json);
    PromptFiles files;
    const auto added = files.add(QStringLiteral("paper_topics_schema.json"), json);
    QVERIFY(!added);
    QCOMPARE(added.error().place, QStringLiteral("paper_topics_schema.json"));
}

void TestPromptFiles::readsPromptsOfTheEarliestDigests_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("topics");
    QTest::newRow("cost line") << QStringLiteral("out/md/2025-01/2025-01-20-output.md")
                               << QStringList{QStringLiteral("Routing")};
    QTest::newRow("plain table") << QStringLiteral("out/md/2025-01/2025-01-29-output.md")
                                 << QStringList{QStringLiteral("Model Architecture")};
    QTest::newRow("model table") << QStringLiteral("out/md/2025-03/2025-03-10-output.md")
                                 << QStringList{QStringLiteral("Routing")};
}

void TestPromptFiles::readsPromptsOfTheEarliestDigests() {
    QFETCH(QString, path);
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(bytesOf(path)));
    QVERIFY(criteria);
    QVERIFY(criteria->systemPrompt.startsWith(QLatin1String("You sort papers")));
    QVERIFY(criteria->scoringPrompt.startsWith(QLatin1String("## ")));
    QTEST(topicsOf(criteria->scoringPrompt), "topics");
}

WINNOW_TEST(TestPromptFiles, winnow::NoApplication)

} // namespace promptfilestest

#include "tst_promptfiles.moc"
