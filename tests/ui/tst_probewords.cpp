#include "tests/support/testmain.h"
#include "ui/settings/service/nearnames.h"
#include "ui/settings/service/pricewords.h"
#include "ui/settings/service/probewords.h"

#include <QLocale>
#include <QTest>

namespace probewordstest {

using namespace winnow;

namespace {

Error because(ErrorCode code, const QString &detail = {}, const QString &place = {}, int seconds = 0) {
    return {code, detail, place, std::chrono::seconds(seconds)};
}

} // namespace

class TestProbeWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tellsWhatAnswered_data();
    void tellsWhatAnswered();
    void saysWhetherTheCriteriaFit();
    void saysWhereItAsked();
    void namesTheCause_data();
    void namesTheCause();
    void namesNearModels_data();
    void namesNearModels();
    void ranksNames_data();
    void ranksNames();
    void tellsThePrice_data();
    void tellsThePrice();
};

void TestProbeWords::tellsWhatAnswered_data() {
    QTest::addColumn<double>("dollars"); // below 0: not known
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, double dollars, const char *cost) {
        QTest::newRow(name) << dollars
                            << QStringLiteral("gpt-5-mini answered in 0.8 s · 40 token(s) · ") +
                                   QString::fromLatin1(cost);
    };
    row("small", 0.0012, "$0.0012");
    row("tiny", 0.00001, "less than $0.0001");
    row("local", 0, "no cost");
    row("unknown", -1, "price unknown");
}

void TestProbeWords::tellsWhatAnswered() {
    QFETCH(double, dollars);
    ProbeReport report;
    report.model = QStringLiteral("gpt-5-mini");
    report.call.elapsed = std::chrono::milliseconds(812);
    report.call.tokens.prompt = 30;
    report.call.tokens.completion = 10;
    if (dollars >= 0)
        report.call.cost = Usage{.totalCost = dollars};
    QTEST(answerSentence(report), "sentence");
}

void TestProbeWords::saysWhetherTheCriteriaFit() {
    ProbeReport report;
    report.model = QStringLiteral("m");
    report.criteriaTokens = 3399;
    QCOMPARE(criteriaFlaw(report), QString()); // not known
    report.contextTokens = 8192;
    QCOMPARE(criteriaFlaw(report), QString());
    QVERIFY(answerSentence(report).endsWith(
        QStringLiteral(" · room for %1 tokens").arg(QLocale().toString(8192))));
    report.contextTokens = 2048;
    QVERIFY(criteriaFlaw(report).startsWith(
        QStringLiteral("The criteria take %1 tokens, but the model has room for %2. ")
            .arg(QLocale().toString(3399), QLocale().toString(2048))));
}

void TestProbeWords::saysWhereItAsked() {
    ModelSettings asked;
    asked.provider = QStringLiteral("llamacpp");
    const QString place = QStringLiteral("http://127.0.0.1:8080/v1/models");
    QVERIFY(probeErrorSentence(because(ErrorCode::NetworkDown, {}, place), asked, {})
                .startsWith(QLatin1String("Nothing answers at 127.0.0.1:8080. Start llama.cpp")));
    QVERIFY(probeErrorSentence(because(ErrorCode::NetworkDown), asked, {})
                .startsWith(QLatin1String("Nothing answers at 127.0.0.1:9931.")));
}

// Each cause has words of its own, with what helps against it.
void TestProbeWords::namesTheCause_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const Error &error, const QStringList &words,
                        const char *endpoint = "") {
        QTest::newRow(name) << error << QString::fromLatin1(endpoint) << words;
    };
    const QString openAi = QStringLiteral("OpenAI");
    const QString own = QStringLiteral("models.example.org");
    row("name", because(ErrorCode::HostNotFound), {own, QStringLiteral("name")}, "models.example.org");
    row("down", because(ErrorCode::NetworkDown, QStringLiteral("refused")),
        {own + QStringLiteral(":8080"), QStringLiteral("refused")}, "https://models.example.org:8080");
    row("TLS", because(ErrorCode::TlsFailed), {QStringLiteral("securely"), QStringLiteral("clock")});
    row("proxy", because(ErrorCode::ProxyFailed),
        {QStringLiteral("proxy"), QStringLiteral("Costs & limits")});
    row("time-out", because(ErrorCode::Timeout), {openAi, QStringLiteral("in time")});
    row("no key", because(ErrorCode::Unauthorized, openAi, QStringLiteral("key")),
        {QStringLiteral("no key for OpenAI")});
    row("401", because(ErrorCode::Unauthorized, QStringLiteral("Incorrect API key")),
        {openAi, QStringLiteral("401"), QStringLiteral("Incorrect API key")});
    row("403", because(ErrorCode::Forbidden), {openAi, QStringLiteral("403")});
    row("quota", because(ErrorCode::QuotaExhausted), {openAi, QStringLiteral("out of credit")});
    row("429", because(ErrorCode::Throttled, {}, {}, 20), {QStringLiteral("20 second")});
    row("429 without a time", because(ErrorCode::Throttled), {QStringLiteral("a minute")});
    row("500", because(ErrorCode::ServerError, QStringLiteral("HTTP 500")),
        {openAi, QStringLiteral("HTTP 500")});
    row("no service", because(ErrorCode::Malformed, QStringLiteral("not JSON")),
        {QStringLiteral("not a model service"), QStringLiteral("not JSON")});
    row("own traits", because(ErrorCode::Malformed, {}, QStringLiteral("traits:2")),
        {QStringLiteral("traits:2"), QStringLiteral("settings file")});
    row("own prices", because(ErrorCode::Malformed, {}, QStringLiteral("prices of your own:2")),
        {QStringLiteral("Your own prices")});
    row("400", because(ErrorCode::InvalidInput, QStringLiteral("too long")),
        {openAi, QStringLiteral("too long")});
    row("proxy's address", because(ErrorCode::InvalidInput, {}, QStringLiteral("proxy")),
        {QStringLiteral("proxy")});
    row("http", because(ErrorCode::InsecureUrl), {QStringLiteral("https")});
    row("keyring locked", because(ErrorCode::KeyringLocked), {QStringLiteral("keyring is locked")});
    row("keyring hangs", because(ErrorCode::KeyringFailed, QStringLiteral("no answer")),
        {QStringLiteral("keyring refused"), QStringLiteral("try again"), QStringLiteral("no answer")});
}

void TestProbeWords::namesTheCause() {
    QFETCH(Error, error);
    QFETCH(QString, endpoint);
    QFETCH(QStringList, words);
    ModelSettings asked;
    asked.provider = QStringLiteral("openai");
    asked.endpoint = endpoint;
    asked.model = QStringLiteral("gpt-5-mini");
    const QString sentence = probeErrorSentence(error, asked, {});
    for (const QString &word : words)
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
}

void TestProbeWords::namesNearModels_data() {
    QTest::addColumn<QStringList>("models");
    QTest::addColumn<QString>("end");
    QTest::newRow("a service without a list") << QStringList() << QStringLiteral("name and the address.");
    QTest::newRow("few") << QStringList{QStringLiteral("llama3"), QStringLiteral("gpt-5-nano")}
                         << QStringLiteral("It has gpt-5-nano, llama3.");
    QTest::newRow("many") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                         QStringLiteral("d"), QStringLiteral("gpt-5-mini-2025-08-07")}
                          << QStringLiteral("The closest it has are gpt-5-mini-2025-08-07, a, b, c.");
    QTest::newRow("listed") << QStringList{QStringLiteral("gpt-5-mini")} << QStringLiteral("another model.");
}

void TestProbeWords::namesNearModels() {
    QFETCH(QStringList, models);
    QFETCH(QString, end);
    ModelSettings asked;
    asked.provider = QStringLiteral("openai");
    asked.model = QStringLiteral("gpt-5-mini");
    const QString sentence = probeErrorSentence(because(ErrorCode::NotFound), asked, models);
    QVERIFY2(sentence.startsWith(QLatin1String("OpenAI ")) && sentence.endsWith(end), qPrintable(sentence));
}

void TestProbeWords::ranksNames_data() {
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("first");
    QTest::newRow("slip of the pen") << QStringLiteral("gpt-5-mni") << QStringLiteral("gpt-5-mini");
    QTest::newRow("case") << QStringLiteral("GPT-4O") << QStringLiteral("gpt-4o");
    QTest::newRow("vendor left out") << QStringLiteral("claude-haiku")
                                     << QStringLiteral("anthropic/claude-haiku-5-5");
    QTest::newRow("other vendor") << QStringLiteral("openai/gpt-5-mini") << QStringLiteral("gpt-5-mini");
}

void TestProbeWords::ranksNames() {
    QFETCH(QString, wanted);
    const QStringList names{QStringLiteral("o4-mini"), QStringLiteral("gpt-4o"), QStringLiteral("gpt-5-mini"),
                            QStringLiteral("anthropic/claude-haiku-5-5")};
    QTEST(nearNames(wanted, names, 2).value(0), "first");
    QCOMPARE(nearNames(wanted, names, 2).size(), 2);
    QVERIFY(nearNames(wanted, {}, 2).isEmpty());
}

void TestProbeWords::tellsThePrice_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *provider, const char *model, const char *own,
                        const char *begin, const char *end) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(model)
                            << QString::fromLatin1(own) << QString::fromLatin1(begin)
                            << QString::fromUtf8(end);
    };
    row("shipped", "openai", "gpt-5-mini", "",
        "gpt-5-mini: $0.25 in, $0.025 cached, $2.00 out per million tokens, as of ", ".");
    row("own", "openai", "gpt-5-mini", "gpt-5-mini\t1\t0.5\t3",
        "gpt-5-mini: $1.00 in, $0.50 cached, $3.00 out per million tokens, from your own prices.", "prices.");
    row("own of an unknown one", "custom", "mine", "mine\t1\t\t3", "mine: $1.00 in, $1.00 cached, $3.00 out",
        "own prices.");
    row("a tier", "openai", "gpt-6-astra", "",
        "gpt-6-astra: $10.00 in, $1.00 cached, $50.00 out per million tokens, as of ",
        qPrintable(QStringLiteral(" For prompts above %1 tokens: $20.00 in, $2.00 cached, $75.00 out.")
                       .arg(QLocale().toString(272'000))));
    row("cache writes", "custom", "mine", "mine\t1\t0.1\t3\t1.25", "mine: $1.00 in, $0.10 cached, $3.00 out",
        "own prices. Writing to the cache: $1.25.");
    row("peak hours", "deepseek", "deepseek-flash", "", "deepseek-flash: $0.",
        " At peak hours it costs more.");
    row("a change to come", "openai", "mine",
        "model\tinput\toutput\tfrom\tuntil\nmine\t1\t2\t\t2099-12-31\nmine\t3\t4\t2100-01-01",
        "mine: $1.00 in, $1.00 cached, $2.00 out per million tokens, from your own prices. From ",
        ": $3.00 in, $3.00 cached, $4.00 out.");
    row("unknown", "openai", "gpt-nobody-knows", "", "Price unknown: add a line.", "caps can’t be kept.");
    row("own machine", "ollama", "llama3", "", "Runs on your own machine: costs nothing.", "nothing.");
    row("no model yet", "openai", "", "", "", "");
}

void TestProbeWords::tellsThePrice() {
    QFETCH(QString, provider);
    QFETCH(QString, model);
    QFETCH(QString, own);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    ModelSettings settings;
    settings.provider = provider;
    settings.model = model;
    settings.prices = own;
    const QString sentence = priceSentence(settings, QStringLiteral("add a line"));
    QCOMPARE(sentence.isEmpty(), begin.isEmpty());
    QVERIFY2(sentence.isEmpty() || (sentence.startsWith(begin) && sentence.endsWith(end)),
             qPrintable(sentence));
}

WINNOW_TEST(TestProbeWords, QCoreApplication)

} // namespace probewordstest

#include "tst_probewords.moc"
