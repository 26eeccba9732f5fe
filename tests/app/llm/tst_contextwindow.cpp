#include "app/llm/servedwindow.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace contextwindowtest {

using namespace winnow;

// What servers say of a model's window, in the shapes that they answer with.
class TestContextWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLists_data();
    void readsLists();
    void readsOllama_data();
    void readsOllama();
    void readsModelfiles_data();
    void readsModelfiles();
    void readsLmStudio_data();
    void readsLmStudio();
    void asksWhereSomethingIsSaid_data();
    void asksWhereSomethingIsSaid();
};

void TestContextWindow::readsLists_data() {
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<qint64>("window"); // of "m"
    const auto row = [](const char *name, const char *list, qint64 window) {
        QTest::newRow(name) << QByteArray(list) << window;
    };
    row("OpenAI", R"({"data":[{"id":"m","object":"model"}]})", 0);
    row("vLLM", R"({"data":[{"id":"m","max_model_len":4096}]})", 4096);
    row("OpenRouter", R"({"data":[{"id":"x","context_length":1},{"id":"m","context_length":128000}]})",
        128000);
    row("OpenRouter's host has less",
        R"({"data":[{"id":"m","context_length":128000,"top_provider":{"context_length":32000}}]})", 32000);
    row("OpenRouter's host is not said",
        R"({"data":[{"id":"m","context_length":128000,"top_provider":{"context_length":null}}]})", 128000);
    row("Anthropic", R"({"data":[{"id":"m","max_input_tokens":200000}]})", 200000);
    row("Mistral", R"({"data":[{"id":"m","owned_by":"mistralai","max_context_length":131072}]})", 131072);
    row("largest of somebody else", R"({"data":[{"id":"m","max_context_length":131072}]})", 0);
    row("llama-server",
        R"({"models":[{"name":"m"}],"data":[{"id":"m","owned_by":"llamacpp","meta":{"n_ctx":2048,"n_ctx_train":32768}}]})",
        2048);
    row("llama-server runs another",
        R"({"data":[{"id":"/a.gguf","owned_by":"llamacpp","meta":{"n_ctx":2048}}]})", 2048);
    row("llama-server of old",
        R"({"data":[{"id":"m","owned_by":"llamacpp","meta":{"n_ctx_train":32768},"context_length":32768}]})",
        0);
    row("router, loaded",
        R"({"data":[{"id":"m","context_length":32768,"meta":{"n_ctx":8192},"status":{"value":"loaded","args":["-c","4096"]}}]})",
        8192);
    row("router, not loaded",
        R"({"data":[{"id":"m","context_length":32768,"status":{"value":"unloaded","args":["llama-server","--ctx-size","4096","--port","0"]}}]})",
        4096);
    row("router, in one word",
        R"({"data":[{"id":"m","context_length":32768,"status":{"args":["--ctx-size=4096"]}}]})", 4096);
    row("router, the model's own",
        R"({"data":[{"id":"m","context_length":32768,"status":{"args":["--ctx-size","0"]}}]})", 0);
    row("router, nothing set",
        R"({"data":[{"id":"m","context_length":32768,"status":{"args":["--ctx-size"]}}]})", 0);
    row("router, another one",
        R"({"data":[{"id":"x","owned_by":"llamacpp","status":{"args":["-c","4096"]},"meta":{"n_ctx":4096}}]})",
        0);
    row("not in the list", R"({"data":[{"id":"x","max_model_len":4096}]})", 0);
    row("no number", R"({"data":[{"id":"m","max_model_len":"4096"}]})", 0);
    row("less than nothing", R"({"data":[{"id":"m","max_model_len":-1}]})", 0);
    row("no list", R"({"error":"no"})", 0);
    row("HTML", "<html>", 0);
    row("nothing", "", 0);
}

void TestContextWindow::readsLists() {
    QFETCH(QByteArray, list);
    QTEST(windowInList(list, QStringLiteral("m")), "window");
}

void TestContextWindow::readsOllama_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<qint64>("window");
    QTest::newRow("by its name") << QStringLiteral("qwen3:8b") << qint64(8192);
    QTest::newRow("latest") << QStringLiteral("llama3") << qint64(4096);
    QTest::newRow("not loaded") << QStringLiteral("gemma4") << qint64(0);
    QTest::newRow("loaded by an old one") << QStringLiteral("old") << qint64(0);
}

void TestContextWindow::readsOllama() {
    QFETCH(QString, model);
    const QByteArray running(
        R"({"models":[{"name":"qwen3:8b","model":"qwen3:8b","context_length":8192},{"name":"old","model":"old"},)"
        R"({"name":"llama3:latest","model":"llama3:latest","context_length":4096}]})");
    QTEST(windowInMemory(running, model), "window");
    QCOMPARE(windowInMemory(R"({"models":[]})", model), 0);
}

void TestContextWindow::readsModelfiles_data() {
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<qint64>("window");
    const auto row = [](const char *name, const char *shown, qint64 window) {
        QTest::newRow(name) << QByteArray(shown) << window;
    };
    row("set", R"({"parameters":"temperature                    0.7\nnum_ctx                        16384"})",
        16384);
    row("alone", R"({"parameters":"num_ctx 2048"})", 2048);
    row("trained", R"({"parameters":"temperature 1","model_info":{"llama.context_length":131072}})", 0);
    row("in a stop word", R"({"parameters":"stop \"num_ctx 12\""})", 0);
    row("no such model", R"({"error":"model 'm' not found"})", 0);
}

void TestContextWindow::readsModelfiles() {
    QFETCH(QByteArray, shown);
    QTEST(windowOfModelfile(shown), "window");
}

void TestContextWindow::readsLmStudio_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<qint64>("window");
    QTest::newRow("loaded") << QStringLiteral("qwen/qwen3-8b") << qint64(4096);
    QTest::newRow("not loaded") << QStringLiteral("gemma") << qint64(0);
    QTest::newRow("unknown") << QStringLiteral("llama") << qint64(0);
}

void TestContextWindow::readsLmStudio() {
    QFETCH(QString, model);
    const QByteArray list(
        R"({"object":"list","data":[{"id":"gemma","state":"not-loaded","max_context_length":131072},)"
        R"({"id":"qwen/qwen3-8b","state":"loaded","max_context_length":32768,"loaded_context_length":4096}]})");
    QTEST(windowLoaded(list, model), "window");
}

void TestContextWindow::asksWhereSomethingIsSaid_data() {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QStringList>("asked");
    const auto row = [](const char *provider, const char *endpoint, const QStringList &asked) {
        QTest::addRow("%s %s", provider, endpoint)
            << QString::fromLatin1(provider) << QString::fromLatin1(endpoint) << asked;
    };
    row("openai", "", {});
    row("gemini", "", {});
    row("deepseek", "", {});
    row("azure", "https://lab.openai.azure.com", {});
    row("openai", "http://gpu.lan:8000", {QStringLiteral("GET http://gpu.lan:8000/v1/models")});
    row("custom", "http://gpu.lan:8000/x/v1", {QStringLiteral("GET http://gpu.lan:8000/x/v1/models")});
    row("anthropic", "", {QStringLiteral("GET https://api.anthropic.com/v1/models?limit=1000")});
    row("openrouter", "", {QStringLiteral("GET https://openrouter.ai/api/v1/models")});
    row("llamacpp", "", {QStringLiteral("GET http://127.0.0.1:9931/v1/models")});
    row("vllm", "", {QStringLiteral("GET http://localhost:8000/v1/models")});
    row("lmstudio", "", {QStringLiteral("GET http://localhost:1234/api/v0/models")});
    row("ollama", "",
        {QStringLiteral("GET http://localhost:11434/api/ps"),
         QStringLiteral("POST http://localhost:11434/api/show")});
    row("ollama", "http://gpu.lan:11434/proxy/v1",
        {QStringLiteral("GET http://gpu.lan:11434/proxy/api/ps"),
         QStringLiteral("POST http://gpu.lan:11434/proxy/api/show")});
}

void TestContextWindow::asksWhereSomethingIsSaid() {
    QFETCH(QString, provider);
    QFETCH(QString, endpoint);
    QStringList asked;
    for (const WindowQuestion &question : windowQuestions(providerAt(*providerById(provider), endpoint),
                                                          QStringLiteral("k"), QStringLiteral("m"))) {
        asked << QString::fromLatin1(question.request.method) + QLatin1Char(' ') +
                     question.request.url.toString();
        QVERIFY(question.request.totalTimeout <= std::chrono::seconds(5));
        QCOMPARE(question.request.body.isEmpty(), question.request.method == "GET");
        QVERIFY(question.request.body.isEmpty() || question.request.body.contains(R"("model":"m")"));
    }
    QTEST(asked, "asked");
}

WINNOW_TEST(TestContextWindow, winnow::NoApplication)

} // namespace contextwindowtest

#include "tst_contextwindow.moc"
