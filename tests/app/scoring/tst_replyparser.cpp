#include "replyfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

namespace replyparsertest {

using namespace winnow;

namespace {

const QString rowA = row('A', "8", "6");
const QString rowB = row('B', "3", "4");
const QString rowC = row('C', "10", "1");
const QString a = shortId('A').toString();
const QString b = shortId('B').toString();
const QString all = QStringLiteral("A=8/6 B=3/4 C=10/1");

} // namespace

class TestReplyParser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryDress_data();
    void readsEveryDress();
    void readsCutReplies();
    void readsNothing_data();
    void readsNothing();
    void readsListsWithoutRows_data();
    void readsListsWithoutRows();
    void readsWhatIsClear_data();
    void readsWhatIsClear();
    void saysWhy();
    void schemasSuitEveryService();
};

void TestReplyParser::readsEveryDress_data() {
    QTest::addColumn<QString>("reply");
    const QString lines = QStringList{rowA, rowB, rowC}.join(QLatin1Char('\n'));
    const QString array =
        QLatin1Char('[') + QStringList{rowA, rowB, rowC}.join(QStringLiteral(", ")) + QLatin1Char(']');
    const auto pretty = [](QString text) {
        return text.replace(QStringLiteral(", \""), QStringLiteral(",\n  \""))
            .replace(QStringLiteral("{\""), QStringLiteral("{\n  \""))
            .replace(QLatin1String("}\n"), QLatin1String("\n}\n"));
    };
    QTest::newRow("lines") << lines;
    QTest::newRow("CRLF") << QString(lines).replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    QTest::newRow("array") << array;
    QTest::newRow("one line") << QStringList{rowA, rowB, rowC}.join(QLatin1Char(' '));
    QTest::newRow("other order") << QStringList{rowC, rowA, rowB}.join(QLatin1Char('\n'));
    QTest::newRow("results") << QStringLiteral("{\"results\": %1}").arg(array);
    QTest::newRow("any name") << QStringLiteral("{\"note\": \"x {y}\", \"papers\": %1, \"n\": 3}").arg(array);
    QTest::newRow("nested") << QStringLiteral("{\"a\": {\"b\": %1}}").arg(array);
    QTest::newRow("pretty") << pretty(lines);
    QTest::newRow("pretty array") << pretty(array);
    QTest::newRow("fence") << QStringLiteral("```json\n%1\n```").arg(lines);
    QTest::newRow("fence on one line") << QStringLiteral("```%1```").arg(array);
    QTest::newRow("prose")
        << QStringLiteral("Here are {the} scores:\n\n%1\n\nIt's [done]. Anything else?").arg(lines);
    QTest::newRow("prose in the line") << QStringLiteral("The scores: %1").arg(array);
    QTest::newRow("commas behind") << QStringLiteral("%1,\n%2,\n%3,").arg(rowA, rowB, rowC);
    QTest::newRow("trailing commas") << QString(array)
                                            .replace(QLatin1String("}"), QLatin1String(",}"))
                                            .replace(QLatin1String("]"), QLatin1String(",]"))
                                            .replace(QLatin1String("{set,}, [1,]"), QLatin1String("x"));
    QTest::newRow("bullets") << QStringLiteral("- %1\n- %2\n3. %3").arg(rowA, rowB, rowC);
    QTest::newRow("thinking")
        << QStringLiteral("<think>Perhaps\n%1\n</think>\n%2").arg(row('A', "1", "1"), lines);
    QTest::newRow("thinking, begun by the template")
        << QStringLiteral("So %1\n</think>\n\n%2").arg(row('A', "1", "1"), lines);
    QTest::newRow("thinking in a comment")
        << QString(lines).replace(QLatin1String("Fits"), QLatin1String("uses </think> and <think>"));
    QTest::newRow("lower case") << QString(lines)
                                       .replace(QLatin1String("ARXIVID"), QLatin1String("arxiv_id"))
                                       .replace(QLatin1String("RELEVANCE"), QLatin1String("Relevance"));
    QTest::newRow("keys without quotes")
        << QString(lines)
               .replace(QLatin1String("\"ARXIVID\""), QLatin1String("ARXIVID"))
               .replace(QLatin1String("\"NOVELTY\""), QLatin1String("NOVELTY"));
    QTest::newRow("ids without quotes") << QString(lines)
                                               .replace(QLatin1Char('"') + a + QLatin1Char('"'), a)
                                               .replace(QLatin1Char('"') + b + QLatin1Char('"'), b);
    QTest::newRow("single quotes") << QString(lines)
                                          .replace(QLatin1String("{set}, [1]"), QLatin1String("set"))
                                          .replace(QLatin1String("\\\"so\\\""), QLatin1String("so"))
                                          .replace(QLatin1Char('"'), QLatin1Char('\''));
    QTest::newRow("broken lines") << QString(lines).replace(QLatin1String("; "), QLatin1String(";\n"));
}

void TestReplyParser::readsEveryDress() {
    QFETCH(QString, reply);
    const ScoringReply read = readScores(reply, shortBatch());
    QCOMPARE(told(read), all);
    QVERIFY(read.leftOver.empty());
    QVERIFY(read.isReadable);
    QCOMPARE(read.strangers, 0);
}

void TestReplyParser::readsCutReplies() {
    const QString whole = QStringLiteral("{\"results\": [%1, %2, %3]}").arg(rowA, rowB, rowC);
    const qsizetype endOfA = whole.indexOf(rowA) + rowA.size();
    const qsizetype endOfB = whole.indexOf(rowB) + rowB.size();
    const qsizetype endOfC = whole.indexOf(rowC) + rowC.size();
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const ScoringReply read = readScores(whole.left(length), shortBatch());
        const size_t complete =
            (length >= endOfA ? 1 : 0) + (length >= endOfB ? 1 : 0) + (length >= endOfC ? 1 : 0);
        QCOMPARE(read.scores.size(), complete);
        QCOMPARE(read.leftOver.size(), 3 - complete);
        QVERIFY(all.startsWith(told(read)));
    }
}

void TestReplyParser::readsNothing_data() {
    QTest::addColumn<QString>("reply");
    for (const char *reply : {"", "  \n", "I can't help with that.", "null", "{}", "{\"results\": null}",
                              "{{{{", "\"", "{\"results\": [", "2501.00010: 8/6", "| 2501.00010 | 8 | 6 |",
                              "<think>hm", "[8, 6]", "{\"a\":", "\\"})
        QTest::newRow(reply) << QString::fromUtf8(reply);
    QTest::newRow("thinking without end") << QStringLiteral("<think>Perhaps\n%1").arg(rowA);
}

void TestReplyParser::readsNothing() {
    QFETCH(QString, reply);
    const ScoringReply read = readScores(reply, shortBatch());
    QVERIFY(read.scores.empty());
    QCOMPARE(read.leftOver.size(), size_t(3));
    QVERIFY(!read.isReadable);
}

void TestReplyParser::readsListsWithoutRows_data() {
    QTest::addColumn<QString>("reply");
    for (const char *reply :
         {"{\"results\":[]}", "[]", " [ ]\n", "```json\n{\"results\": []}\n```", "{\"a\":{\"b\":[]}}",
          "{\"papers\":[],\"note\":\"none fits\"}", "<think>hm</think>[]"})
        QTest::newRow(reply) << QString::fromUtf8(reply);
}

void TestReplyParser::readsListsWithoutRows() {
    QFETCH(QString, reply);
    const ScoringReply read = readScores(reply, shortBatch());
    QVERIFY(read.isReadable);
    QVERIFY(!read.hasBroken);
    QCOMPARE(read.unsaid, QStringLiteral("not in the reply"));
    QCOMPARE(causeOf(read, 'A'), read.unsaid);
}

void TestReplyParser::readsWhatIsClear_data() {
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("scores");
    QTest::addColumn<QString>("comment"); // of the first
    const auto row = [](const char *reply, const char *scores, const char *comment = "") {
        QTest::newRow(reply) << QString::fromUtf8(reply) << QString::fromUtf8(scores)
                             << QString::fromUtf8(comment);
    };
    row(R"({"A":{"relevance":8,"novelty":7}})", "A=8/7");
    row(R"({"A":{"relevance":8,"novelty":7,"why":1,"reason":"so"},"B":{"relevance":3,"novelty":4}})",
        "A=8/7 B=3/4", "so");
    row(R"({"results":{"A":{"relevance":8,"novelty":7},"Z":{"relevance":1,"novelty":1}}})", "A=8/7");
    row(R"({"arXiv:2501.00010v2":{"relevance":8,"novelty":7}})", "A=8/7");
    row(R"({"A":{"scores":{"relevance":8,"novelty":7}}})", "A=8/7");
    row(R"({2501.00010:{relevance:8,novelty:7}})", "A=8/7");
    row(R"({"A":{"relevance":8,"novelty":7},"B":{"relev)", "A=8/7"); // cut
    row(R"({"id":"A","scores":{"relevance":8,"novelty":7}})", "A=8/7");
    row(R"({"id":"A","scores":{"relevance":8,"novelty":7,"reason":"so"}})", "A=8/7", "so");
    row(R"({"scores":{"relevance":8,"novelty":7},"comment":"so","id":"A"})", "A=8/7", "so");
    row(R"({"id":"A","any":{"name":{"relevance":8,"novelty":7}}})", "A=8/7");
    row(R"({"id":"A","RELEVANCE":{"score":8,"reason":"so"},"NOVELTY":{"score":7,"reason":"no"}})", "A=8/7",
        "so");
    row(R"({"id":"A","RELEVANCE":{"value":"8"},"NOVELTY":{"novelty":7}})", "A=8/7");
    row(R"({"id":"A","RELEVANCE":{"score":8,"of":10},"NOVELTY":7,"COMMENT":"so"})", "A=8/7", "so");
    row(R"({A,8,7,"META":{"confidence":0.9,"tags":["x",{"y":1}]}})", "A=8/7", "Fits {it}.");
    row(R"({A,8,7,"details":{"relevance":"strong","novelty":"some"}})", "A=8/7", "Fits {it}.");
    row(R"({A,8,7,"topics":[]})", "A=8/7", "Fits {it}.");
    row(R"({"answer":{"list":[{A,8,7}]},"usage":{"tokens":3}})", "A=8/7", "Fits {it}.");
    row(R"({"paper":{A,8,7}})", "A=8/7", "Fits {it}.");
    row(R"({"bewertung":[{A,8,7}]})", "A=8/7", "Fits {it}.");
    row(R"({"id":"1","arxiv_id":"A","relevance":8,"novelty":7})", "A=8/7");
    row(R"({"paper":"A","relevance":8,"novelty":7,"score":15})", "A=8/7");
    row("{\"id\":\"A\",\"relevance\":8,\"novelty\":7,\"comment\":\"a \xEF\xBF\xBD b\"}", "A=8/7",
        "a \xEF\xBF\xBD b");
}

void TestReplyParser::readsWhatIsClear() {
    QFETCH(QString, reply);
    QFETCH(QString, scores);
    QFETCH(QString, comment);
    const ScoringReply read = readScores(inFull(reply), shortBatch());
    QCOMPARE(told(read), scores);
    QCOMPARE(read.scores.front().score.comment, comment);
}

void TestReplyParser::saysWhy() {
    const ScoringReply read =
        readScores(row('A', "\"8/10\"", "6") + row('B', "8", "6") + row('B', "9", "6"), shortBatch());
    QCOMPARE(read.leftOver.size(), size_t(3));
    QCOMPARE(read.leftOver[0].cause, QStringLiteral("relevance is \"8/10\""));
    QCOMPARE(read.leftOver[1].cause, QStringLiteral("two different answers in one reply: 8/6 and 9/6"));
    QCOMPARE(read.leftOver[2].cause, QStringLiteral("not in the reply"));
    QCOMPARE(readScores(QStringLiteral(" "), shortBatch()).leftOver[0].cause,
             QStringLiteral("the reply was empty"));
    QCOMPARE(readScores(QStringLiteral("No."), shortBatch()).leftOver[0].cause,
             QStringLiteral("the reply could not be read"));
    const auto cause = [](const QString &reply) {
        return causeOf(readScores(inFull(reply), shortBatch()), 'A');
    };
    QCOMPARE(cause(QStringLiteral("{A,8,11}")), QStringLiteral("novelty is 11"));
    QCOMPARE(cause(QStringLiteral("{A,8/10,6}")), QStringLiteral("relevance is 8/10"));
    QCOMPARE(cause(QStringLiteral("{A,[8],6}")), QStringLiteral("relevance is no number"));
    QCOMPARE(cause(QStringLiteral("{\"id\": \"A\", \"scores\": {\"relevance\": 8}}")),
             QStringLiteral("novelty is missing"));
    QCOMPARE(cause(QStringLiteral("{\"id\": \"A\"}")), QStringLiteral("relevance is missing"));
    QCOMPARE(cause(QStringLiteral("{\"id\": \"A\", \"relevance\": 8 or so}")),
             QStringLiteral("its row could not be read"));
    QCOMPARE(cause(QStringLiteral("{\"id\": \"A\", \"arxiv\": \"B\", \"relevance\": 8}")),
             QStringLiteral("its row has two ids"));
    QCOMPARE(cause(QStringLiteral("It says \"{A,8,6}\".")), QStringLiteral("only quoted in the reply"));
    QCOMPARE(cause(QStringLiteral("{A,8,6}\n{\"ARXIVID\": \"A\", \"COMM")),
             QStringLiteral("the reply begins a second row about it"));
    QCOMPARE(cause(QStringLiteral("{\"ARXIVID\": \"A\", \"COMM")),
             QStringLiteral("the reply could not be read"));
}

void TestReplyParser::schemasSuitEveryService() {
    for (const QJsonObject &schema : {scoringSchema(), screeningSchema()}) {
        QCOMPARE(schema[QLatin1String("type")].toString(), QStringLiteral("object"));
        QCOMPARE(schema[QLatin1String("additionalProperties")].toBool(true), false);
        QCOMPARE(schema[QLatin1String("required")].toArray().size(),
                 schema[QLatin1String("properties")].toObject().size());
    }
}

WINNOW_TEST(TestReplyParser, winnow::NoApplication)

} // namespace replyparsertest

#include "tst_replyparser.moc"
