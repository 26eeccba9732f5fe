#include "tests/app/cli/modelday.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace topicoptionstest {

using namespace winnow;

namespace {

const QByteArray seas = "# Paper Selection Prompt\n\n## System Prompt\n\n> Judge.\n\n## User Prompt\n\n"
                        "> 1. Mixture of Experts\n>    - Relevant: pruning of experts, routing\n"
                        "> 2. Coral Reefs\n>    - Relevant: larvae of polyps\n"
                        "> 3. Tides, Currents and Waves\n>    - Relevant: sea levels\n>\n"
                        "> Keywords: quantization, kelp\n>\n> [PAPER LIST HERE]\n\n"
                        "## Screening Prompt\n\n> Drop what is not on experts, reefs or tides.\n>\n"
                        "> [PAPER LIST HERE]\n";

QString first(const QJsonArray &papers, const char *key) {
    return papers.at(0)[QString::fromLatin1(key)].toString();
}

QStringList paused(const CliProgram &cli) {
    QStringList names;
    const QJsonObject shown = cli("criteria show --json").json().object();
    for (const QJsonValue &name : shown.value(QStringLiteral("paused_topics")).toArray())
        names << name.toString();
    return names;
}

bool hasPrompt(const LoopbackModel &model, bool screening, const char *words) {
    return std::ranges::any_of(model.calls(), [&](const LoopbackModel::Call &call) {
        return !call.ids.isEmpty() && call.isScreening == screening &&
               call.text.contains(QString::fromUtf8(words));
    });
}

} // namespace

// Topics on the command line, with the real program.
class TestTopicOptions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void builtinScoresNameTheTopic();
    void modelsAreAskedForTheTopic();
    void modelsNeedNotBeAsked();
    void pausedTopicsCountForNothing();
    void pauseAndResume();
    void pauseRefuses_data();
    void pauseRefuses();
    void pausedTopicsAreExported();
};

void TestTopicOptions::builtinScoresNameTheTopic() {
    const ModelDay day(3);
    day.cli.write(QStringLiteral("seas.md"), seas);
    QCOMPARE(day.cli("criteria import seas.md").code, 0);
    QVERIFY(day.papers().at(0)[QLatin1String("topic")].isNull());
    QVERIFY(day.papers().at(0)[QLatin1String("topics_also")].isArray());
    QCOMPARE(day.cli("score --scorer builtin").code, 0);
    QCOMPARE(first(day.papers(), "topic"), QStringLiteral("Mixture of Experts"));
    QVERIFY(day.papers().at(0)[QLatin1String("topics_also")].toArray().isEmpty());
    QVERIFY(day.papers().at(0)[QLatin1String("topic_reason")].isNull()); // the comment says it
    QCOMPARE(day.cli("papers --json --search topic:experts").json().array().size(), 3);
    QCOMPARE(day.cli("papers --json --search topic:tides").json().array().size(), 0);
    QCOMPARE(day.cli("papers --json --search -topic:none").json().array().size(), 3);
    QVERIFY(day.cli("papers --topics").out.contains("Mixture of Experts"));
    QVERIFY(!day.cli("papers").out.contains("Mixture of Experts"));
}

void TestTopicOptions::modelsAreAskedForTheTopic() {
    const ModelDay day(3);
    day.cli.write(QStringLiteral("seas.md"), seas);
    QCOMPARE(day.cli("criteria import seas.md").code, 0);
    QCOMPARE(day.score().code, 0);
    QVERIFY(hasPrompt(day.model, false, "\n3: Tides, Currents and Waves\n"));
    QVERIFY(!hasPrompt(day.model, true, "TOPIC"));
    QCOMPARE(first(day.papers(), "topic"), QStringLiteral("Mixture of Experts"));
    QCOMPARE(day.papers().at(0)[QLatin1String("topics_also")].toArray(),
             QJsonArray{QStringLiteral("Coral Reefs")});
    QCOMPARE(first(day.papers(), "topic_reason"), QStringLiteral("a bound on it"));
    QCOMPARE(day.cli("papers --json --search topic:reefs").json().array().size(), 3);
}

void TestTopicOptions::modelsNeedNotBeAsked() {
    const ModelDay day(3);
    day.cli.write(QStringLiteral("seas.md"), seas);
    QCOMPARE(day.cli("criteria import seas.md").code, 0);
    const auto tokens = [&day](const char *more) {
        return day.score(QByteArray("--dry-run --json ") + more)
            .json()
            .object()
            .value(QStringLiteral("tokens"))
            .toObject()
            .value(QStringLiteral("completion"))
            .toInt();
    };
    QVERIFY(tokens("") > tokens("--no-topics"));
    QCOMPARE(day.score("--no-topics").code, 0);
    QVERIFY(!hasPrompt(day.model, false, "TOPIC"));
    QVERIFY(day.papers().at(0)[QLatin1String("topic")].isNull());
}

void TestTopicOptions::pausedTopicsCountForNothing() {
    const ModelDay day(3);
    day.cli.write(QStringLiteral("seas.md"), seas);
    QCOMPARE(day.cli("criteria import seas.md").code, 0);
    QCOMPARE(day.cli("score --scorer builtin").code, 0);
    QCOMPARE(first(day.papers(), "topic"), QStringLiteral("Mixture of Experts"));
    const int before = day.papers().at(0)[QLatin1String("relevance")].toInt();
    QCOMPARE(day.cli("criteria pause experts").code, 0);
    QCOMPARE(day.cli("score --scorer builtin").code, 0);
    QCOMPARE(first(day.papers(), "topic"), QStringLiteral("none"));
    QVERIFY(day.papers().at(0)[QLatin1String("relevance")].toInt() < before);
    QCOMPARE(day.score().code, 0);
    QVERIFY(!hasPrompt(day.model, false, "pruning of experts"));
    QVERIFY(hasPrompt(day.model, false, "larvae of polyps"));
    QVERIFY(hasPrompt(day.model, false, "\n2: Coral Reefs\n3: Tides, Currents and Waves\n"));
    QVERIFY(hasPrompt(day.model, true, "named nowhere: Mixture of Experts."));
    QCOMPARE(day.cli("criteria resume experts").code, 0); // what was scored before is shown again
    QCOMPARE(first(day.papers(), "topic"), QStringLiteral("Mixture of Experts"));
    QCOMPARE(day.papers().at(0)[QLatin1String("relevance")].toInt(), before);
}

void TestTopicOptions::pauseAndResume() {
    const CliProgram cli;
    cli.write(QStringLiteral("seas.md"), seas);
    cli("criteria import seas.md");
    QCOMPARE(cli("criteria pause tides, currents and waves").out,
             QByteArray("Version 2 is in use. Paused: Tides, Currents and Waves.\n"));
    QCOMPARE(cli("criteria pause 2").code, 0);
    QCOMPARE(paused(cli).join(u'|'), QStringLiteral("Coral Reefs|Tides, Currents and Waves"));
    const QByteArray shown = cli("criteria show").out;
    QVERIFY2(shown.contains("2. Coral Reefs (line 3, paused)"), shown.constData());
    QVERIFY2(shown.contains("1. Mixture of Experts (line 1)"), shown.constData());
    QVERIFY(cli("criteria list").out.contains("(paused: Coral Reefs; Tides, Currents and Waves)"));
    QCOMPARE(cli("criteria resume reefs").code, 0);
    QCOMPARE(paused(cli).join(u'|'), QStringLiteral("Tides, Currents and Waves"));
    const Outcome resumed = cli("criteria resume all --json");
    QCOMPARE(resumed.json().object().value(QStringLiteral("version")).toInt(), 1);
    QVERIFY(paused(cli).isEmpty());
}

void TestTopicOptions::pauseRefuses_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no topic") << QByteArray("criteria pause") << 2 << QByteArray("Give a topic");
    QTest::newRow("unknown") << QByteArray("criteria pause whales") << 1
                             << QByteArray("Topics: Mixture of Experts; Coral Reefs; Tides");
    QTest::newRow("several") << QByteArray("criteria pause r") << 1 << QByteArray("matches several topics");
    QTest::newRow("none is paused") << QByteArray("criteria resume reefs") << 1
                                    << QByteArray("No topic is paused.");
}

void TestTopicOptions::pauseRefuses() {
    QFETCH(QByteArray, arguments);
    const CliProgram cli;
    cli.write(QStringLiteral("seas.md"), seas);
    cli("criteria import seas.md");
    const Outcome outcome = cli(arguments.constData());
    QTEST(outcome.code, "code");
    QFETCH(QByteArray, says);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QVERIFY(paused(cli).isEmpty());
}

void TestTopicOptions::pausedTopicsAreExported() {
    const CliProgram cli;
    cli.write(QStringLiteral("seas.md"), seas);
    cli("criteria import seas.md");
    cli("criteria pause reefs");
    QCOMPARE(cli("criteria export mine.md").code, 0);
    QVERIFY(cli.read(QStringLiteral("mine.md")).contains("## Paused Topics\n\n> Coral Reefs\n"));
    cli("criteria resume reefs");
    QCOMPARE(cli("criteria import mine.md").code, 0);
    QCOMPARE(paused(cli).join(u'|'), QStringLiteral("Coral Reefs"));
}

WINNOW_TEST(TestTopicOptions, QCoreApplication)

} // namespace topicoptionstest

#include "tst_topicoptions.moc"
