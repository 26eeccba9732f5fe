#include "replyfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace replyvaluestest {

using namespace winnow;

namespace {

const QString rowA = row('A', "8", "6");
const QString rowB = row('B', "3", "4");
const QString a = shortId('A').toString();

std::vector<ArxivId> two() {
    return {shortId('A'), shortId('B')};
}

} // namespace

class TestReplyValues final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWholeScoresOnly_data();
    void takesWholeScoresOnly();
    void matchesIds_data();
    void matchesIds();
    void mendsComments_data();
    void mendsComments();
};

void TestReplyValues::takesWholeScoresOnly_data() {
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
    for (const char *wrong : {R"({"score": 11})",
                              R"({"score": "8/10"})",
                              R"({"score": 8, "value": 9})",
                              R"([{"score": 8}])",
                              "0",
                              "11",
                              "85",
                              "-1",
                              "7.5",
                              "0.8",
                              "\"8/10\"",
                              "\"high\"",
                              "null",
                              "true",
                              "[8]",
                              "\"\"",
                              "\"08\"",
                              "\"-8\"",
                              "\"7.5\"",
                              "\"eight\"",
                              "1e300",
                              "NaN",
                              "8/10",
                              "\"Score: 8\"",
                              "{}"})
        value(wrong, 0);
}

void TestReplyValues::takesWholeScoresOnly() {
    QFETCH(QByteArray, value);
    QFETCH(int, score);
    for (const bool inRelevance : {true, false}) {
        const QString reply =
            inRelevance ? row('A', value.constData(), "5") : row('A', "5", value.constData());
        const ScoringReply read = readScores(reply + QLatin1Char('\n') + rowB, two());
        QCOMPARE(read.scores.size(), size_t(score == 0 ? 1 : 2)); // the other paper is not touched
        if (score != 0)
            QCOMPARE(inRelevance ? read.scores.front().score.relevance : read.scores.front().score.novelty,
                     score);
        QCOMPARE(read.scores.back().id, shortId('B'));
    }
}

void TestReplyValues::matchesIds_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("found");
    for (const char *same : {"2501.00010",
                             "2501.00010v1",
                             "2501.00010v12",
                             "arXiv:2501.00010",
                             "arxiv: 2501.00010v2",
                             " 2501.00010 ",
                             "https://arxiv.org/abs/2501.00010",
                             "ArXiv ID: 2501.00010",
                             "arxiv-id 2501.00010",
                             "Paper ID: 2501.00010v2",
                             "ID=2501.00010",
                             "Paper 2501.00010",
                             "[2501.00010]",
                             "(2501.00010)",
                             "<2501.00010>",
                             "`2501.00010`",
                             "**2501.00010**",
                             "'2501.00010'",
                             "[ArXiv ID: 2501.00010]",
                             "ArXiv ID: [2501.00010].",
                             "[arXiv:2501.00010v1]",
                             "2501.00010.",
                             "2501.00010v1.",
                             "2501.00010,",
                             "2501.\u200B00010",
                             "\u200B2501.00010",
                             "2501.00010\uFEFF",
                             R"(2501.00010\u200b)",
                             "https:\\/\\/arxiv.org\\/abs\\/2501.00010"})
        QTest::newRow(same) << QString::fromUtf8(same) << true;
    for (const char *other :
         {"2501.00011", "2501.0001", "2501.000100", "2501.0010", "250.100010", "p1", "", "2501.00010x",
          "2501.00010, 2501.00020", "2501.00010 or so", "1", "[2501.00010", "[2501.00010][2]", "ID",
          "ID: ", "[[[[2501.00010]]]]", "2501.00010 (see 2501.00020)", "not 2501.00010"})
        QTest::newRow(other) << QString::fromLatin1(other) << false;
}

void TestReplyValues::matchesIds() {
    QFETCH(QString, written);
    QFETCH(bool, found);
    const ScoringReply read = readScores(QString(rowA).replace(a, written) + QLatin1Char('\n') + rowB, two());
    QCOMPARE(read.scores.size(), size_t(found ? 2 : 1));
    QCOMPARE(read.strangers, found ? 0 : 1);
    QCOMPARE(read.scores.back().id, shortId('B'));
    QCOMPARE(read.leftOver.size(), size_t(found ? 0 : 1));
}

void TestReplyValues::mendsComments_data() {
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
    // Quotes that were not escaped.
    comment(R"(the "criterion" on)", R"(the "criterion" on)");
    comment(R"("first" word)", R"("first" word)");
    comment(R"(the last "word")", R"(the last "word")");
    comment(R"(5" disk)", R"(5" disk)");
    comment(R"(says "yes", "no", and "so")", R"(says "yes", "no", and "so")");
    comment(R"("all of it")", R"("all of it")");
    comment(R"(sets "{a}" and "b")", R"(sets "{a}" and "b")");
    comment("a \"b\"\nc", "a \"b\" c");
    // Neither half a character nor a control.
    comment(R"(a\ud835 b)", "a? b");
    comment(R"(a\u0000b\u0007)", "a b");
    comment(R"(\ud835\udd38)", "𝔸");
}

void TestReplyValues::mendsComments() {
    QFETCH(QString, raw);
    QFETCH(QString, comment);
    const QString reply =
        QStringLiteral("{\"ARXIVID\": \"%1\", \"COMMENT\": \"%2\", \"RELEVANCE\": 8, \"NOVELTY\": 6}\n")
            .arg(a, raw) +
        rowB;
    const ScoringReply read = readScores(reply, two());
    QCOMPARE(read.scores.size(), size_t(2));
    QCOMPARE(read.scores.front().score.comment, comment);
}

WINNOW_TEST(TestReplyValues, winnow::NoApplication)

} // namespace replyvaluestest

#include "tst_replyvalues.moc"
