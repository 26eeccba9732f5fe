#include "app/llm/answer/eventstream.h"
#include "app/llm/dialect.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace eventstreamtest {

using namespace winnow;

namespace {

QByteArray chunk(const QByteArray &delta, const QByteArray &reason = "null") {
    return R"(data: {"object":"chat.completion.chunk","model":"m-1","choices":[{"index":0,"delta":)" + delta +
           R"(,"finish_reason":)" + reason + "}]}\n\n";
}

const QByteArray usage =
    R"(data: {"choices":[],"usage":{"prompt_tokens":50,"completion_tokens":7,"total_tokens":57}})"
    "\n\n";
const QByteArray done = "data: [DONE]\n\n";

} // namespace

class TestEventStream final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTold_data();
    void isTold();
    void foldsChunks_data();
    void foldsChunks();
    void foldsAnthropicsEvents();
    void keepsErrors_data();
    void keepsErrors();
    void refusesWhatIsNotWhole_data();
    void refusesWhatIsNotWhole();
};

void TestEventStream::isTold_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isStream");
    const QByteArray json = "application/json";
    const QByteArray events = "text/event-stream; charset=utf-8";
    QTest::newRow("said") << events << QByteArray("data: {}") << true;
    QTest::newRow("not said") << json << QByteArray("data: {}") << true;
    QTest::newRow("comment first") << json << QByteArray("\r\n: keep-alive\n\ndata: {}") << true;
    QTest::newRow("event first") << json << QByteArray("event: message_start\ndata: {}") << true;
    QTest::newRow("rubbish") << events << QByteArray("hello") << true;
    QTest::newRow("JSON all the same") << events << QByteArray(" {\"choices\":[]}") << false;
    QTest::newRow("a page") << events << QByteArray("<html>") << false;
    QTest::newRow("empty") << events << QByteArray() << false;
    QTest::newRow("JSON") << json << QByteArray("{\"data\":[]}") << false;
    QTest::newRow("an error in JSON") << json << QByteArray("error: {\"code\":500}") << true;
    QTest::newRow("an error in words") << json << QByteArray("error: broken") << false;
    QTest::newRow("a word") << json << QByteArray("database failed") << false;
}

void TestEventStream::isTold() {
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QTEST(isEventStream({200, body, {{"Content-Type", type}}}), "isStream");
}

void TestEventStream::foldsChunks_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("thoughts");
    QTest::addColumn<int>("end");
    QTest::addColumn<qint64>("completion"); // 0: not known
    const auto row = [](const char *name, const QByteArray &body, const char *text, const char *thoughts,
                        ChatEnd end, qint64 completion) {
        QTest::newRow(name) << body << QString::fromUtf8(text) << QString::fromUtf8(thoughts) << int(end)
                            << completion;
    };
    const QByteArray hello = chunk(R"({"role":"assistant","content":""})") + chunk(R"({"content":"Hel"})") +
                             chunk(R"({"content":"lo"})");
    const QByteArray stop = chunk("{}", R"("stop")");
    row("as it should be", hello + stop + usage + done, "Hello", "", ChatEnd::Complete, 7);
    row("without [DONE]", hello + stop + usage, "Hello", "", ChatEnd::Complete, 7);
    row("without a reason", hello + done, "Hello", "", ChatEnd::Complete, 0);
    row("other line ends", QByteArray(hello + stop + usage + done).replace("\n", "\r\n"), "Hello", "",
        ChatEnd::Complete, 7);
    row("no blanks", QByteArray(hello + stop + done).replace("data: ", "data:"), "Hello", "",
        ChatEnd::Complete, 0);
    row("comments and events", ": PROCESSING\n\nevent: x\nid: 4\n" + hello + ": PROCESSING\n\n" + stop + done,
        "Hello", "", ChatEnd::Complete, 0);
    row("cut", hello + chunk("{}", R"("length")") + done, "Hello", "", ChatEnd::CutOff, 0);
    row("filtered", hello + chunk("{}", R"("content_filter")") + done, "Hello", "", ChatEnd::Refused, 0);
    row("thoughts", chunk(R"({"reasoning_content":"h"})") + chunk(R"({"reasoning":"m"})") + hello + stop,
        "Hello", "hm", ChatEnd::Complete, 0);
    row("usage in every chunk",
        QByteArray(hello).replace(R"("object")",
                                  R"("usage":{"prompt_tokens":50,"completion_tokens":1},"object")") +
            stop + usage,
        "Hello", "", ChatEnd::Complete, 7);
    row("the whole message at once",
        R"(data: {"model":"m-1","choices":[{"message":{"content":"Hello"},"finish_reason":"stop"}]})",
        "Hello", "", ChatEnd::Complete, 0);
    row("a chunk that can't be read", hello + "data: {\"choi\n\n" + stop, "Hello", "", ChatEnd::Complete, 0);
}

void TestEventStream::foldsChunks() {
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(QString, thoughts);
    QFETCH(int, end);
    QFETCH(qint64, completion);
    const auto folded = foldEventStream(body);
    QVERIFY(folded);
    const auto reply = decodeChat(providers().front(), {200, *folded, {}});
    QVERIFY(reply);
    QCOMPARE(reply->text, text);
    QCOMPARE(reply->thoughts, thoughts);
    QCOMPARE(int(reply->end), end);
    QCOMPARE(reply->model, QStringLiteral("m-1"));
    QCOMPARE(reply->usage.known, completion > 0);
    QCOMPARE(reply->usage.completion, completion);
}

void TestEventStream::foldsAnthropicsEvents() {
    const auto folded = foldEventStream(R"(event: message_start
data: {"type":"message_start","message":{"model":"c","usage":{"input_tokens":25,"output_tokens":1}}}

event: content_block_start
data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":""}}

event: ping
data: {"type":"ping"}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"hm"}}

data: {"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}

data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"Hel"}}

data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"lo"}}

data: {"type":"message_delta","delta":{"stop_reason":"max_tokens"},"usage":{"output_tokens":15}}

data: {"type":"message_stop"}
)");
    QVERIFY(folded);
    const auto reply = decodeChat(*providerById(u"anthropic"), {200, *folded, {}});
    QVERIFY(reply);
    QCOMPARE(reply->text, QStringLiteral("Hello"));
    QCOMPARE(reply->thoughts, QStringLiteral("hm"));
    QCOMPARE(int(reply->end), int(ChatEnd::CutOff));
    QCOMPARE(reply->model, QStringLiteral("c"));
    QVERIFY(reply->usage == (TokenUsage{25, 0, 0, 15, true}));
}

void TestEventStream::keepsErrors_data() {
    QTest::addColumn<QByteArray>("body");
    const QByteArray text = chunk(R"({"content":"Hel"})");
    QTest::newRow("in an event") << text + R"(data: {"error":{"code":502,"message":"lost"}})";
    QTest::newRow("in words") << text + R"(data: {"error":"lost"})";
    QTest::newRow("in a choice")
        << text + R"(data: {"choices":[{"error":{"message":"lost"},"delta":{},"finish_reason":"error"}]})";
    QTest::newRow("in a line of its own") << QByteArray(R"(error: {"code":500,"message":"lost"})");
    QTest::newRow("Anthropic's") << QByteArray(
        "event: error\n"
        R"(data: {"type":"error","error":{"type":"overloaded_error","message":"lost"}})");
}

void TestEventStream::keepsErrors() {
    QFETCH(QByteArray, body);
    const auto folded = foldEventStream(body);
    QVERIFY(folded);
    const QJsonObject root = QJsonDocument::fromJson(*folded).object();
    QCOMPARE(root.keys(), QStringList{QStringLiteral("error")});
    QVERIFY(folded->contains("lost"));
}

void TestEventStream::refusesWhatIsNotWhole_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("cut") << chunk(R"({"content":"Hel"})") << int(ErrorCode::Malformed);
    QTest::newRow("cut in a chunk") << chunk(R"({"content":"Hel"})") + "data: {\"choi"
                                    << int(ErrorCode::Malformed);
    QTest::newRow("no events") << QByteArray("hello") << int(ErrorCode::StreamOnly);
    QTest::newRow("events without data")
        << QByteArray("event: x\n\nevent: y\n\n") << int(ErrorCode::StreamOnly);
    QTest::newRow("data that can't be read")
        << QByteArray("data: hello\n\ndata: [DONE]\n\n") << int(ErrorCode::StreamOnly);
}

void TestEventStream::refusesWhatIsNotWhole() {
    QFETCH(QByteArray, body);
    const auto folded = foldEventStream(body);
    QVERIFY(!folded);
    QTEST(int(folded.error().code), "code");
}

WINNOW_TEST(TestEventStream, winnow::NoApplication)

} // namespace eventstreamtest

#include "tst_eventstream.moc"
