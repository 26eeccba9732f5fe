#include "app/score/llmtask.h"
#include "app/score/service/modelaccess.h"
#include "app/settings/secretstore.h"
#ifdef WINNOW_TEST_KEYRING
#include "tests/support/standinkeyring.h"
#endif
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

namespace modelaccesstest {

using namespace winnow;

namespace {

ModelSettings settingsOf(const QString &provider, const QString &endpoint = {},
                         const QString &model = QStringLiteral("m")) {
    ModelSettings settings;
    settings.provider = provider;
    settings.endpoint = endpoint;
    settings.model = model;
    return settings;
}

Result<ModelAccess> accessOf(SecretStore &secrets, const ModelSettings &settings, KeyOrder order) {
    const auto pending = findModelAccess(secrets, settings, order);
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 20'000))
        qFatal("the keyring does not answer");
    return pending.result();
}

} // namespace

// What is known of a model before anybody is asked.
class TestModelAccess final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void findsKeysInTheEnvironment_data();
    void findsKeysInTheEnvironment();
    void environmentNeedsNoKeyring();
    void enteredKeyWinsInTheWindow();
    void lockedKeyIsNotMissing();
    void knowsTheModel_data();
    void knowsTheModel();
    void namesLinesThatCantBeRead();
    void tellsTheTask();

private:
#ifdef WINNOW_TEST_KEYRING
    const PrivateBus m_bus; // without a keyring, but for one test
#endif
};

void TestModelAccess::initTestCase() {
    // No keyring: none of this leaves the process.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
#ifdef WINNOW_TEST_KEYRING
    if (!m_bus.address().isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
#endif
    cleanup();
}

void TestModelAccess::cleanup() {
    for (const Provider &provider : providers()) {
        for (const QString &variable : provider.keyVariables)
            qunsetenv(variable.toLatin1().constData());
    }
}

void TestModelAccess::findsKeysInTheEnvironment_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<bool>("isUsed");
    const auto row = [](const char *provider, const char *endpoint, const char *variable, bool isUsed) {
        QTest::addRow("%s %s %s", variable, provider, endpoint)
            << QString::fromLatin1(provider) << QString::fromLatin1(endpoint) << QByteArray(variable)
            << isUsed;
    };
    row("openai", "", "OPENAI_API_KEY", true);
    row("openai", "https://gateway.example.org", "OPENAI_API_KEY", true);
    row("custom", "https://gateway.example.org", "OPENAI_API_KEY", true);
    row("anthropic", "", "ANTHROPIC_API_KEY", true);
    row("anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY", true);
    row("gemini", "", "GEMINI_API_KEY", true);
    row("gemini", "", "GOOGLE_API_KEY", true);
    row("azure", "https://lab.openai.azure.com", "AZURE_OPENAI_API_KEY", true);
    row("openrouter", "", "OPENROUTER_API_KEY", true);
    row("mistral", "", "MISTRAL_API_KEY", true);
    row("deepseek", "", "DEEPSEEK_API_KEY", true);
    row("ollama", "https://ollama.com/v1", "OLLAMA_API_KEY", true);
    row("lmstudio", "", "LM_API_TOKEN", true);
    row("lmstudio", "", "LMSTUDIO_API_KEY", true);
    row("llamacpp", "", "LLAMA_API_KEY", true);
    row("llamacpp", "http://localhost:9000", "LLAMA_API_KEY", true);
    row("vllm", "", "VLLM_API_KEY", true);
    // Of another service, or meant for another host.
    row("anthropic", "", "OPENAI_API_KEY", false);
    row("openai", "", "ANTHROPIC_API_KEY", false);
    row("anthropic", "https://gateway.example.org/v1", "ANTHROPIC_API_KEY", false);
    row("mistral", "http://127.0.0.1:8000", "MISTRAL_API_KEY", false);
    row("gemini", "https://generativelanguage.googleapis.com.example.org", "GEMINI_API_KEY", false);
    row("azure", "https://azure.example.org", "AZURE_OPENAI_API_KEY", false);
    row("llamacpp", "http://gpu.lan:9931", "LLAMA_API_KEY", false);
}

void TestModelAccess::findsKeysInTheEnvironment() {
    QFETCH(QString, provider);
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, variable);
    QFETCH(bool, isUsed);
    const ModelSettings settings = settingsOf(provider, endpoint);
    QVERIFY(environmentKey(settings).variable.isEmpty());
    qputenv(variable.constData(), " \"wk-0123\" "); // as files of variables have them
    const EnvironmentKey key = environmentKey(settings);
    QCOMPARE(key.variable, isUsed ? QString::fromLatin1(variable) : QString());
    QCOMPARE(key.value, isUsed ? QStringLiteral("wk-0123") : QString());
    QVERIFY(!isUsed || keyVariables(settings).contains(QString::fromLatin1(variable)));
    SecretStore secrets(nullptr, QStringLiteral("Winnow test"));
    for (const KeyOrder order : {KeyOrder::EnvironmentFirst, KeyOrder::KeyringFirst}) {
        const auto access = accessOf(secrets, settings, order);
        QCOMPARE(access ? access->key : QString(), isUsed ? QStringLiteral("wk-0123") : QString());
        if (isUsed)
            QCOMPARE(int(access->keySource), int(KeySource::Environment));
    }
}

// A locked keyring puts a question on the screen, and nobody is there when cron runs.
void TestModelAccess::environmentNeedsNoKeyring() {
    SecretStore secrets(nullptr, QStringLiteral("Winnow test"));
    const ModelSettings settings = settingsOf(QStringLiteral("anthropic"));
    qputenv("ANTHROPIC_API_KEY", "wk-0123");
    const auto pending = findModelAccess(secrets, settings, KeyOrder::EnvironmentFirst);
    QVERIFY(pending.isFinished()); // at once
    QCOMPARE(pending.result()->key, QStringLiteral("wk-0123"));
    qunsetenv("ANTHROPIC_API_KEY");
    const auto none = accessOf(secrets, settings, KeyOrder::EnvironmentFirst);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::Unauthorized);
    QCOMPARE(none.error().place, QStringLiteral("key"));
}

void TestModelAccess::enteredKeyWinsInTheWindow() {
    SecretStore secrets(nullptr, QStringLiteral("Winnow test"));
    const ModelSettings settings = settingsOf(QStringLiteral("anthropic"));
    qputenv("ANTHROPIC_API_KEY", "wk-environment");
    const auto kept = secrets.write(keyName(settings), QStringLiteral("wk-entered"));
    QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), 20'000);
    QCOMPARE(accessOf(secrets, settings, KeyOrder::KeyringFirst)->key, QStringLiteral("wk-entered"));
    QCOMPARE(accessOf(secrets, settings, KeyOrder::EnvironmentFirst)->key, QStringLiteral("wk-environment"));
}

// What the keyring keeps to itself is no key that was never entered; but who needs none goes without.
void TestModelAccess::lockedKeyIsNotMissing() {
#ifdef WINNOW_TEST_KEYRING
    if (m_bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    qunsetenv("DISPLAY"); // nobody is there to be asked
    qunsetenv("WAYLAND_DISPLAY");
    StandInKeyring keyring(m_bus.address(), {.isLocked = true});
    for (const char *name : {"anthropic", "ollama"})
        keyring.put(QStringLiteral("Winnow test"), QString::fromLatin1(name), "wk-0123");
    SecretStore secrets(nullptr, QStringLiteral("Winnow test"));
    const ModelSettings settings = settingsOf(QStringLiteral("anthropic"));
    for (const KeyOrder order : {KeyOrder::EnvironmentFirst, KeyOrder::KeyringFirst}) {
        const auto locked = accessOf(secrets, settings, order);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::KeyringLocked);
    }
    QVERIFY(accessOf(secrets, settingsOf(QStringLiteral("ollama")), KeyOrder::KeyringFirst));
    qputenv("ANTHROPIC_API_KEY", "wk-0456");
    QCOMPARE(accessOf(secrets, settings, KeyOrder::KeyringFirst)->key, QStringLiteral("wk-0456"));
#else
    QSKIP("built without Qt's D-Bus");
#endif
}

void TestModelAccess::knowsTheModel_data() {
    QTest::addColumn<ModelSettings>("settings");
    QTest::addColumn<QString>("effort");
    QTest::addColumn<qint64>("context");
    const auto row = [](const char *name, const char *provider, const char *model, const char *traits,
                        const char *effort, qint64 context) {
        ModelSettings settings = settingsOf(QString::fromLatin1(provider), {}, QString::fromLatin1(model));
        settings.traits = QString::fromLatin1(traits);
        QTest::newRow(name) << settings << QString::fromLatin1(effort) << context;
    };
    row("takes none", "openai", "gpt-4o", "", "", 128'000);
    row("the lowest", "openai", "gpt-5-mini", "", "minimal", 272'000);
    row("with a date", "openai", "gpt-5-mini-2025-08-07", "", "minimal", 272'000);
    row("none is the lowest", "openai", "gpt-6-luna", "", "none", 1'050'000);
    row("refuses none", "openai", "gpt-6.1-sol", "", "low", 0);
    row("of a gateway", "openrouter", "openai/gpt-5.4-nano", "", "none", 400'000);
    row("unknown", "openai", "my-own", "", "", 0);
    row("of one's own machine", "ollama", "gpt-5-mini", "", "", 0);
    row("as the reader says", "ollama", "qwen3:8b", "qwen3:8b\t8192\tnone", "none", 8192);
    row("another effort", "openai", "gpt-5-mini", "gpt-5-mini\t\thigh", "high", 272'000);
    row("the model's own", "openai", "gpt-5-mini", "gpt-5-mini\t4096\tdefault", "", 4096);
    row("of another model", "openai", "gpt-5-mini", "gpt-5\t4096\thigh", "minimal", 272'000);
}

void TestModelAccess::knowsTheModel() {
    QFETCH(ModelSettings, settings);
    const auto access = modelAccess(settings);
    QVERIFY(access);
    QTEST(access->effort, "effort");
    QTEST(access->contextTokens, "context");
}

void TestModelAccess::namesLinesThatCantBeRead() {
    ModelSettings settings = settingsOf(QStringLiteral("openai"));
    settings.traits = QStringLiteral("# mine\nm\tlarge");
    QCOMPARE(modelAccess(settings).error().code, ErrorCode::Malformed);
    QCOMPARE(modelAccess(settings).error().place, QStringLiteral("traits:2"));
    settings.traits.clear();
    settings.prices = QStringLiteral("m\tcheap");
    QCOMPARE(modelAccess(settings).error().place, QStringLiteral("prices of your own:1"));
}

void TestModelAccess::tellsTheTask() {
    ModelSettings settings = settingsOf(QStringLiteral("openai"), {}, QStringLiteral("gpt-5-mini"));
    settings.traits = QStringLiteral("gpt-5-mini\t4096\tlow");
    const LlmTask task = llmTask(*modelAccess(settings), defaultCriteria(), {}, false);
    QCOMPARE(task.effort, QStringLiteral("low"));
    QCOMPARE(task.contextTokens, 4096);
    QCOMPARE(task.model, QStringLiteral("gpt-5-mini"));
}

WINNOW_TEST(TestModelAccess, QCoreApplication)

} // namespace modelaccesstest

#include "tst_modelaccess.moc"
