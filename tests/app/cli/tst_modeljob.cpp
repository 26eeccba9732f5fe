#include "tests/app/cli/modelday.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace modeljobtest {

using namespace winnow;

namespace {

int number(const QJsonObject &object, const char *key) {
    return object.value(QLatin1String(key)).toInt(-1);
}

QJsonObject inner(const QJsonObject &object, const char *key) {
    return object.value(QLatin1String(key)).toObject();
}

TestAnswer refusal(int status, const char *code, const char *message) {
    return {.status = status,
            .body = QByteArray("{\"error\":{\"message\":\"") + message + "\",\"type\":\"" + code +
                    "\",\"code\":\"" + code + "\"}}",
            .contentType = "application/json"};
}

} // namespace

// winnow-cli with a language model: what it says, spends, keeps, and never shows.
class TestModelJob final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoresADay();
    void asksForNothingTwice();
    void writesTheBillIntoTheDigest();
    void saysBeforehandWhatItTakes();
    void saysWhenThePriceIsUnknown();
    void endsWithOneSentence_data();
    void endsWithOneSentence();
    void needsToKnowWhom_data();
    void needsToKnowWhom();
    void keepsTheBudget();
    void keepsNoBudgetWithoutAPrice();
    void listsWhatFailed();
    void listsWhatWasScreened();
    void takesTheEnvironment();
    void takesEachServicesOwnKey_data();
    void takesEachServicesOwnKey();
    void asksForTheWindowFirst();
    void countsTheThoughts();
    void waitsForCallsWhenStopped();
    void givesUpCallsWhenStoppedTwice();
    void fetchesEvenWithoutAKey();
    void showsTheKeyNowhere();
};

void TestModelJob::scoresADay() {
    const ModelDay day;
    const Outcome outcome = day.score("--json");
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QJsonObject report = outcome.json().object();
    QCOMPARE(report.value(QStringLiteral("scorer")).toString(), QStringLiteral("llm"));
    QCOMPARE(report.value(QStringLiteral("model")).toString(), QStringLiteral("gpt-4o"));
    QCOMPARE(report.value(QStringLiteral("state")).toString(), QStringLiteral("finished"));
    QCOMPARE(number(report, "scored"), 10);
    QCOMPARE(number(report, "failed"), 0);
    QCOMPARE(number(report, "calls"), day.chats());
    const QJsonObject tokens = inner(report, "tokens");
    QCOMPARE(number(tokens, "total"), number(tokens, "prompt") + number(tokens, "completion"));
    QVERIFY(number(tokens, "completion") > 0);
    const double cost = report.value(QStringLiteral("cost")).toDouble();
    QVERIFY(qAbs(cost - number(tokens, "total") * 2e-6) < 1e-9);
    for (const QJsonValue &paper : day.papers()) {
        const QString id = paper[QLatin1String("id")].toString();
        QCOMPARE(paper[QLatin1String("relevance")].toInt(), LoopbackModel::relevanceOf(id));
        QCOMPARE(paper[QLatin1String("novelty")].toInt(), LoopbackModel::noveltyOf(id));
    }
}

void TestModelJob::asksForNothingTwice() {
    const ModelDay day;
    const Outcome first = day.score();
    QVERIFY2(first.out.contains("10 scored, 0 failed") && first.out.contains("$"), first.out.constData());
    const int chats = day.chats();
    const Outcome again = day.score();
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.contains("all papers are already scored"), again.out.constData());
    QVERIFY(day.score("--dry-run").out.contains("nothing left to score"));
    QCOMPARE(day.chats(), chats);
}

void TestModelJob::writesTheBillIntoTheDigest() {
    const ModelDay day;
    const Outcome outcome =
        day.cli.run({QStringLiteral("run"), QStringLiteral("--feed"), QStringLiteral("lg.xml"),
                     QStringLiteral("--model"), QStringLiteral("gpt-4o"), QStringLiteral("--endpoint"),
                     day.model.base(), QStringLiteral("-o"), QStringLiteral("day.md"),
                     QStringLiteral("--json"), QStringLiteral("--relevance-cutoff"), QStringLiteral("0")});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QJsonObject tokens = inner(inner(outcome.json().object(), "score"), "tokens");
    const QByteArray digest = day.cli.read(QStringLiteral("day.md"));
    QVERIFY2(digest.contains("*[gpt-4o]*"), digest.constData());
    QVERIFY2(digest.contains(QByteArray::number(number(tokens, "prompt"))), digest.constData());
    QVERIFY2(digest.contains(QByteArray::number(number(tokens, "total"))), digest.constData());
}

void TestModelJob::saysBeforehandWhatItTakes() {
    ModelDay day;
    day.cli.set("OPENAI_API_KEY", QString());
    const Outcome text = day.score("--dry-run --budget 0.000001");
    QVERIFY2(text.code == 0, text.err.constData());
    QVERIFY2(text.out.contains("10 to score with gpt-4o") && text.out.contains("about $"),
             text.out.constData());
    QVERIFY2(text.out.contains("Spent this month: $0.00"), text.out.constData());
    QVERIFY2(text.out.contains("more than the cap"), text.out.constData());
    const QJsonObject estimate = day.score("--dry-run --json --budget 0.5").json().object();
    QCOMPARE(number(estimate, "papers"), 10);
    QVERIFY(number(estimate, "calls") > number(estimate, "screening_calls"));
    QVERIFY(number(inner(estimate, "tokens"), "prompt") > 0);
    QVERIFY(estimate.value(QStringLiteral("cost")).toDouble() > 0);
    QCOMPARE(estimate.value(QStringLiteral("run_cap")).toDouble(), 0.5);
    QVERIFY(estimate.value(QStringLiteral("month_cap")).isNull());
    QVERIFY(day.model.server().requests().empty());
    QCOMPARE(day.cli("criteria list --json").json().array().size(), 0); // nothing was saved
}

void TestModelJob::saysWhenThePriceIsUnknown() {
    const ModelDay day;
    const char *unpriced = "--dry-run --model nobody-knows-it";
    const Outcome text = day.score(unpriced);
    QVERIFY2(text.out.contains("price unknown") && !text.out.contains("about $"), text.out.constData());
    QVERIFY(day.score("--dry-run --json --model nobody-knows-it")
                .json()
                .object()
                .value(QStringLiteral("cost"))
                .isNull());
    const Outcome scored = day.score("--model nobody-knows-it");
    QCOMPARE(scored.code, 0);
    QVERIFY2(scored.out.contains("price unknown"), scored.out.constData());
}

void TestModelJob::endsWithOneSentence_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *name, int status, const char *code, const QByteArrayList &words) {
        QTest::newRow(name) << status << QByteArray(code) << words;
    };
    row("wrong key", 401, "invalid_api_key", {"rejected the key", "OPENAI_API_KEY", "key set"});
    row("not allowed", 403, "forbidden", {"does not allow this account to use gpt-4o"});
    row("no such model", 404, "model_not_found", {"has no model \"gpt-4o\"", "--model"});
    row("nothing left", 429, "insufficient_quota", {"out of credit", "Top it up"});
}

void TestModelJob::endsWithOneSentence() {
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArrayList, words);
    ModelDay day(40);
    // What was scored before it stays.
    day.model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (call.isScreening || !call.ids.contains(QStringLiteral("2506.10040")))
            return std::nullopt;
        return refusal(status, code.constData(), "It was refused.");
    });
    const Outcome outcome = day.score("--concurrency 1");
    QCOMPARE(outcome.code, 1);
    for (const QByteArray &word : words)
        QVERIFY2(outcome.err.contains(word), outcome.err.constData());
    QVERIFY2(!outcome.err.contains("arXiv"), outcome.err.constData());
    QVERIFY2(!outcome.err.contains(secretKey), "the key was printed");
    QCOMPARE(outcome.err.count('\n'), 1);
    int scored = 0;
    for (const QJsonValue &paper : day.papers())
        scored += paper[QLatin1String("state")] == QLatin1String("scored") ? 1 : 0;
    QVERIFY2(outcome.out.contains(QByteArray::number(scored) + " scored"), outcome.out.constData());
    QVERIFY(scored > 0 && scored < 40);
    day.model.interfere({});
    QCOMPARE(number(day.score("--json").json().object(), "scored"), 40 - scored);
}

void TestModelJob::needsToKnowWhom_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *name, const char *arguments, const QByteArrayList &words) {
        QTest::newRow(name) << QByteArray(arguments) << words;
    };
    row("no model", "score --scorer llm", {"No model is set", "--model"});
    row("no key", "score --model gpt-4o", {"There is no key for OpenAI", "key set", "OPENAI_API_KEY"});
    row("no key elsewhere", "score --provider mistral --model m",
        {"There is no key for Mistral", "key set --provider mistral", "MISTRAL_API_KEY"});
    row("no address", "score --provider azure --model m", {"--endpoint"});
    row("plain http", "score --model m --endpoint http://model.example.org",
        {"model.example.org", "plain http", "--allow-insecure"});
    row("no such host", "score --model m --endpoint https://model.invalid",
        {"model.invalid", "Could not find the address"});
    row("not there", "score --provider ollama --model m --endpoint http://127.0.0.1:1",
        {"Could not reach 127.0.0.1:1"});
}

void TestModelJob::needsToKnowWhom() {
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArrayList, words);
    ModelDay day;
    day.cli.set("OPENAI_API_KEY", QString());
    const Outcome outcome = day.cli(arguments.constData());
    QCOMPARE(outcome.code, 1);
    for (const QByteArray &word : words)
        QVERIFY2(outcome.err.contains(word), outcome.err.constData());
    QVERIFY2(!outcome.err.contains("arXiv"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestModelJob::keepsTheBudget() {
    const ModelDay day(60);
    const double whole =
        day.score("--dry-run --json").json().object().value(QStringLiteral("cost")).toDouble();
    const QByteArray budget = "--json --concurrency 2 --budget " + QByteArray::number(whole / 2, 'f', 6);
    const Outcome outcome = day.score(budget.constData());
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("The cap for the run") && outcome.err.contains("left to score") &&
                 outcome.err.contains("--budget"),
             outcome.err.constData());
    const QJsonObject report = outcome.json().object();
    QVERIFY(report.value(QStringLiteral("cost")).toDouble() <= whole / 2);
    QCOMPARE(inner(report, "error").value(QStringLiteral("code")).toString(),
             QStringLiteral("budget-reached"));
    QCOMPARE(report.value(QStringLiteral("state")).toString(), QStringLiteral("stopped"));
    QVERIFY(number(report, "scored") < 60);
    QCOMPARE(day.score("--budget none").code, 0); // goes on
}

void TestModelJob::keepsNoBudgetWithoutAPrice() {
    const ModelDay day;
    const Outcome outcome = day.score("--model nobody-knows-it --budget 1");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("The price of nobody-knows-it is unknown"), outcome.err.constData());
    QCOMPARE(day.chats(), 0);
}

void TestModelJob::listsWhatFailed() {
    const QString unlucky = QStringLiteral("2506.10003");
    ModelDay day;
    day.model.interfere([&](int, const LoopbackModel::Call &call) -> std::optional<TestAnswer> {
        if (call.isScreening || !call.ids.contains(unlucky))
            return std::nullopt;
        QStringList others = call.ids;
        others.removeAll(unlucky);
        return LoopbackModel::completion(LoopbackModel::scoresText(others),
                                         QJsonDocument(call.body).toJson());
    });
    const Outcome outcome = day.score("--json");
    QCOMPARE(outcome.code, 1);
    const QJsonObject report = outcome.json().object();
    QCOMPARE(number(report, "scored"), 9);
    QCOMPARE(number(report, "failed"), 1);
    const QJsonObject failure = report.value(QStringLiteral("failures")).toArray().at(0).toObject();
    QCOMPARE(failure.value(QStringLiteral("id")).toString(), unlucky);
    QVERIFY(!failure.value(QStringLiteral("cause")).toString().isEmpty());
    QVERIFY2(outcome.err.contains("2506.10003: ") && outcome.err.contains("--retry-failed"),
             outcome.err.constData());
    QCOMPARE(day.paper(unlucky).value(QStringLiteral("state")).toString(), QStringLiteral("failed"));
    QCOMPARE(day.paper(unlucky).value(QStringLiteral("comment")), failure.value(QStringLiteral("cause")));

    const int chats = day.chats();
    const Outcome again = day.score();
    QCOMPARE(again.code, 1);
    QVERIFY2(again.out.contains("0 scored, 1 failed"), again.out.constData());
    QCOMPARE(day.chats(), chats);
    QVERIFY(day.score("--dry-run").out.contains("Failed earlier: 1"));
    day.model.interfere({});
    const Outcome retried = day.score("--retry-failed");
    QVERIFY2(retried.code == 0, retried.err.constData());
    QVERIFY2(retried.out.contains("1 scored, 0 failed"), retried.out.constData());
    QCOMPARE(day.paper(unlucky).value(QStringLiteral("state")).toString(), QStringLiteral("scored"));
}

void TestModelJob::listsWhatWasScreened() {
    const QString dull = QStringLiteral("2506.10007");
    ModelDay day;
    day.model.drop({dull});
    const QJsonObject report = day.score("--json").json().object();
    QCOMPARE(number(report, "screened"), 1);
    QCOMPARE(number(report, "scored"), 9);
    QCOMPARE(day.paper(dull).value(QStringLiteral("state")).toString(), QStringLiteral("screened"));
    QVERIFY(!day.paper(dull).value(QStringLiteral("comment")).toString().isEmpty());
    const int chats = day.chats();
    QCOMPARE(number(day.score("--json --no-screening").json().object(), "scored"), 1);
    QCOMPARE(day.chats(), chats + 1);
}

void TestModelJob::takesTheEnvironment() {
    ModelDay day;
    day.cli.set("OPENAI_BASE_URL", day.model.base());
    const Outcome outcome = day.cli("score --scorer llm --model gpt-4o --json");
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(number(outcome.json().object(), "scored"), 10);
    QCOMPARE(day.model.server().requests().front().header("Authorization"),
             QByteArray("Bearer " + secretKey));
    day.cli.set("OPENAI_BASE_URL", QStringLiteral("http://127.0.0.1:1")); // options win over it
    QCOMPARE(number(day.score("--model another --json").json().object(), "scored"), 10);
}

// Without a keyring, as cron has none; and to no other host.
void TestModelJob::takesEachServicesOwnKey_data() {
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("vLLM") << QByteArray("vllm") << QByteArray("VLLM_API_KEY") << true;
    QTest::newRow("llama.cpp") << QByteArray("llamacpp") << QByteArray("LLAMA_API_KEY") << true;
    QTest::newRow("LM Studio") << QByteArray("lmstudio") << QByteArray("LM_API_TOKEN") << true;
    QTest::newRow("not LM Studio's") << QByteArray("lmstudio") << QByteArray("OPENAI_API_KEY") << false;
    QTest::newRow("meant for Mistral") << QByteArray("mistral") << QByteArray("MISTRAL_API_KEY") << false;
    QTest::newRow("meant for OpenRouter")
        << QByteArray("openrouter") << QByteArray("OPENROUTER_API_KEY") << false;
}

void TestModelJob::takesEachServicesOwnKey() {
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, variable);
    QFETCH(bool, isSent);
    ModelDay day;
    day.cli.set("OPENAI_API_KEY", QString());
    day.cli.set(variable.constData(), QStringLiteral("'%1'").arg(QString::fromLatin1(secretKey)));
    const Outcome outcome = day.score("--provider " + provider);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(!day.model.server().requests().empty());
    for (const TestRequest &request : day.model.server().requests())
        QCOMPARE(request.header("Authorization"), isSent ? "Bearer " + secretKey : QByteArray());
}

void TestModelJob::asksForTheWindowFirst() {
    ModelDay day;
    QCOMPARE(day.score().code, 0);
    QCOMPARE(day.model.server().requests().front().path, QStringLiteral("/v1/models"));
    QCOMPARE(day.model.server().count(QStringLiteral("/v1/models")), 1);
    ModelDay told;
    QCOMPARE(told.score("--context 100000").code, 0); // who knows it need not ask
    QCOMPARE(told.model.server().count(QStringLiteral("/v1/models")), 0);
}

void TestModelJob::countsTheThoughts() {
    const ModelDay day;
    const auto answer = [&day](const char *more) {
        const QByteArray arguments = QByteArray("--dry-run --json --no-screening --model ") + more;
        return number(inner(day.score(arguments.constData()).json().object(), "tokens"), "completion");
    };
    const int plain = answer("gpt-4o");
    QCOMPARE(answer("gpt-5-mini"), plain + 10 * 10); // minimal: the lowest that it takes
    QCOMPARE(answer("gpt-6-luna"), plain);           // none
    QCOMPARE(answer("gpt-5-mini --effort low"), plain + 10 * 50);
    QCOMPARE(answer("gpt-5-mini --effort default"), plain);
    QCOMPARE(answer("gpt-4o --effort low"), plain + 10 * 50);
}

void TestModelJob::waitsForCallsWhenStopped() {
#ifdef Q_OS_UNIX
    ModelDay day(40);
    day.model.setDelay(700);
    const auto process = day.cli.start(day.arguments("--no-screening --concurrency 2"));
    QVERIFY(QTest::qWaitFor([&] { return day.chats() >= 3; }, 30'000));
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    const int begun = day.chats();
    const Outcome outcome = CliProgram::wait(*process);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("in progress") && outcome.err.contains("run the same command again"),
             outcome.err.constData());
    QVERIFY(day.chats() <= begun + 1); // one may have been on its way
    int asked = 0;
    for (const LoopbackModel::Call &call : day.model.calls())
        asked += int(call.ids.size());
    QVERIFY2(outcome.out.contains(QByteArray::number(asked) + " scored"), outcome.out.constData());
    day.model.setDelay(0);
    QCOMPARE(number(day.score("--no-screening --json").json().object(), "scored"), 40 - asked);
#else
    QSKIP("there are signals on Unix only");
#endif
}

void TestModelJob::givesUpCallsWhenStoppedTwice() {
#ifdef Q_OS_UNIX
    ModelDay day;
    day.model.interfere([](int, const LoopbackModel::Call &) { return TestAnswer{.hang = true}; });
    const auto process = day.cli.start(day.arguments(""));
    QVERIFY(QTest::qWaitFor([&] { return day.chats() >= 1; }, 30'000));
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    QByteArray said;
    QVERIFY(QTest::qWaitFor([&] {
        said += process->readAllStandardError();
        return said.contains("in progress");
    }));
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    const Outcome outcome = CliProgram::wait(*process);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("Stopped"), outcome.err.constData());
#else
    QSKIP("there are signals on Unix only");
#endif
}

void TestModelJob::fetchesEvenWithoutAKey() {
    ModelDay day(4);
    day.cli.set("OPENAI_API_KEY", QString());
    day.cli.write(QStringLiteral("next.xml"),
                  feedText(QStringLiteral("cs.LG"), QDate(2025, 6, 3), manyItems(3, 10101)));
    const Outcome outcome = day.cli("run --feed next.xml --model gpt-4o -o day.md --json");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("There is no key"), outcome.err.constData());
    QCOMPARE(number(inner(outcome.json().object(), "fetch"), "new"), 3);
    QCOMPARE(inner(inner(outcome.json().object(), "score"), "error").value(QStringLiteral("code")).toString(),
             QStringLiteral("unauthorized"));
    QVERIFY(day.cli.read(QStringLiteral("day.md")).isEmpty());
    QCOMPARE(day.papers().size(), 3);
}

void TestModelJob::showsTheKeyNowhere() {
    ModelDay day;
    day.model.setDelay(300);
    const auto process = day.cli.start(day.arguments("--json"));
    QVERIFY(QTest::qWaitFor([&] { return day.chats() >= 1; }, 30'000));
    QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(process->processId()));
    if (commandLine.open(QFile::ReadOnly))
        QVERIFY(!commandLine.readAll().contains(secretKey));
    const QStringList whileRunning = day.cli.filesWith(secretKey);
    Outcome outcome = CliProgram::wait(*process);
    QCOMPARE(outcome.code, 0);
    QVERIFY(!(outcome.out + outcome.err).contains(secretKey));
    // A service that repeats the key in what it complains of.
    day.model.interfere([](int, const LoopbackModel::Call &) {
        return refusal(401, "invalid_api_key", ("Incorrect API key provided: " + secretKey).constData());
    });
    outcome = day.score("--model another --json");
    QCOMPARE(outcome.code, 1);
    QVERIFY(!(outcome.out + outcome.err).contains(secretKey));
    QCOMPARE(whileRunning + day.cli.filesWith(secretKey), QStringList());
}

WINNOW_TEST(TestModelJob, QCoreApplication)

} // namespace modeljobtest

#include "tst_modeljob.moc"
