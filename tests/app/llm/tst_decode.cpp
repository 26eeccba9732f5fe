#include "app/llm/dialect.h"
#include "app/llm/servedwindow.h"
#include "tests/support/testmain.h"

#include <QTest>

// By itself: moc loses count of the braces in raw strings.
namespace decodetest {

class TestDecode final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAnswers_data();
    void readsAnswers();
    void knowsWhyItEnds_data();
    void knowsWhyItEnds();
    void readsThoughts_data();
    void readsThoughts();
    void mendsEscapes();
    void readsUsage_data();
    void readsUsage();
    void readsAnthropic();
    void readsAnthropicUsage();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void readsRates();
    void readsModels_data();
    void readsModels();
};

} // namespace decodetest

namespace decodetest {

using namespace winnow;

namespace {

HttpResponse ok(const QByteArray &body, QList<QPair<QByteArray, QByteArray>> headers = {}) {
    return {200, body, std::move(headers)};
}

const Provider &openAi() {
    return providers().front();
}

QByteArray choice(const QByteArray &message, const QByteArray &reason = "stop") {
    return R"({"model":"m-1","choices":[{"index":0,"finish_reason":")" + reason + R"(","message":)" +
           message + "}]}";
}

QByteArray withUsage(const QByteArray &usage) {
    return R"({"choices":[{"message":{"content":"x"}}],"usage":)" + usage + "}";
}

} // namespace

void TestDecode::readsAnswers_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, const QByteArray &body, const char *text, ChatEnd end) {
        QTest::newRow(name) << body << QString::fromUtf8(text) << int(end);
    };
    row("text", choice(R"({"role":"assistant","content":"Hi \u00e9"})"), "Hi é", ChatEnd::Complete);
    row("cut", choice(R"({"content":"Hi"})", "length"), "Hi", ChatEnd::CutOff);
    row("cut, Mistral", choice(R"({"content":"Hi"})", "model_length"), "Hi", ChatEnd::CutOff);
    row("reasoning took it all", choice(R"({"content":null,"reasoning_content":"hm"})", "length"), "",
        ChatEnd::CutOff);
    row("reasoning apart", choice(R"({"content":"8","reasoning_content":"hm"})"), "8", ChatEnd::Complete);
    row("null", choice(R"({"content":null})"), "", ChatEnd::Complete);
    row("refusal", choice(R"({"content":null,"refusal":"I won't"})"), "", ChatEnd::Refused);
    row("filter", choice(R"({"content":""})", "content_filter"), "", ChatEnd::Refused);
    row("filter, Gemini", choice(R"({"content":""})", "content_filter: SAFETY"), "", ChatEnd::Refused);
    row("list", choice(R"({"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]})"), "ab",
        ChatEnd::Complete);
    row("list with thoughts",
        choice(R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"t"}]},)"
               R"({"type":"text","text":"b"}]})"),
        "b", ChatEnd::Complete);
}

void TestDecode::readsAnswers() {
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(int, end);
    const auto reply = decodeChat(openAi(), ok(body));
    QVERIFY(reply);
    QCOMPARE(reply->text, text);
    QCOMPARE(int(reply->end), end);
    QCOMPARE(reply->model, QStringLiteral("m-1"));
    QVERIFY(!reply->usage.known);
}

void TestDecode::knowsWhyItEnds_data() {
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("end"); // -1: a failure that is tried again
    const auto rows = [](int end, std::initializer_list<const char *> reasons) {
        for (const char *reason : reasons)
            QTest::newRow(reason) << QByteArray(reason) << end;
    };
    rows(int(ChatEnd::Complete),
         {"stop", "STOP", "end_turn", "stop_sequence", "eos", "tool_calls", "", "whatever"});
    rows(int(ChatEnd::CutOff), {"length", "max_tokens", "MAX_TOKENS", "FinishReason.MAX_TOKENS",
                                "model_length", "max_output_tokens", "Length"});
    rows(int(ChatEnd::ContextEnded), {"model_context_window_exceeded", "context_length_exceeded"});
    rows(int(ChatEnd::Refused),
         {"content_filter", "content_filter: SAFETY", "content_filter: RECITATION", "SAFETY", "safety",
          "sensitive", "data_inspection_failed", "RECITATION", "PROHIBITED_CONTENT", "BLOCKLIST", "refusal"});
    rows(-1, {"error", "ERROR", "insufficient_system_resource", "network_error", "abort"});
}

void TestDecode::knowsWhyItEnds() {
    QFETCH(QByteArray, reason);
    QFETCH(int, end);
    const auto openai = decodeChat(openAi(), ok(choice(R"({"content":"Hi"})", reason)));
    const auto anthropic =
        decodeChat(*providerById(u"anthropic"),
                   ok(R"({"content":[{"type":"text","text":"Hi"}],"stop_reason":")" + reason + "\"}"));
    for (const auto &reply : {openai, anthropic}) {
        QCOMPARE(reply ? int(reply->end) : -1, end);
        if (reply)
            QCOMPARE(reply->text, QStringLiteral("Hi"));
        else
            QVERIFY(reply.error().code == ErrorCode::ServerError &&
                    reply.error().detail.contains(QString::fromLatin1(reason)));
    }
}

void TestDecode::readsThoughts_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("thoughts");
    const auto row = [](const char *name, const char *message, const char *thoughts) {
        QTest::newRow(name) << QByteArray(message) << QString::fromLatin1(thoughts);
    };
    row("none", R"({"content":"8"})", "");
    row("reasoning_content", R"({"content":"8","reasoning_content":"hm"})", "hm");
    row("reasoning", R"({"content":"8","reasoning":"hm"})", "hm");
    row("both", R"({"content":"8","reasoning":"hm","reasoning_content":"hm"})", "hm");
    row("null", R"({"content":"8","reasoning":null,"reasoning_content":null})", "");
    row("details",
        R"({"content":"8","reasoning_details":[{"type":"reasoning.text","text":"h"},{"type":"reasoning.summary","summary":"m"},{"type":"reasoning.encrypted","data":"x"}]})",
        "hm");
    row("OpenRouter's both", R"({"content":"8","reasoning":"hm","reasoning_details":[{"text":"hm"}]})", "hm");
    row("parts", R"({"content":[{"type":"thinking","thinking":"hm"},{"type":"text","text":"8"}]})", "hm");
    row("parts of parts, Mistral",
        R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]},{"type":"text","text":"8"}]})",
        "hm");
    row("parts by another name",
        R"({"content":[{"type":"reasoning","text":"hm"},{"type":"text","text":"8"}]})", "hm");
}

void TestDecode::readsThoughts() {
    QFETCH(QByteArray, message);
    QFETCH(QString, thoughts);
    const auto reply = decodeChat(openAi(), ok(choice(message)));
    QVERIFY(reply);
    QCOMPARE(reply->text, QStringLiteral("8"));
    QCOMPARE(reply->thoughts, thoughts);
}

void TestDecode::mendsEscapes() {
    const auto reply = decodeChat(openAi(), ok(choice(R"({"content":"a\ud800b\u0000c \ud83d\ude00"})")));
    QVERIFY(reply);
    QCOMPARE(reply->text, QString::fromUtf16(u"a\ufffdb\ufffdc \U0001f600"));
}

void TestDecode::readsUsage_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<TokenUsage>("usage");
    const auto row = [](const char *name, const QByteArray &usage, const TokenUsage &tokens) {
        QTest::newRow(name) << withUsage(usage) << tokens;
    };
    row("plain", R"({"prompt_tokens":100,"completion_tokens":20,"total_tokens":120})", {100, 0, 0, 20, true});
    row("cached",
        R"({"prompt_tokens":100,"completion_tokens":20,"prompt_tokens_details":{"cached_tokens":64,"cache_write_tokens":30}})",
        {100, 64, 30, 20, true});
    row("DeepSeek",
        R"({"prompt_tokens":100,"completion_tokens":20,"prompt_cache_hit_tokens":70,"prompt_cache_miss_tokens":30})",
        {100, 70, 0, 20, true});
    row("DeepSeek with details",
        R"({"prompt_tokens":100,"completion_tokens":20,"prompt_cache_hit_tokens":70,"prompt_tokens_details":{}})",
        {100, 70, 0, 20, true});
    row("Anthropic by a gateway",
        R"({"prompt_tokens":100,"completion_tokens":2,"cache_read_input_tokens":60,"cache_creation_input_tokens":40})",
        {100, 60, 40, 2, true});
    row("more cached than asked",
        R"({"prompt_tokens":10,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":64}})",
        {10, 10, 0, 2, true});
    row("null", "null", {0, 0, 0, 0, false});
    row("empty", "{}", {0, 0, 0, 0, false});
    row("nonsense", R"({"prompt_tokens":-4,"completion_tokens":1e300})", {0, 0, 0, 0, false});
    row("all zero", R"({"prompt_tokens":0,"completion_tokens":0,"total_tokens":0})", {0, 0, 0, 0, false});
    row("no prompt", R"({"prompt_tokens":0,"completion_tokens":20,"total_tokens":20})", {0, 0, 0, 0, false});
    row("no answer, though there is a text",
        R"({"prompt_tokens":100,"completion_tokens":0,"total_tokens":100})", {100, 0, 0, 0, false});
    row("thoughts in the total only, Gemini",
        R"({"prompt_tokens":100,"completion_tokens":20,"total_tokens":620})", {100, 0, 0, 520, true});
    row("thoughts apart, xAI",
        R"({"prompt_tokens":100,"completion_tokens":20,"total_tokens":620,"completion_tokens_details":{"reasoning_tokens":500}})",
        {100, 0, 0, 520, true});
    row("thoughts apart, no total",
        R"({"prompt_tokens":21,"completion_tokens":0,"completion_tokens_details":{"reasoning_tokens":60}})",
        {21, 0, 0, 60, true});
    row("thoughts within, OpenAI",
        R"({"prompt_tokens":100,"completion_tokens":520,"total_tokens":620,"completion_tokens_details":{"reasoning_tokens":500}})",
        {100, 0, 0, 520, true});
}

void TestDecode::readsUsage() {
    QFETCH(QByteArray, body);
    QFETCH(TokenUsage, usage);
    const auto reply = decodeChat(openAi(), ok(body));
    QVERIFY(reply);
    QVERIFY(reply->usage == usage);
}

void TestDecode::readsAnthropic() {
    const auto reply =
        decodeChat(*providerById(u"anthropic"),
                   ok(R"({"type":"message","model":"c","content":[{"type":"thinking","thinking":"t"},)"
                      R"({"type":"text","text":"a"},{"type":"text","text":"b"}],"stop_reason":"end_turn"})"));
    QVERIFY(reply);
    QCOMPARE(reply->text, QStringLiteral("ab"));
    QCOMPARE(reply->thoughts, QStringLiteral("t"));
    QCOMPARE(reply->model, QStringLiteral("c"));
    QVERIFY(!reply->usage.known);
}

void TestDecode::readsAnthropicUsage() {
    const auto reply =
        decodeChat(*providerById(u"anthropic"),
                   ok(R"({"content":[],"usage":{"input_tokens":10,"cache_creation_input_tokens":200,)"
                      R"("cache_read_input_tokens":3000,"output_tokens":50}})"));
    QVERIFY(reply);
    QVERIFY(reply->usage == (TokenUsage{3210, 3000, 200, 50, true}));
    const auto zero = decodeChat(
        *providerById(u"anthropic"),
        ok(R"({"content":[{"type":"text","text":"x"}],"usage":{"input_tokens":0,"output_tokens":0}})"));
    QVERIFY(zero && zero->usage == (TokenUsage{0, 0, 0, 0, false}));
}

void TestDecode::refusesWhatIsNoAnswer_data() {
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "not json", "<html>", "[]", "{}", R"({"choices":[]})", R"({"choices":"x"})",
                             R"({"choices":[{"message":{"content":"cut)"})
        QTest::newRow(body) << QByteArray(body);
}

void TestDecode::refusesWhatIsNoAnswer() {
    QFETCH(QByteArray, body);
    for (const char16_t *id : {u"openai", u"anthropic"}) {
        const auto reply = decodeChat(*providerById(id), ok(body));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Malformed);
    }
}

void TestDecode::readsRates() {
    const auto reply =
        decodeChat(openAi(), ok(choice(R"({"content":"x"})"), {{"x-ratelimit-remaining-requests", "59"},
                                                               {"X-RateLimit-Remaining-Tokens", "149984"},
                                                               {"x-ratelimit-reset-requests", "1s"},
                                                               {"x-ratelimit-reset-tokens", "6m0s"}}));
    QVERIFY(reply);
    QCOMPARE(reply->rate.requestsLeft, std::optional(59));
    QCOMPARE(reply->rate.tokensLeft, std::optional<qint64>(149984));
    QCOMPARE(reply->rate.requestsReset, std::chrono::milliseconds(1000));
    QCOMPARE(reply->rate.tokensReset, std::chrono::milliseconds(360'000));
    const auto silent = decodeChat(openAi(), ok(choice(R"({"content":"x"})")));
    QVERIFY(silent && !silent->rate.requestsLeft && !silent->rate.tokensLeft);

    const auto epochs = decodeChat(
        openAi(), ok(choice(R"({"content":"x"})"), {{"Date", "Sat, 28 Nov 2026 12:00:05 GMT"},
                                                    {"x-ratelimit-reset-requests", "1795867235"},
                                                    {"x-ratelimit-reset-tokens", "1795867235000"}}));
    QVERIFY(epochs);
    QCOMPARE(epochs->rate.requestsReset, std::chrono::milliseconds(30'000));
    QCOMPARE(epochs->rate.tokensReset, std::chrono::milliseconds(30'000));

    const QByteArray later = QDateTime::currentDateTimeUtc().addSecs(30).toString(Qt::ISODate).toLatin1();
    const auto other = decodeChat(*providerById(u"anthropic"),
                                  ok(R"({"content":[]})", {{"anthropic-ratelimit-requests-remaining", "0"},
                                                           {"anthropic-ratelimit-tokens-remaining", "7"},
                                                           {"anthropic-ratelimit-requests-reset", later}}));
    QVERIFY(other);
    QCOMPARE(other->rate.requestsLeft, std::optional(0));
    QCOMPARE(other->rate.tokensLeft, std::optional<qint64>(7));
    QVERIFY(other->rate.requestsReset > std::chrono::seconds(25));
}

void TestDecode::readsModels_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id"); // empty: refused
    QTest::addColumn<qint64>("context");
    const auto row = [](const char *name, const char *body, const char *id, qint64 context) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(id) << context;
    };
    row("OpenAI", R"({"object":"list","data":[{"id":"gpt-4o","object":"model"}]})", "gpt-4o", 0);
    row("OpenRouter", R"({"data":[{"id":"a/b","context_length":128000}]})", "a/b", 128000);
    row("Anthropic", R"({"data":[{"id":"c","max_input_tokens":200000}],"has_more":false})", "c", 200000);
    row("vLLM", R"({"data":[{"id":"v","max_model_len":4096}]})", "v", 4096);
    row("llama-server", R"({"data":[{"id":"m.gguf","owned_by":"llamacpp","meta":{"n_ctx":8192}}]})", "m.gguf",
        8192);
    row("Gemini", R"({"data":[{"id":"models/gemini-x"}]})", "gemini-x", 0);
    row("no list", R"({"data":7})", "", 0);
    row("HTML", "<html>", "", 0);
}

void TestDecode::readsModels() {
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QFETCH(qint64, context);
    const auto models = decodeModels(ok(body));
    QCOMPARE(models.has_value(), !id.isEmpty());
    if (!models) {
        QCOMPARE(models.error().code, ErrorCode::Malformed);
        return;
    }
    QCOMPARE(*models, QStringList{id});
    QCOMPARE(windowInList(body, id), context);
}

WINNOW_TEST(TestDecode, winnow::NoApplication)

} // namespace decodetest

#include "tst_decode.moc"
