#include "replyfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace replydropstest {

using namespace winnow;

class TestReplyDrops final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDrops_data();
    void readsDrops();
    void readsDropsBeforeTheCut_data();
    void readsDropsBeforeTheCut();
    void dropsNothing_data();
    void dropsNothing();
};

void TestReplyDrops::readsDrops_data() {
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("dropped");
    const auto reply = [](const char *name, const char *text, const char *dropped) {
        QTest::newRow(name) << inFull(QString::fromUtf8(text)) << QString::fromLatin1(dropped);
    };
    reply("list", R"(["A", "C"])", "A C");
    reply("none", "[]", "");
    reply("pretty", "[\n  \"A\"\n]", "A");
    reply("fence", "```json\n[\"B\"]\n```", "B");
    reply("prose", "These go:\n[\"B\"]\nAll others stay.", "B");
    reply("prose in brackets", "[See below] These go: [\"B\"] [done]", "B");
    reply("object", R"({"drop": ["B"]})", "B");
    reply("object in object", R"({"answer": {"drop": ["B"]}})", "B");
    reply("none in an object", R"({"drop": []})", "");
    reply("versions and prefixes", R"(["arXiv:2501.00020v2", "ArXiv ID: 2501.00010."])", "A B");
    reply("strangers", R"(["Z", "x", "B"])", "B");
    reply("twice", R"(["B", "B"])", "B");
    reply("said again", "[\"B\"]\nSo: [\"B\"]", "B");
    reply("trailing comma", R"(["B",])", "B");
    reply("single quotes", "['2501.00020']", "B");
    reply("no quotes", "[2501.00010, 2501.00020]", "A B");
    reply("a list in a note", R"({"note": "they say [\"A\"] goes, see [1]", "drop": ["B"]})", "B");
    reply("a list in a note, Python", R"({'note': "they say ['2501.00010']", 'drop': ['2501.00020']})", "B");
    reply("a note with quotes", R"({"note": "the "big" ones", "drop": ["B"]})", "B");
}

void TestReplyDrops::readsDrops() {
    QFETCH(QString, reply);
    QFETCH(QString, dropped);
    QCOMPARE(told(readDrops(reply, shortBatch())), dropped);
}

void TestReplyDrops::readsDropsBeforeTheCut_data() {
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("dropped"); // "-": can't be read
    const auto reply = [](const char *name, const char *text, const char *dropped) {
        QTest::newRow(name) << inFull(QString::fromUtf8(text)) << QString::fromLatin1(dropped);
    };
    reply("after an id", R"({"drop": ["A", "2501.00020)", "A");
    reply("after its mark", R"({"drop": ["A", "B")", "A");
    reply("after a comma", "```json\n{\"drop\": [\"A\",\n", "A");
    reply("after the list", R"({"drop": ["A", "B"]} Let me)", "A B");
    reply("in single quotes", R"({'drop': ['2501.00010', '2501.000)", "A");
    reply("in the first id", R"({"drop": ["2501.00)", "-");
    reply("before the list", R"({"drop)", "-");
    reply("another list", R"({"keep": ["A", "2501.00020)", "-");
    reply("a list without a name", R"(["A", "2501.00020)", "-");
    reply("while thinking", R"(<think>{"drop": ["A", "2501.00020)", "-");
    reply("in a list of others", R"([{"drop": ["A", "B"], "k)", "-");
    reply("in a string", R"({"note": "{\"drop\": [\"A\", \"B\", ")", "-");
    reply("a list in the list", R"({"drop": ["A", ["B"], "C", )", "-");
    reply("another one before it", R"({"drop": ["A"]} No: {"drop": ["B", "A", )", "-");
}

void TestReplyDrops::readsDropsBeforeTheCut() {
    QFETCH(QString, reply);
    QFETCH(QString, dropped);
    QCOMPARE(told(readCutDrops(reply, shortBatch())), dropped);
}

void TestReplyDrops::dropsNothing_data() {
    QTest::addColumn<QString>("reply");
    for (const char *reply : {"",
                              "2501.00010",
                              "Drop 2501.00010.",
                              R"(["A", )",
                              R"(["A")",
                              "[2501.00010",
                              R"({"keep": ["A"], "drop": ["B"]})",
                              R"([{"id": "A"}])",
                              R"([1, 2])",
                              R"(["A", 7])",
                              R"(["A", null])",
                              R"([["A"], ["B"]])",
                              R"([["A"]])",
                              "<think>[\"A\"]",
                              "[\"A\" \"B\"]",
                              "[\"A\", ...]",
                              "[...]",
                              R"([{"id": "A", "similar": ["B"]}])",
                              R"({"drop": [{"id": "A", "similar": ["B"]}]})",
                              R"(["A", ["B"]])",
                              R"({"drop": ["A", "B" oops], "x": ["C"]})",
                              "[\"A\" \"B\"] or rather [\"C\"]",
                              "First [\"A\"], no: [\"A\", \"B\"]",
                              R"(It says "["A"]".)",
                              R"({"note": "It says: ["A"]", ["B"], "x": 1})",
                              R"(["A"]", "drop": ["B"]})"})
        QTest::newRow(reply) << inFull(QString::fromUtf8(reply));
}

void TestReplyDrops::dropsNothing() {
    QFETCH(QString, reply);
    const ScreeningReply read = readDrops(reply, shortBatch());
    QVERIFY(read.dropped.empty());
    QVERIFY(!read.isReadable);
}

WINNOW_TEST(TestReplyDrops, winnow::NoApplication)

} // namespace replydropstest

#include "tst_replydrops.moc"
