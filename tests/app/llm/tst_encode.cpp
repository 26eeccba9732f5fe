#include "app/llm/dialect.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace encodetest {

using namespace winnow;

namespace {

const QString key = QStringLiteral("secret-key-123");

ChatRequest fullRequest() {
    ChatRequest request;
    request.model = QStringLiteral("m-1");
    request.system = QStringLiteral("You judge.");
    request.prefix = QStringLiteral("Criteria. ");
    request.user = QStringLiteral("Papers.");
    request.schemaName = QStringLiteral("scores");
    request.schema = QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}};
    request.tokenLimit = 500;
    request.temperature = 1.5;
    request.seed = 7;
    return request;
}

WireCall encoded(const char *provider, const QString &typed = {}, const LearnedLimits &learned = {}) {
    return encodeChat(providerAt(*providerById(QString::fromLatin1(provider)), typed), key, fullRequest(),
                      learned);
}

QJsonObject bodyOf(const WireCall &call) {
    return QJsonDocument::fromJson(call.request.body).object();
}

QByteArray header(const WireCall &call, const QByteArray &name) {
    for (const auto &[field, value] : call.request.headers) {
        if (field.toLower() == name)
            return value;
    }
    return {};
}

QStringList list(const char *words) {
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestEncode final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deviations_data();
    void deviations();
    void openAiBody();
    void anthropicBody();
    void asksForEffort_data();
    void asksForEffort();
    void asksForAStream();
    void saysWhatLimitIsSent();
    void leavesOutWhatWasNotAsked();
    void leavesOutWhatWasLearned_data();
    void leavesOutWhatWasLearned();
    void prefixIsTheSameInAllCalls();
    void listsModels_data();
    void listsModels();
    void carriesPatienceAndConsent();
    void sendsNoEmptyKey();
};

void TestEncode::deviations_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("keyHeader");
    QTest::addColumn<QStringList>("fields"); // beyond model and messages
    const auto row = [](const char *name, const char *provider, const char *typed, const char *url,
                        const char *keyHeader, const char *fields) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(typed)
                            << QString::fromLatin1(url) << QByteArray(keyHeader) << list(fields);
    };
    row("openai", "openai", "", "https://api.openai.com/v1/chat/completions", "authorization",
        "max_completion_tokens response_format seed temperature");
    row("anthropic: native, max_tokens, no seed", "anthropic", "", "https://api.anthropic.com/v1/messages",
        "x-api-key", "max_tokens output_config system temperature");
    row("gemini: strict, no seed", "gemini", "",
        "https://generativelanguage.googleapis.com/v1beta/openai/chat/completions", "authorization",
        "max_tokens response_format temperature");
    row("azure v1", "azure", "https://lab.openai.azure.com",
        "https://lab.openai.azure.com/openai/v1/chat/completions", "api-key",
        "max_completion_tokens response_format seed temperature");
    row("azure deployment: api-version", "azure", "https://lab.openai.azure.com/openai/deployments/four",
        "https://lab.openai.azure.com/openai/deployments/four/chat/completions?api-version=2024-10-21",
        "api-key", "max_completion_tokens response_format seed temperature");
    row("azure deployment: the version typed", "azure",
        "https://lab.openai.azure.com/openai/deployments/four?api-version=2024-06-01",
        "https://lab.openai.azure.com/openai/deployments/four/chat/completions?api-version=2024-06-01",
        "api-key", "max_completion_tokens response_format seed temperature");
    row("openrouter", "openrouter", "", "https://openrouter.ai/api/v1/chat/completions", "authorization",
        "max_tokens response_format seed temperature");
    row("mistral: random_seed, max_tokens", "mistral", "", "https://api.mistral.ai/v1/chat/completions",
        "authorization", "max_tokens random_seed response_format temperature");
    row("deepseek: no schema", "deepseek", "", "https://api.deepseek.com/chat/completions", "authorization",
        "max_tokens temperature");
    row("ollama", "ollama", "", "http://localhost:11434/v1/chat/completions", "authorization",
        "max_tokens response_format seed temperature");
    row("lm studio: schema, never json_object", "lmstudio", "", "http://localhost:1234/v1/chat/completions",
        "authorization", "max_tokens response_format seed temperature");
    row("llama.cpp", "llamacpp", "", "http://127.0.0.1:9931/v1/chat/completions", "authorization",
        "max_tokens response_format seed temperature");
    row("vllm", "vllm", "", "http://localhost:8000/v1/chat/completions", "authorization",
        "max_tokens response_format seed temperature");
    row("custom", "custom", "https://llm.example.org/v1", "https://llm.example.org/v1/chat/completions",
        "authorization", "max_tokens response_format seed temperature");
}

void TestEncode::deviations() {
    QFETCH(QString, provider);
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QFETCH(QByteArray, keyHeader);
    QFETCH(QStringList, fields);
    const WireCall call = encoded(provider.toLatin1().constData(), typed);
    QCOMPARE(call.request.method, QByteArray("POST"));
    QCOMPARE(call.request.url.toString(), url);
    QVERIFY(call.request.anyStatus);
    QCOMPARE(header(call, "content-type"), QByteArray("application/json"));
    for (const QByteArray &name :
         {QByteArray("authorization"), QByteArray("x-api-key"), QByteArray("api-key")})
        QCOMPARE(header(call, name).contains("secret-key-123"), name == keyHeader);
    QVERIFY(!call.request.body.contains("secret-key-123"));
    QVERIFY(!url.contains(key));

    QStringList sent = bodyOf(call).keys();
    sent.removeAll(QStringLiteral("model"));
    sent.removeAll(QStringLiteral("messages"));
    sent.sort();
    QCOMPARE(sent, fields);
    const QJsonValue format = bodyOf(call)[QLatin1String("response_format")];
    if (format.isObject())
        QCOMPARE(format[QLatin1String("type")].toString(), QStringLiteral("json_schema"));
}

void TestEncode::openAiBody() {
    const QJsonObject body = bodyOf(encoded("openai"));
    QCOMPARE(body[QLatin1String("model")].toString(), QStringLiteral("m-1"));
    const QJsonArray messages = body[QLatin1String("messages")].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0][QLatin1String("role")].toString(), QStringLiteral("system"));
    QCOMPARE(messages[1][QLatin1String("content")].toString(), QStringLiteral("Criteria. Papers."));
    const QJsonValue schema = body[QLatin1String("response_format")][QLatin1String("json_schema")];
    QCOMPARE(schema[QLatin1String("name")].toString(), QStringLiteral("scores"));
    QCOMPARE(schema[QLatin1String("strict")].toBool(), true);
    QVERIFY(schema[QLatin1String("schema")].isObject());
    QCOMPARE(body[QLatin1String("temperature")].toDouble(), 1.5);
}

void TestEncode::anthropicBody() {
    const WireCall call = encoded("anthropic");
    const QJsonObject body = bodyOf(call);
    QCOMPARE(header(call, "anthropic-version"), QByteArray("2023-06-01"));
    QCOMPARE(body[QLatin1String("temperature")].toDouble(), 1.0); // its scale ends there
    QCOMPARE(body[QLatin1String("max_tokens")].toInt(), 500);
    QCOMPARE(body[QLatin1String("output_config")][QLatin1String("format")][QLatin1String("type")].toString(),
             QStringLiteral("json_schema"));
    const QJsonArray content = body[QLatin1String("messages")][0][QLatin1String("content")].toArray();
    QCOMPARE(content.size(), 2);
    QCOMPARE(content[0][QLatin1String("cache_control")][QLatin1String("type")].toString(),
             QStringLiteral("ephemeral"));
    QVERIFY(content[1][QLatin1String("cache_control")].isUndefined());
    QCOMPARE(content[1][QLatin1String("text")].toString(), QStringLiteral("Papers."));

    ChatRequest bare = fullRequest();
    bare.tokenLimit = 0;
    bare.prefix.clear();
    const QJsonObject other = bodyOf(encodeChat(*providerById(u"anthropic"), key, bare, {}));
    QVERIFY(other[QLatin1String("max_tokens")].toInt() > 0); // mandatory
    QVERIFY(other[QLatin1String("system")][0][QLatin1String("cache_control")].isObject());
}

void TestEncode::asksForEffort_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<LearnedLimits>("learned");
    QTest::addColumn<QString>("sent"); // empty: none
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *provider, const char *asked,
                        const LearnedLimits &learned, const char *sent, const char *field) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(asked) << learned
                            << QString::fromLatin1(sent) << QString::fromLatin1(field);
    };
    LearnedLimits low;
    low.effort = QStringLiteral("low");
    LearnedLimits refused;
    refused.refusedParameters = {QStringLiteral("reasoning_effort"), QStringLiteral("output_config.effort")};
    row("OpenAI", "openai", "none", {}, "none", "reasoning_effort");
    row("OpenRouter", "openrouter", "minimal", {}, "minimal", "reasoning_effort");
    row("a server of one's own", "ollama", "low", {}, "low", "reasoning_effort");
    row("what it takes instead", "openai", "none", low, "low", "reasoning_effort");
    row("none asked for", "openai", "", low, "", "reasoning_effort");
    row("refused", "openai", "none", refused, "", "reasoning_effort");
    row("Anthropic", "anthropic", "low", {}, "low", "output_config.effort");
    row("Anthropic knows no none", "anthropic", "none", {}, "", "output_config.effort");
    row("Anthropic, instead", "anthropic", "none", low, "low", "output_config.effort");
    row("Anthropic, refused", "anthropic", "low", refused, "", "output_config.effort");
}

void TestEncode::asksForEffort() {
    QFETCH(QString, provider);
    QFETCH(QString, asked);
    QFETCH(LearnedLimits, learned);
    QFETCH(QString, sent);
    QFETCH(QString, field);
    ChatRequest request = fullRequest();
    request.effort = asked;
    const WireCall call = encodeChat(*providerById(provider), key, request, learned);
    const QJsonObject body = bodyOf(call);
    const QJsonObject config = body[QLatin1String("output_config")].toObject();
    const bool isOpenAi = field == QLatin1String("reasoning_effort");
    QCOMPARE(isOpenAi ? body[field].toString() : config[QLatin1String("effort")].toString(), sent);
    QCOMPARE(call.optionalFields.contains(field), !sent.isEmpty());
    if (!isOpenAi) // beside it
        QVERIFY(config[QLatin1String("format")].isObject());
    QCOMPARE(body.contains(QLatin1String("reasoning_effort")), isOpenAi && !sent.isEmpty());
}

void TestEncode::asksForAStream() {
    LearnedLimits learned;
    for (const char16_t *id : {u"openai", u"anthropic"}) {
        learned.mustStream = false;
        const WireCall whole = encodeChat(*providerById(id), key, fullRequest(), learned);
        QVERIFY(!bodyOf(whole).contains(QLatin1String("stream")));
        QCOMPARE(header(whole, "accept"), QByteArray("application/json"));
        learned.mustStream = true;
        const WireCall stream = encodeChat(*providerById(id), key, fullRequest(), learned);
        QCOMPARE(bodyOf(stream)[QLatin1String("stream")], QJsonValue(true));
        QCOMPARE(header(stream, "accept"), QByteArray("text/event-stream"));
        const bool isOpenAi = *id == u'o';
        QCOMPARE(bodyOf(stream)[QLatin1String("stream_options")][QLatin1String("include_usage")].toBool(),
                 isOpenAi);
        QCOMPARE(stream.optionalFields.contains(QStringLiteral("stream_options")), isOpenAi);
    }
}

void TestEncode::saysWhatLimitIsSent() {
    QCOMPARE(encoded("openai").tokenLimit, 500);
    QCOMPARE(encoded("anthropic").tokenLimit, 500);
    LearnedLimits learned;
    learned.refusedParameters = {QStringLiteral("max_tokens")};
    QCOMPARE(encoded("ollama", {}, learned).tokenLimit, 0);
}

void TestEncode::leavesOutWhatWasNotAsked() {
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.user = QStringLiteral("Hello");
    for (const Provider &provider : providers()) {
        if (provider.dialect == ChatDialect::Anthropic)
            continue;
        const WireCall call = encodeChat(provider, key, request, {});
        QCOMPARE(bodyOf(call).keys(), list("messages model"));
        QCOMPARE(bodyOf(call)[QLatin1String("messages")].toArray().size(), 1);
        QVERIFY(call.optionalFields.isEmpty());
    }
}

void TestEncode::leavesOutWhatWasLearned_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<LearnedLimits>("learned");
    QTest::addColumn<QStringList>("gone");
    QTest::addColumn<QStringList>("come");
    const QString openai = QStringLiteral("openai");
    const QString anthropic = QStringLiteral("anthropic");
    QTest::newRow("temperature") << openai << LearnedLimits{{QStringLiteral("temperature")}, {}, {}}
                                 << list("temperature") << QStringList();
    QTest::newRow("seed under its own name")
        << QStringLiteral("mistral") << LearnedLimits{{QStringLiteral("random_seed")}, {}, {}}
        << list("random_seed") << QStringList();
    QTest::newRow("other limit") << openai << LearnedLimits{{}, {}, QStringLiteral("max_tokens")}
                                 << list("max_completion_tokens") << list("max_tokens");
    QTest::newRow("no limit at all") << openai
                                     << LearnedLimits{{QStringLiteral("max_tokens")},
                                                      {},
                                                      QStringLiteral("max_tokens")}
                                     << list("max_completion_tokens max_tokens") << QStringList();
    QTest::newRow("no schema") << openai << LearnedLimits{{}, JsonMode::Text, {}} << list("response_format")
                               << QStringList();
    QTest::newRow("no schema, Anthropic")
        << anthropic << LearnedLimits{{}, JsonMode::Text, {}} << list("output_config") << QStringList();
    QTest::newRow("temperature, Anthropic")
        << anthropic << LearnedLimits{{QStringLiteral("temperature")}, {}, {}} << list("temperature")
        << QStringList();
}

void TestEncode::leavesOutWhatWasLearned() {
    QFETCH(QString, provider);
    QFETCH(LearnedLimits, learned);
    QFETCH(QStringList, gone);
    QFETCH(QStringList, come);
    const QByteArray id = provider.toLatin1();
    QStringList expected = bodyOf(encoded(id.constData())).keys();
    for (const QString &field : gone)
        expected.removeAll(field);
    expected += come;
    expected.sort();
    const WireCall call = encoded(id.constData(), {}, learned);
    QCOMPARE(bodyOf(call).keys(), expected);
    for (const QString &field : gone)
        QVERIFY(!call.optionalFields.contains(field));
}

void TestEncode::prefixIsTheSameInAllCalls() {
    for (const Provider &provider : providers()) {
        ChatRequest one = fullRequest();
        ChatRequest two = fullRequest();
        one.user = QStringLiteral("MARK paper one");
        two.user = QStringLiteral("MARK another");
        const QJsonArray first =
            bodyOf(encodeChat(provider, key, one, {}))[QLatin1String("messages")].toArray();
        const QJsonArray second =
            bodyOf(encodeChat(provider, key, two, {}))[QLatin1String("messages")].toArray();
        const auto before = [](const QJsonArray &messages) {
            const QByteArray bytes = QJsonDocument(messages).toJson(QJsonDocument::Compact);
            return bytes.left(bytes.indexOf("MARK"));
        };
        QVERIFY(before(first).contains("Criteria. "));
        QCOMPARE(before(first), before(second));
    }
}

void TestEncode::listsModels_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("openai") << QStringLiteral("openai") << QString()
                            << QStringLiteral("https://api.openai.com/v1/models");
    QTest::newRow("anthropic, not twenty only")
        << QStringLiteral("anthropic") << QString()
        << QStringLiteral("https://api.anthropic.com/v1/models?limit=1000");
    QTest::newRow("azure deployment has none of its own")
        << QStringLiteral("azure") << QStringLiteral("https://lab.openai.azure.com/openai/deployments/four")
        << QStringLiteral("https://lab.openai.azure.com/openai/models?api-version=2024-10-21");
}

void TestEncode::listsModels() {
    QFETCH(QString, provider);
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const WireCall call = encodeModels(providerAt(*providerById(provider), typed), key);
    QCOMPARE(call.request.method, QByteArray("GET"));
    QCOMPARE(call.request.url.toString(), url);
    QVERIFY(call.request.body.isEmpty());
}

void TestEncode::carriesPatienceAndConsent() {
    Provider provider = *providerById(u"ollama");
    QVERIFY(!encodeChat(provider, key, fullRequest(), {}).request.allowInsecure);
    provider.allowInsecure = true;
    provider.patience = std::chrono::seconds(40);
    const WireCall call = encodeChat(provider, key, fullRequest(), {});
    QVERIFY(call.request.allowInsecure);
    QCOMPARE(call.request.inactivityTimeout, std::chrono::milliseconds(40'000));
    QCOMPARE(call.request.totalTimeout, std::chrono::milliseconds(120'000));
}

void TestEncode::sendsNoEmptyKey() {
    for (const Provider &provider : providers()) {
        const WireCall call = encodeChat(provider, {}, fullRequest(), {});
        for (const QByteArray &name :
             {QByteArray("authorization"), QByteArray("x-api-key"), QByteArray("api-key")})
            QCOMPARE(header(call, name), QByteArray());
    }
}

WINNOW_TEST(TestEncode, winnow::NoApplication)

} // namespace encodetest

#include "tst_encode.moc"
