#include "app/llm/provider.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

namespace providertest {

using namespace winnow;

class TestProvider final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void presetsAreComplete();
    void knowsWhoseKeyItIs_data();
    void knowsWhoseKeyItIs();
    void llamaCppHasTwoPorts();
    void normalisesBases_data();
    void normalisesBases();
    void staysLocalOnlyNearby_data();
    void staysLocalOnlyNearby();
};

void TestProvider::presetsAreComplete() {
    QSet<QString> ids;
    for (const Provider &provider : providers()) {
        ids.insert(provider.id);
        QCOMPARE(providerById(provider.id), std::optional(provider));
        QVERIFY(!provider.name.isEmpty());
        QVERIFY(provider.isLocal ? !provider.needsKey : provider.patience < std::chrono::minutes(10));
        QVERIFY2(provider.isLocal || provider.baseUrl.isEmpty() ||
                     provider.baseUrl.scheme() == QLatin1String("https"),
                 qPrintable(provider.id));
        QVERIFY2(!provider.keyVariables.isEmpty(), qPrintable(provider.id));
    }
    QCOMPARE(qsizetype(providers().size()), ids.size());
    for (const char *id : {"openai", "anthropic", "gemini", "azure", "openrouter", "mistral", "deepseek",
                           "ollama", "lmstudio", "llamacpp", "vllm", "custom"})
        QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
    QCOMPARE(providers().front().id, QStringLiteral("openai"));
    QCOMPARE(providers().back().id, QStringLiteral("custom"));
    QVERIFY(!providerById(u"github"));
}

void TestProvider::knowsWhoseKeyItIs_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char *provider, const char *host, bool isOwn) {
        QTest::addRow("%s at %s", provider, host)
            << QString::fromLatin1(provider) << QString::fromLatin1(host) << isOwn;
    };
    row("anthropic", "api.anthropic.com", true);
    row("anthropic", "API.anthropic.com", true);
    row("anthropic", "api.anthropic.com.example.org", false);
    row("anthropic", "gateway.example.org", false);
    row("anthropic", "", false);
    row("azure", "lab.openai.azure.com", true);
    row("azure", "lab.openai.azure.us", true);
    row("azure", "lab.cognitiveservices.azure.com", true);
    row("azure", "lab.cloudapp.azure.com", false); // anybody's machine
    row("azure", "openai.azure.com.example.org", false);
    row("llamacpp", "localhost", true);
    row("llamacpp", "gpu.lan", false);
    row("ollama", "ollama.com", true);
    row("custom", "example.org", false);
}

void TestProvider::knowsWhoseKeyItIs() {
    QFETCH(QString, provider);
    QFETCH(QString, host);
    QTEST(isKeyHost(*providerById(provider), host), "isOwn");
}

void TestProvider::llamaCppHasTwoPorts() {
    const Provider preset = *providerById(u"llamacpp");
    QCOMPARE(preset.baseUrl.port(), 9931);
    QCOMPARE(preset.formerUrl.port(), 8080);
    QCOMPARE(providerAt(preset, QString()).formerUrl, preset.formerUrl);
    QVERIFY(providerAt(preset, QStringLiteral("http://127.0.0.1:9931")).formerUrl.isEmpty()); // there, then
}

void TestProvider::normalisesBases_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base");
    const auto row = [](const char *name, const char *provider, const char *typed, const char *base) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(typed)
                            << QString::fromLatin1(base);
    };
    row("nothing typed", "openai", " ", "https://api.openai.com/v1");
    row("host", "openai", "api.openai.com", "https://api.openai.com/v1");
    row("host and slash", "openai", "https://api.openai.com/", "https://api.openai.com/v1");
    row("as documented", "openai", "https://api.openai.com/v1", "https://api.openai.com/v1");
    row("slash behind", "openai", " https://api.openai.com/v1/ ", "https://api.openai.com/v1");
    row("endpoint", "openai", "https://api.openai.com/v1/chat/completions", "https://api.openai.com/v1");
    row("list of models", "openai", "https://api.openai.com/v1/models/", "https://api.openai.com/v1");
    row("fragment", "openai", "https://api.openai.com/v1#x", "https://api.openai.com/v1");
    row("other host", "openai", "llm.example.org", "https://llm.example.org/v1");
    row("other path", "openai", "https://example.org/gateway/openai", "https://example.org/gateway/openai");
    row("no /v1 there", "deepseek", "https://api.deepseek.com", "https://api.deepseek.com");
    row("/v1 typed there", "deepseek", "https://api.deepseek.com/v1", "https://api.deepseek.com/v1");
    row("long path", "openrouter", "openrouter.ai", "https://openrouter.ai/api/v1");
    row("half of it", "openrouter", "https://openrouter.ai/api", "https://openrouter.ai/api/v1");
    row("gemini", "gemini", "https://generativelanguage.googleapis.com/v1beta",
        "https://generativelanguage.googleapis.com/v1beta/openai");
    row("messages", "anthropic", "https://api.anthropic.com/v1/messages", "https://api.anthropic.com/v1");
    row("localhost", "ollama", "localhost:11434", "http://localhost:11434/v1");
    row("loopback", "custom", "127.0.0.1:9000", "http://127.0.0.1:9000/v1");
    row("loopback 6", "custom", "http://[::1]:9000", "http://[::1]:9000/v1");
    row("private net", "vllm", "192.168.1.7:8000", "http://192.168.1.7:8000/v1");
    row("name in the house", "vllm", "workstation:8000", "http://workstation:8000/v1");
    row("public address", "vllm", "8.8.8.8:8000", "https://8.8.8.8:8000/v1");
    row("azure resource", "azure", "https://lab.openai.azure.com", "https://lab.openai.azure.com/openai/v1");
    row("azure /openai", "azure", "https://lab.openai.azure.com/openai/",
        "https://lab.openai.azure.com/openai/v1");
    row("azure v1", "azure", "https://lab.openai.azure.com/openai/v1/",
        "https://lab.openai.azure.com/openai/v1");
    row("azure deployment", "azure",
        "https://lab.openai.azure.com/openai/deployments/four/chat/completions?api-version=2024-06-01",
        "https://lab.openai.azure.com/openai/deployments/four?api-version=2024-06-01");
    row("no address", "openai", "https://", "");
    row("other scheme", "openai", "ftp://api.openai.com", "");
    row("words", "openai", "my server", "");
}

void TestProvider::normalisesBases() {
    QFETCH(QString, provider);
    QFETCH(QString, typed);
    QFETCH(QString, base);
    QCOMPARE(normalisedBase(typed, *providerById(provider)).toString(), base);
}

void TestProvider::staysLocalOnlyNearby_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("local");
    QTest::newRow("as preset") << QStringLiteral("ollama") << QString() << true;
    QTest::newRow("in the house") << QStringLiteral("ollama") << QStringLiteral("http://10.0.0.4:11434")
                                  << true;
    QTest::newRow("mdns") << QStringLiteral("lmstudio") << QStringLiteral("http://mac.local:1234") << true;
    QTest::newRow("in the cloud") << QStringLiteral("ollama") << QStringLiteral("https://ollama.com/v1")
                                  << false;
    QTest::newRow("gateway") << QStringLiteral("openai") << QStringLiteral("http://localhost:4000") << false;
}

void TestProvider::staysLocalOnlyNearby() {
    QFETCH(QString, provider);
    QFETCH(QString, typed);
    QFETCH(bool, local);
    const Provider made = providerAt(*providerById(provider), typed);
    QCOMPARE(made.isLocal, local);
    QCOMPARE(made.patience >= std::chrono::minutes(10), local);
    QVERIFY(!made.baseUrl.isEmpty());
}

WINNOW_TEST(TestProvider, winnow::NoApplication)

} // namespace providertest

#include "tst_provider.moc"
