#include "replyfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <ctime>

namespace replysizetest {

using namespace winnow;

// Sanitizers make them take several times as long.
#if defined(WINNOW_SANITIZED) || defined(__SANITIZE_THREAD__)
constexpr int length = 400'000;
#else
constexpr int length = 2'000'000;
#endif

// Long replies of the kinds that cost a careful reader most.
class TestReplySize final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nonsenseIsReadInTime_data();
    void nonsenseIsReadInTime();
};

void TestReplySize::nonsenseIsReadInTime_data() {
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"{",
                              "[",
                              "}",
                              "\"",
                              "'",
                              "\\",
                              ",",
                              "<",
                              "<think>",
                              "</think>",
                              "</thin",
                              "{\"",
                              ",{\"",
                              "},{",
                              "},{\"",
                              "{\n\"",
                              "{\"a\":",
                              "{'a':",
                              "{\"id\":",
                              "{\"id\":\"",
                              "[\"",
                              "`{\"a",
                              "\\\"",
                              "{a:",
                              "{ ",
                              " ",
                              "\n",
                              "\n{",
                              "\n{\"a\":\"",
                              "{\"a\":1,",
                              "{\"a\":[",
                              "\",",
                              "\",\"",
                              "\", \"a\":",
                              "x\" y",
                              "{\"id\":1},",
                              "{\"2501.00010\":{",
                              "{\"novelty\":1},",
                              "a",
                              "8,",
                              "<|channel|>",
                              "{\"ARXIVID\": \"2501.00010\", \"RELEVANCE\": 8, \"NOVELTY\": 6}\n"}) {
        for (const char *begin :
             {"", "{\"a\":\"", "{\"results\":[", "{\"ARXIVID\":\"2501.00010\",\"COMMENT\":\"", "[\""})
            QTest::addRow("%s, %s", begin, piece) << QString::fromUtf8(begin) << QString::fromUtf8(piece);
    }
}

void TestReplySize::nonsenseIsReadInTime() {
    QFETCH(QString, begin);
    QFETCH(QString, piece);
    const QString reply = begin + piece.repeated(length / piece.size()) + inFull(QStringLiteral("\n{A,8,6}"));
    const std::clock_t before = std::clock(); // of the processor: tests run side by side
    readScores(reply, shortBatch());
    readDrops(reply, shortBatch());
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < length / 200'000, qPrintable(QString::number(seconds))); // not linear: minutes
}

WINNOW_TEST(TestReplySize, winnow::NoApplication)

} // namespace replysizetest

#include "tst_replysize.moc"
