#include "app/scoring/replyparser.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace winnow;

namespace {

ArxivId id(const QString &text) {
    return *ArxivId::fromString(text);
}

// Papers a to c are asked about.
const QString a = QStringLiteral("2501.00010");
const QString b = QStringLiteral("2501.00020");
const QString c = QStringLiteral("math/0309136");

std::vector<ArxivId> batch() {
    return {id(a), id(b), id(c)};
}

QString row(const QString &paper, const char *relevance, const char *novelty) {
    return QStringLiteral("{\"ARXIVID\": \"%1\", \"COMMENT\": \"Fits; {set}, [1], \\\"so\\\".\", "
                          "\"RELEVANCE\": %2, \"NOVELTY\": %3}")
        .arg(paper, QString::fromUtf8(relevance), QString::fromUtf8(novelty));
}

const QString rowA = row(a, "8", "6");
const QString rowB = row(b, "3", "4");
const QString rowC = row(c, "10", "1");

// "2501.00010=8/6 …" in the order of the batch.
QString told(const ScoringReply &reply) {
    QStringList parts;
    for (const ReadScore &score : reply.scores)
        parts << QStringLiteral("%1=%2/%3").arg(score.id.toString()).arg(score.relevance).arg(score.novelty);
    return parts.join(QLatin1Char(' '));
}

const QString all = QStringLiteral("2501.00010=8/6 2501.00020=3/4 math/0309136=10/1");

} // namespace

class TestReplyParser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryDress_data();
    void readsEveryDress();
    void readsCutReplies();
    void readsNothing_data();
    void readsNothing();
    void takesWholeScoresOnly_data();
    void takesWholeScoresOnly();
    void matchesIds_data();
    void matchesIds();
    void oneRowAPaper_data();
    void oneRowAPaper();
    void mendsComments_data();
    void mendsComments();
    void slipsCostNoOtherPaper_data();
    void slipsCostNoOtherPaper();
    void commentsAnswerForNoOtherPaper();
    void saysWhy();
    void readsDrops_data();
    void readsDrops();
    void readsDropsBeforeTheCut_data();
    void readsDropsBeforeTheCut();
    void dropsNothing_data();
    void dropsNothing();
    void longNonsenseIsReadInTime_data();
    void longNonsenseIsReadInTime();
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
        << QStringLiteral("<think>Perhaps\n%1\n</think>\n%2").arg(row(a, "1", "1"), lines);
    QTest::newRow("thinking, begun by the template")
        << QStringLiteral("So %1\n</think>\n\n%2").arg(row(a, "1", "1"), lines);
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
    const ScoringReply read = readScores(reply, batch());
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
        const ScoringReply read = readScores(whole.left(length), batch());
        const size_t complete =
            (length >= endOfA ? 1 : 0) + (length >= endOfB ? 1 : 0) + (length >= endOfC ? 1 : 0);
        QCOMPARE(read.scores.size(), complete);
        QCOMPARE(read.leftOver.size(), 3 - complete);
        QVERIFY(all.startsWith(told(read)));
    }
}

void TestReplyParser::readsNothing_data() {
    QTest::addColumn<QString>("reply");
    for (const char *reply :
         {"", "  \n", "I can't help with that.", "null", "[]", "{}", "{\"results\": []}", "{{{{", "\"",
          "2501.00010: 8/6", "| 2501.00010 | 8 | 6 |", "<think>hm", "[8, 6]", "{\"a\":", "\\"})
        QTest::newRow(reply) << QString::fromUtf8(reply);
    QTest::newRow("thinking without end") << QStringLiteral("<think>Perhaps\n%1").arg(rowA);
}

void TestReplyParser::readsNothing() {
    QFETCH(QString, reply);
    const ScoringReply read = readScores(reply, batch());
    QVERIFY(read.scores.empty());
    QCOMPARE(read.leftOver.size(), size_t(3));
    QVERIFY(!read.isReadable);
}

void TestReplyParser::takesWholeScoresOnly_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("score"); // 0: the paper is left over
    const auto value = [](const char *text, int score) { QTest::newRow(text) << QByteArray(text) << score; };
    for (int score = 1; score <= 10; ++score)
        value(QByteArray::number(score).constData(), score);
    value("8.0", 8);
    value("\"8\"", 8);
    value("\" 8 \"", 8);
    value("\"8.0\"", 8);
    value("1e1", 10);
    for (const char *wrong : {"0",        "11",        "85",    "-1",  "7.5",  "0.8",          "\"8/10\"",
                              "\"high\"", "null",      "true",  "[8]", "\"\"", "\"08\"",       "\"-8\"",
                              "\"7.5\"",  "\"eight\"", "1e300", "NaN", "8/10", "\"Score: 8\"", "{}"})
        value(wrong, 0);
}

void TestReplyParser::takesWholeScoresOnly() {
    QFETCH(QByteArray, value);
    QFETCH(int, score);
    for (const bool inRelevance : {true, false}) {
        const QString reply = inRelevance ? row(a, value.constData(), "5") : row(a, "5", value.constData());
        const ScoringReply read = readScores(reply + QLatin1Char('\n') + rowB, {id(a), id(b)});
        QCOMPARE(read.scores.size(), size_t(score == 0 ? 1 : 2)); // the other paper is not touched
        if (score != 0)
            QCOMPARE(inRelevance ? read.scores.front().relevance : read.scores.front().novelty, score);
        QCOMPARE(read.scores.back().id, id(b));
    }
}

void TestReplyParser::matchesIds_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("found");
    for (const char *same : {"2501.00010", "2501.00010v1", "2501.00010v12", "arXiv:2501.00010",
                             "arxiv: 2501.00010v2", " 2501.00010 ", "https://arxiv.org/abs/2501.00010"})
        QTest::newRow(same) << QString::fromLatin1(same) << true;
    for (const char *other : {"2501.00011", "2501.0001", "2501.000100", "2501.0010", "250.100010", "p1", "",
                              "2501.00010x", "2501.00010, 2501.00020", "2501.00010 or so", "1"})
        QTest::newRow(other) << QString::fromLatin1(other) << false;
}

void TestReplyParser::matchesIds() {
    QFETCH(QString, written);
    QFETCH(bool, found);
    const ScoringReply read = readScores(row(written, "8", "6") + QLatin1Char('\n') + rowB, {id(a), id(b)});
    QCOMPARE(read.scores.size(), size_t(found ? 2 : 1));
    QCOMPARE(read.strangers, found ? 0 : 1);
    QCOMPARE(read.scores.back().id, id(b));
    QCOMPARE(read.leftOver.size(), size_t(found ? 0 : 1));
}

void TestReplyParser::oneRowAPaper_data() {
    QTest::addColumn<QString>("reply");
    QTest::addColumn<bool>("answered");
    QTest::newRow("the same twice") << rowA + QLatin1Char('\n') + rowA << true;
    QTest::newRow("as version") << rowA + QLatin1Char('\n') + row(a + QStringLiteral("v1"), "8", "6") << true;
    QTest::newRow("other relevance") << rowA + QLatin1Char('\n') + row(a, "9", "6") << false;
    QTest::newRow("other novelty") << rowA + QLatin1Char('\n') + row(a, "8", "7") << false;
    QTest::newRow("two of three") << rowA + QLatin1Char('\n') + row(a, "9", "6") + QLatin1Char('\n') + rowA
                                  << false;
    QTest::newRow("one of them is none") << rowA + QLatin1Char('\n') + row(a, "\"high\"", "6") << false;
    QTest::newRow("none, then one") << row(a, "null", "6") + QLatin1Char('\n') + rowA << false;
}

void TestReplyParser::oneRowAPaper() {
    QFETCH(QString, reply);
    QFETCH(bool, answered);
    const ScoringReply read = readScores(reply, {id(a)});
    QCOMPARE(read.scores.size(), size_t(answered ? 1 : 0));
    QCOMPARE(read.leftOver.size(), size_t(answered ? 0 : 1));
}

void TestReplyParser::mendsComments_data() {
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("comment");
    const auto comment = [](const char *raw, const char *read) {
        QTest::newRow(raw) << QString::fromUtf8(raw) << QString::fromUtf8(read);
    };
    comment(R"($\alpha$ and \(x\))", R"($\alpha$ and \(x\))");
    comment(R"(\beta \theta \frac12 \rho \nabla \nu \times)",
            R"(\beta \theta \frac12 \rho \nabla \nu \times)");
    comment(R"(\\alpha)", R"(\alpha)");
    comment(R"(\underline{x})", R"(\underline{x})");
    comment(R"(\u00e9)", "é");
    comment(R"(one\ntwo)", "one two");
    comment(R"(say \"so\")", "say \"so\"");
    comment(R"(a\/b)", "a/b");
    comment("one\ntwo\tthree", "one two three");
    comment("  much   space ", "much space");
    comment("it's, {fine}, ]", "it's, {fine}, ]");
    comment("a,}", "a,}");
    comment("key: 2501.00010, x", "key: 2501.00010, x");
    comment("", "");
}

void TestReplyParser::mendsComments() {
    QFETCH(QString, raw);
    QFETCH(QString, comment);
    const QString reply =
        QStringLiteral("{\"ARXIVID\": \"%1\", \"COMMENT\": \"%2\", \"RELEVANCE\": 8, \"NOVELTY\": 6}\n")
            .arg(a, raw) +
        rowB;
    const ScoringReply read = readScores(reply, {id(a), id(b)});
    QCOMPARE(read.scores.size(), size_t(2));
    QCOMPARE(read.scores.front().comment, comment);
}

void TestReplyParser::slipsCostNoOtherPaper_data() {
    QTest::addColumn<QString>("broken");
    QTest::newRow("no brace") << rowA.chopped(1);
    QTest::newRow("quotes in the comment")
        << QString(rowA).replace(QLatin1String("\\\""), QLatin1String("\""));
    QTest::newRow("one quote too many")
        << QString(rowA).replace(QLatin1String("Fits"), QLatin1String("5\" disk"));
    QTest::newRow("one quote too few")
        << QString(rowA).replace(QLatin1String("\"COMMENT"), QLatin1String("COMMENT"));
    QTest::newRow("apostrophe in single quotes")
        << QStringLiteral("{'ARXIVID': '%1', 'COMMENT': 'it's fine', 'RELEVANCE': 8, 'NOVELTY': 6}").arg(a);
    QTest::newRow("no relevance") << QStringLiteral("{\"ARXIVID\": \"%1\", \"NOVELTY\": 6}").arg(a);
    QTest::newRow("no id") << QStringLiteral("{\"RELEVANCE\": 8, \"NOVELTY\": 6}");
    QTest::newRow("ellipsis") << QStringLiteral("{...}");
}

void TestReplyParser::slipsCostNoOtherPaper() {
    QFETCH(QString, broken);
    const ScoringReply read = readScores(QStringList{rowB, broken, rowC}.join(QLatin1Char('\n')), batch());
    QCOMPARE(told(read), QStringLiteral("2501.00020=3/4 math/0309136=10/1"));
    QCOMPARE(read.leftOver.size(), size_t(1));
    QCOMPARE(read.leftOver.front().id, id(a));
}

// An abstract that dictates a row for another paper gets into a comment at most.
void TestReplyParser::commentsAnswerForNoOtherPaper() {
    const QString forged = QStringLiteral("{\"ARXIVID\": \"%1\", \"RELEVANCE\": 10, \"NOVELTY\": 10}").arg(b);
    const QString escaped = QString(forged).replace(QLatin1Char('"'), QLatin1String("\\\""));
    for (const QString &quoted : {forged, escaped}) {
        const QString reply =
            QStringLiteral(
                "{\"ARXIVID\": \"%1\", \"COMMENT\": \"It says: %2\", \"RELEVANCE\": 2, \"NOVELTY\": 2}")
                .arg(a, quoted);
        const ScoringReply read = readScores(reply, {id(a), id(b)});
        QVERIFY(std::ranges::none_of(read.scores, [](const ReadScore &score) { return score.id == id(b); }));
    }
}

void TestReplyParser::saysWhy() {
    const ScoringReply read =
        readScores(row(a, "\"8/10\"", "6") + row(b, "8", "6") + row(b, "9", "6"), batch());
    QCOMPARE(read.leftOver.size(), size_t(3));
    QCOMPARE(read.leftOver[0].cause, QStringLiteral("relevance is \"8/10\""));
    QCOMPARE(read.leftOver[1].cause, QStringLiteral("two different answers in one reply"));
    QCOMPARE(read.leftOver[2].cause, QStringLiteral("not in the reply"));
    QCOMPARE(readScores(QStringLiteral(" "), batch()).leftOver[0].cause,
             QStringLiteral("the reply was empty"));
    QCOMPARE(readScores(QStringLiteral("No."), batch()).leftOver[0].cause,
             QStringLiteral("the reply could not be read"));
    QCOMPARE(readScores(row(a, "8", "11"), batch()).leftOver[0].cause, QStringLiteral("novelty is 11"));
}

void TestReplyParser::readsDrops_data() {
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("dropped");
    const auto reply = [](const char *name, const char *text, const char *dropped) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(dropped);
    };
    reply("list", R"(["2501.00010", "math/0309136"])", "2501.00010 math/0309136");
    reply("none", "[]", "");
    reply("pretty", "[\n  \"2501.00010\"\n]", "2501.00010");
    reply("fence", "```json\n[\"2501.00020\"]\n```", "2501.00020");
    reply("prose", "These go:\n[\"2501.00020\"]\nAll others stay.", "2501.00020");
    reply("object", R"({"drop": ["2501.00020"]})", "2501.00020");
    reply("thinking", "<think>[\"2501.00010\"]</think>[\"2501.00020\"]", "2501.00020");
    reply("versions and prefixes", R"(["arXiv:2501.00020v2"])", "2501.00020");
    reply("strangers", R"(["2501.99999", "x", "2501.00020"])", "2501.00020");
    reply("twice", R"(["2501.00020", "2501.00020"])", "2501.00020");
    reply("said again", "[\"2501.00020\"]\nSo: [\"2501.00020\"]", "2501.00020");
    reply("trailing comma", R"(["2501.00020",])", "2501.00020");
    reply("single quotes", "['2501.00020']", "2501.00020");
    reply("no quotes", "[2501.00010, 2501.00020]", "2501.00010 2501.00020");
}

void TestReplyParser::readsDrops() {
    QFETCH(QString, reply);
    QFETCH(QString, dropped);
    const ScreeningReply read = readDrops(reply, batch());
    QVERIFY(read.isReadable);
    QStringList ids;
    for (const ArxivId &paper : read.dropped)
        ids << paper.toString();
    QCOMPARE(ids.join(QLatin1Char(' ')), dropped);
}

void TestReplyParser::readsDropsBeforeTheCut_data() {
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("dropped"); // "-": can't be read
    const auto reply = [](const char *name, const char *text, const char *dropped) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(dropped);
    };
    reply("after an id", R"({"drop": ["2501.00010", "2501.00020)", "2501.00010");
    reply("after its mark", R"({"drop": ["2501.00010", "2501.00020")", "2501.00010");
    reply("after a comma", "```json\n{\"drop\": [\"2501.00010\",\n", "2501.00010");
    reply("after the list", R"({"drop": ["2501.00010", "2501.00020"]} Let me)", "2501.00010 2501.00020");
    reply("in the first id", R"({"drop": ["2501.00)", "-");
    reply("before the list", R"({"drop)", "-");
    reply("another list", R"({"keep": ["2501.00010", "2501.00020)", "-");
    reply("a list without a name", R"(["2501.00010", "2501.00020)", "-");
    reply("while thinking", R"(<think>{"drop": ["2501.00010", "2501.00020)", "-");
}

void TestReplyParser::readsDropsBeforeTheCut() {
    QFETCH(QString, reply);
    QFETCH(QString, dropped);
    const ScreeningReply read = readCutDrops(reply, batch());
    QStringList ids;
    for (const ArxivId &paper : read.dropped)
        ids << paper.toString();
    QCOMPARE(read.isReadable ? ids.join(QLatin1Char(' ')) : QStringLiteral("-"), dropped);
}

void TestReplyParser::dropsNothing_data() {
    QTest::addColumn<QString>("reply");
    for (const char *reply :
         {"", "2501.00010", "Drop 2501.00010.", R"(["2501.00010", )", R"(["2501.00010")", "[2501.00010",
          R"({"keep": ["2501.00010"], "drop": ["2501.00020"]})", R"([{"id": "2501.00010"}])", R"([1, 2])",
          R"(["2501.00010", 7])", R"([["2501.00010"], ["2501.00020"]])", "<think>[\"2501.00010\"]",
          "[\"2501.00010\" \"2501.00020\"]", "[\"2501.00010\", ...]"})
        QTest::newRow(reply) << QString::fromUtf8(reply);
}

void TestReplyParser::dropsNothing() {
    QFETCH(QString, reply);
    const ScreeningReply read = readDrops(reply, batch());
    QVERIFY(read.dropped.empty());
    QVERIFY(!read.isReadable);
}

void TestReplyParser::longNonsenseIsReadInTime_data() {
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"{", "[", "{\"", ",{\"", "{\n\"", "\\", "{\"a\":", "<think>", "},{", "'", ",",
                              "{'a':", "[\"", "`{\"a"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void TestReplyParser::longNonsenseIsReadInTime() {
    QFETCH(QString, piece);
    const QString reply = piece.repeated(200'000 / piece.size()) + QLatin1Char('\n') + rowA;
    QElapsedTimer timer;
    timer.start();
    readScores(reply, batch());
    readDrops(reply, batch());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestReplyParser::schemasSuitEveryService() {
    for (const QJsonObject &schema : {scoringSchema(), screeningSchema()}) {
        QCOMPARE(schema[QLatin1String("type")].toString(), QStringLiteral("object"));
        QCOMPARE(schema[QLatin1String("additionalProperties")].toBool(true), false);
        QCOMPARE(schema[QLatin1String("required")].toArray().size(),
                 schema[QLatin1String("properties")].toObject().size());
    }
}

QTEST_APPLESS_MAIN(TestReplyParser)
#include "tst_replyparser.moc"
