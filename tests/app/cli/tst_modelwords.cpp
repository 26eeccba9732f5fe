#include "app/cli/commands/command.h"
#include "app/cli/estimatewords.h"
#include "app/cli/figures.h"
#include "app/cli/helptext.h"
#include "app/cli/modelendwords.h"
#include "app/cli/modeloptions.h"
#include "app/cli/modelwords.h"
#include "app/cli/progressline.h"
#include "app/llm/provider.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace modelwordstest {

using namespace winnow;

namespace {

ModelSettings openAi() {
    ModelSettings settings;
    settings.provider = QStringLiteral("openai");
    settings.model = QStringLiteral("gpt-5-mini");
    return settings;
}

RunProgress scoring(int done, int total) {
    RunProgress progress;
    progress.stage = RunStage::Scoring;
    progress.done = done;
    progress.total = total;
    return progress;
}

RunProgress scoringWithAModel() {
    RunProgress progress = scoring(152, 320);
    RunMeter meter;
    meter.calls = 12;
    meter.tokens.prompt = 17'000;
    meter.tokens.completion = 1'400;
    meter.cost = 0.06;
    meter.cap = 0.5;
    progress.meter = meter;
    return progress;
}

} // namespace

// What winnow-cli says of a model's run.
class TestModelWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesDollars_data();
    void writesDollars();
    void writesDurations_data();
    void writesDurations();
    void showsProgress_data();
    void showsProgress();
    void namesTheService_data();
    void namesTheService();
    void saysWhatNext_data();
    void saysWhatNext();
    void saysWhyNothingCameOfIt_data();
    void saysWhyNothingCameOfIt();
    void namesTheSwitchAgainstThinking_data();
    void namesTheSwitchAgainstThinking();
    void saysNoticesOnce_data();
    void saysNoticesOnce();
    void warnsBeforehand_data();
    void warnsBeforehand();
    void listsEveryProvider();
    void listsEveryVariable();
    void namesTheAddress_data();
    void namesTheAddress();
    void namesTheVariable();
};

void TestModelWords::writesDollars_data() {
    QTest::addColumn<double>("dollars");
    QTest::addColumn<QString>("text");
    const auto row = [](double dollars, const char *text) {
        QTest::newRow(text) << dollars << QString::fromLatin1(text);
    };
    row(0, "$0.00");
    row(12.3, "$12.30");
    row(0.996, "$1.00");
    row(0.5, "$0.50");
    row(0.1, "$0.10");
    row(0.064, "$0.064");
    row(0.06, "$0.06");
    row(0.0042, "$0.0042");
    row(0.00001234, "$0.000012");
    row(0.0000001, "under $0.000001");
}

void TestModelWords::writesDollars() {
    QFETCH(double, dollars);
    QFETCH(QString, text);
    QCOMPARE(dollarText(dollars), text);
}

void TestModelWords::writesDurations_data() {
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 21 << QStringLiteral("21 s");
    QTest::newRow("minutes") << 240 << QStringLiteral("4 min");
    QTest::newRow("hours") << 7'500 << QStringLiteral("2 h 5 min");
}

void TestModelWords::writesDurations() {
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
}

void TestModelWords::showsProgress_data() {
    QTest::addColumn<RunProgress>("progress");
    QTest::addColumn<int>("elapsed"); // seconds
    QTest::addColumn<QString>("line");
    QTest::newRow("built-in") << scoring(152, 320) << 0 << QStringLiteral("Scoring 152 of 320");
    QTest::newRow("with a model")
        << scoringWithAModel() << 19
        << QStringLiteral("Scoring 152 of 320 · 12 call(s) · 18,400 tokens · $0.06 of $0.50 · 22 s left");
    QTest::newRow("too early to tell")
        << scoringWithAModel() << 1
        << QStringLiteral("Scoring 152 of 320 · 12 call(s) · 18,400 tokens · $0.06 of $0.50");
    RunProgress unpriced = scoringWithAModel();
    unpriced.meter->cost = std::nullopt;
    unpriced.wait = std::chrono::seconds(7);
    RunProgress loading = unpriced;
    loading.meter->notice = Error{ErrorCode::ModelLoading, {}, {}, {}};
    QTest::newRow("loading")
        << loading << 19
        << QStringLiteral(
               "Scoring 152 of 320 · 12 call(s) · 18,400 tokens · price unknown · loading the model");
    QTest::newRow("waiting, of unknown price")
        << unpriced << 19
        << QStringLiteral("Scoring 152 of 320 · 12 call(s) · 18,400 tokens · price unknown · waiting 7 s");
}

void TestModelWords::showsProgress() {
    QFETCH(RunProgress, progress);
    QFETCH(int, elapsed);
    QFETCH(QString, line);
    QCOMPARE(scoringLine(progress, std::chrono::seconds(elapsed)), line);
}

void TestModelWords::namesTheService_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *provider, const char *endpoint, const char *name, const char *command) {
        QTest::newRow(command) << QString::fromLatin1(provider) << QString::fromLatin1(endpoint)
                               << QString::fromLatin1(name) << QString::fromLatin1(command);
    };
    row("openai", "", "OpenAI", "winnow-cli key set --provider openai");
    row("openai", "https://api.openai.com", "OpenAI",
        "winnow-cli key set --provider openai --endpoint https://api.openai.com");
    row("custom", "http://gpu.lan:8000", "gpu.lan:8000",
        "winnow-cli key set --provider custom --endpoint http://gpu.lan:8000");
}

void TestModelWords::namesTheService() {
    QFETCH(QString, provider);
    QFETCH(QString, endpoint);
    ModelSettings settings;
    settings.provider = provider;
    settings.endpoint = endpoint;
    QTEST(serviceName(settings), "name");
    QTEST(keySetCommand(settings), "command");
}

void TestModelWords::saysWhatNext_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("sentence"); // its beginning
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, ErrorCode code, const char *detail, const char *sentence,
                        const char *next) {
        QTest::newRow(name) << code << QString::fromLatin1(detail) << QString::fromLatin1(sentence)
                            << QString::fromLatin1(next);
    };
    row("refused", ErrorCode::NetworkDown, "Connection refused",
        "Could not reach OpenAI (Connection refused).", "run the command again");
    row("unknown host", ErrorCode::HostNotFound, "", "Could not find the address of OpenAI.", "--endpoint");
    row("certificate", ErrorCode::TlsFailed, "self-signed", "Could not connect securely to OpenAI", "clock");
    row("proxy", ErrorCode::ProxyFailed, "407", "The proxy did not allow the connection to OpenAI (407).",
        "settings");
    row("too slow", ErrorCode::Timeout, "", "OpenAI did not answer in time.", "again");
    row("throttled", ErrorCode::Throttled, "", "OpenAI has been rate-limiting calls", "in 2 min");
    row("broken", ErrorCode::ServerError, "500 oh.", "OpenAI reported an error (500 oh).", "again later");
    row("wrong key", ErrorCode::Unauthorized, "no", "OpenAI rejected the key (no).", "key set");
    row("no access", ErrorCode::Forbidden, "", "OpenAI does not allow this account to use gpt-5-mini.",
        "access");
    row("no model", ErrorCode::NotFound, "gpt-5-mini", "OpenAI has no model \"gpt-5-mini\".", "--model");
    row("empty", ErrorCode::QuotaExhausted, "", "The account at OpenAI is out of credit", "Top it up");
    row("run's budget", ErrorCode::BudgetReached, "run",
        "The cap for the run ($0.50) has been reached with 7 paper(s) left to score.", "--budget");
    row("month's cap", ErrorCode::BudgetReached, "month",
        "The monthly cap ($5.00) has been reached with 7 paper(s) left to score.", "next month");
    row("no price", ErrorCode::PriceUnknown, "gpt-5-mini", "The price of gpt-5-mini is unknown", "price");
    row("gibberish", ErrorCode::Malformed, "", "Could not read the answer from OpenAI.", "address");
    row("refused requests", ErrorCode::InvalidInput, "too long", "OpenAI rejected the call (too long).",
        "--model");
    row("another program", ErrorCode::ScoringElsewhere, "winnow, 4711, , 2025-08-08, gpt-5-mini",
        "The window (process 4711) has been scoring 2025-08-08 with gpt-5-mini since", "--wait");
    row("another computer", ErrorCode::ScoringElsewhere, "winnow-cli, 4711, atlas, 2025-08-08, gpt-5-mini",
        "winnow-cli on atlas (process 4711) has been scoring", "--wait");
    row("nobody knows who", ErrorCode::ScoringElsewhere, "", "Another program took over", "again");
    row("too long", ErrorCode::PromptTooLong, "3399:2048",
        "The prompt needs 3,399 tokens, but the model's context holds only 2,048. Start the model with a "
        "larger context, or shorten the criteria.",
        "shorten");
    row("too long, in words", ErrorCode::PromptTooLong, "maximum context length",
        "The prompt is longer than the model's context (maximum context length).", "larger context");
    row("day's allowance", ErrorCode::DailyLimit, "", "The daily allowance at OpenAI is used up", "in 2 min");
    row("loading", ErrorCode::ModelLoading, "", "OpenAI is still loading the model.", "again");
    row("page", ErrorCode::WebPage, "Log in", "OpenAI returned a web page (Log in)", "--endpoint");
    row("stream", ErrorCode::StreamOnly, "", "OpenAI only streams its answers", "--endpoint");
    row("library", ErrorCode::DatabaseBusy, "", "Another Winnow is writing", "again");
    row("stopped", ErrorCode::Cancelled, "", "Stopped.", "again");
}

void TestModelWords::saysWhatNext() {
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    QFETCH(QString, sentence);
    QFETCH(QString, next);
    ModelParty party{openAi(), KeySource::Keyring, 7};
    party.settings.runCap = 0.5;
    party.settings.monthCap = 5;
    const QString said = modelErrorSentence({code, detail, {}, std::chrono::seconds(120)}, party);
    QVERIFY2(said.startsWith(sentence), qPrintable(said));
    QVERIFY2(said.contains(next), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("arXiv")), qPrintable(said));
}

void TestModelWords::saysWhyNothingCameOfIt_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("sentence"); // its beginning
    const auto row = [](const char *place, const char *sentence) {
        QTest::newRow(place) << QString::fromLatin1(place) << QString::fromLatin1(sentence);
    };
    row("refused", "gpt-5-mini keeps refusing papers (the cause).");
    row("empty", "gpt-5-mini keeps giving empty answers.");
    row("cut", "Answers from gpt-5-mini keep being cut off before the first score (the cause).");
    row("context", "gpt-5-mini runs out of context before it has answered.");
    row("incomplete", "None of the scores in the last answers from gpt-5-mini is valid (the cause).");
    row("unreadable", "The last answers from gpt-5-mini contain no readable score (the cause).");
}

void TestModelWords::saysWhyNothingCameOfIt() {
    QFETCH(QString, place);
    QFETCH(QString, sentence);
    const QString said =
        modelErrorSentence({ErrorCode::NothingScored, QStringLiteral("the cause"), place, {}},
                           {openAi(), KeySource::Keyring, 7});
    QVERIFY2(said.startsWith(sentence), qPrintable(said));
    QVERIFY2(said.size() > sentence.size() + 10, qPrintable(said)); // and what next
    const QString moved =
        modelErrorSentence({ErrorCode::Redirected, {}, QStringLiteral("https://other.example/v1"), {}},
                           {openAi(), KeySource::Keyring, 7});
    QVERIFY2(moved.contains(QStringLiteral("https://other.example/v1")), qPrintable(moved));
}

void TestModelWords::namesTheSwitchAgainstThinking_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("how");
    const auto row = [](const char *provider, const char *how) {
        QTest::newRow(provider) << QString::fromLatin1(provider) << QString::fromLatin1(how);
    };
    row("openai", "reasoning effort");
    row("openrouter", "reasoning effort");
    row("anthropic", "reasoning effort");
    row("ollama", "reasoning effort to none");
    row("llamacpp", "--reasoning off (or --reasoning-budget 0)");
    row("vllm", "--default-chat-template-kwargs");
    row("lmstudio", "LM Studio has a switch");
}

void TestModelWords::namesTheSwitchAgainstThinking() {
    QFETCH(QString, provider);
    QFETCH(QString, how);
    ModelParty party{openAi(), KeySource::Keyring, 7};
    party.settings.provider = provider;
    const QString said =
        modelErrorSentence({ErrorCode::OnlyThinking, QStringLiteral("17920"), {}, {}}, party);
    QVERIFY2(
        said.startsWith(QStringLiteral("The model used 17,920 tokens for reasoning and gave no answer. Turn "
                                       "reasoning off, or use another model.")),
        qPrintable(said));
    QVERIFY2(said.contains(how), qPrintable(said));
}

void TestModelWords::saysNoticesOnce_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    QTest::newRow("loading") << ErrorCode::ModelLoading << ""
                             << "OpenAI is loading the model";
    QTest::newRow("shared") << ErrorCode::ContextShared << ""
                            << "making fewer calls at once";
    QTest::newRow("cut") << ErrorCode::PromptTooLong << ":4096"
                         << "The server keeps only 4,096 tokens of a prompt.";
}

void TestModelWords::saysNoticesOnce() {
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    QFETCH(QString, words);
    const QString said = modelNoticeSentence({code, detail, {}, {}}, {openAi(), KeySource::Keyring, 7});
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestModelWords::warnsBeforehand_data() {
    QTest::addColumn<double>("cost"); // negative: unknown
    QTest::addColumn<double>("runCap");
    QTest::addColumn<double>("monthCap");
    QTest::addColumn<QString>("last"); // line
    QTest::newRow("within the caps") << 0.2 << 0.5 << 5.0
                                     << QStringLiteral("Spent this month: $4.50 of $5.00.");
    QTest::newRow("above the run's") << 0.2 << 0.1 << 5.0
                                     << QStringLiteral("That is more than the cap for a run, $0.10: it "
                                                       "would stop early.");
    QTest::newRow("above the month's")
        << 0.6 << 1.0 << 5.0
        << QStringLiteral("That is more than what is left of the monthly cap: the run would stop early.");
    QTest::newRow("of unknown price")
        << -1.0 << 1.0 << 5.0
        << QStringLiteral("The price is unknown, so no cap can be enforced: the run would not start.");
}

void TestModelWords::warnsBeforehand() {
    QFETCH(double, cost);
    QFETCH(double, runCap);
    QFETCH(double, monthCap);
    RunEstimate estimate;
    estimate.scorer = Scorer::Llm;
    estimate.spentThisMonth = 4.5;
    estimate.runCap = runCap;
    estimate.monthCap = monthCap;
    if (cost >= 0) {
        estimate.cost = Usage();
        estimate.cost->totalCost = cost;
    }
    QTEST(estimateLines(estimate).constLast(), "last");
    QCOMPARE(estimateToJson(estimate).value(QStringLiteral("cost")).isNull(), cost < 0);
}

// The help is the only place where a reader of the command line finds their names.
void TestModelWords::listsEveryProvider() {
    QString help;
    for (const QCommandLineOption &option : modelPlaceOptions())
        help += option.description();
    for (const Provider &provider : providers())
        QVERIFY2(help.contains(provider.id), qPrintable(provider.id));
}

void TestModelWords::listsEveryVariable() {
    const QString help = overallHelp({});
    for (const Provider &provider : providers()) {
        for (const QString &variable : provider.keyVariables)
            QVERIFY2(help.contains(variable), qPrintable(variable));
    }
}

// A server of one's own is found by it, and there may be two.
void TestModelWords::namesTheAddress_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("sentence"); // its beginning
    const auto row = [](const char *provider, const char *endpoint, const char *place, const char *sentence) {
        QTest::newRow(sentence) << QString::fromLatin1(provider) << QString::fromLatin1(endpoint)
                                << QString::fromLatin1(place) << QString::fromLatin1(sentence);
    };
    row("llamacpp", "", "http://127.0.0.1:9931/v1/chat/completions",
        "Could not reach llama.cpp at 127.0.0.1:9931 (refused).");
    row("llamacpp", "", "http://127.0.0.1:8080/v1/chat/completions",
        "Could not reach llama.cpp at 127.0.0.1:8080 (refused).");
    row("custom", "http://gpu.lan:8000", "http://gpu.lan:8000/v1/models",
        "Could not reach gpu.lan:8000 (refused).");
    row("openai", "", "https://api.openai.com/v1/models",
        "Could not reach OpenAI at api.openai.com (refused).");
}

void TestModelWords::namesTheAddress() {
    QFETCH(QString, provider);
    QFETCH(QString, endpoint);
    QFETCH(QString, place);
    QFETCH(QString, sentence);
    ModelParty party;
    party.settings.provider = provider;
    party.settings.endpoint = endpoint;
    const QString said =
        modelErrorSentence({ErrorCode::NetworkDown, QStringLiteral("refused"), place, {}}, party);
    QVERIFY2(said.startsWith(sentence), qPrintable(said));
}

void TestModelWords::namesTheVariable() {
    ModelParty party;
    party.settings.provider = QStringLiteral("mistral");
    const Error missing{ErrorCode::Unauthorized, {}, QStringLiteral("key"), {}};
    QVERIFY(modelErrorSentence(missing, party).contains(QLatin1String("put it in MISTRAL_API_KEY")));
    party.settings.endpoint = QStringLiteral("https://gateway.example.org/v1"); // not there
    QVERIFY(!modelErrorSentence(missing, party).contains(QLatin1String("MISTRAL_API_KEY")));
    party = {};
    party.settings.provider = QStringLiteral("gemini");
    party.keySource = KeySource::Environment;
    qputenv("GOOGLE_API_KEY", "wk-0123");
    const QString wrong = modelErrorSentence({ErrorCode::Unauthorized, {}, {}, {}}, party);
    qunsetenv("GOOGLE_API_KEY");
    QVERIFY2(wrong.contains(QLatin1String("the key in GOOGLE_API_KEY")), qPrintable(wrong));
}

WINNOW_TEST(TestModelWords, QCoreApplication)

} // namespace modelwordstest

#include "tst_modelwords.moc"
