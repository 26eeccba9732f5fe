#include "app/scoring/calls/batchreading.h"
#include "replyfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace batchreadingtest {

using namespace winnow;

namespace {

std::vector<Paper> papers() {
    std::vector<Paper> found;
    for (const ArxivId &id : shortBatch()) {
        Paper paper;
        paper.id = id;
        found.push_back(paper);
    }
    return found;
}

ChatReply replyWith(const QString &text, const QString &thoughts, ChatEnd end) {
    ChatReply reply;
    reply.text = inFull(text);
    reply.thoughts = inFull(thoughts);
    reply.end = end;
    return reply;
}

QString told(const BatchReading &reading) {
    QStringList parts;
    for (const ScoredPaper &paper : reading.result.scores)
        parts << QStringLiteral("%1=%2/%3")
                     .arg(shortName(paper.id))
                     .arg(paper.score.relevance)
                     .arg(paper.score.novelty);
    for (const UnscoredPaper &paper : reading.result.screened)
        parts << shortName(paper.id);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestBatchReading final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsScoring_data();
    void readsScoring();
    void readsScreening_data();
    void readsScreening();
    void contradictionsKeepTheirCause_data();
    void contradictionsKeepTheirCause();
};

void TestBatchReading::readsScoring_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("thoughts");
    QTest::addColumn<ChatEnd>("end");
    QTest::addColumn<QString>("scores");
    QTest::addColumn<CallOutcome>("outcome");
    QTest::addColumn<QString>("cause"); // of C
    QTest::addColumn<bool>("onlyThought");
    const auto row = [](const char *name, const char *text, const char *thoughts, ChatEnd end,
                        const char *scores, CallOutcome outcome, const char *cause,
                        bool onlyThought = false) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(thoughts) << end
                            << QString::fromUtf8(scores) << outcome << QString::fromUtf8(cause)
                            << onlyThought;
    };
    const ChatEnd whole = ChatEnd::Complete;
    const CallOutcome partial = CallOutcome::Partial;
    const CallOutcome unreadable = CallOutcome::Unreadable;
    const CallOutcome cutOff = CallOutcome::CutOff;
    row("all", "{A,8,6}{B,3,4}{C,1,1}", "", whole, "A=8/6 B=3/4 C=1/1", CallOutcome::Complete, "");
    row("some", "{A,8,6}", "", whole, "A=8/6", partial, "not in the reply");
    row("an empty list", "{\"results\":[]}", "{C,1,1}", whole, "", partial, "not in the reply");
    row("thoughts beside it", "{A,8,6}", "{A,1,1} {C,1,1}", whole, "A=8/6", partial, "not in the reply");
    row("in the thoughts", "", "Well: {A,8,6}", whole, "A=8/6", partial, "not in the reply");
    row("in the thoughts, behind marks", "", "{A,1,1}</think>{A,8,6}", whole, "A=8/6", partial,
        "not in the reply");
    row("in the thoughts, no rows here", "See above.", "{A,8,6}", whole, "A=8/6", partial,
        "not in the reply");
    row("in the thoughts, a broken row here", "{\"id\":\"A\",\"relevance\":8 oops}", "{A,1,1}", whole, "",
        unreadable, "the reply could not be read");
    row("contradicted in the thoughts", "", "{C,8,6} no, {C,1,1}", whole, "", partial,
        "two different answers in one reply: 8/6 and 1/1");
    row("only thought, apart", "", "Hm.", whole, "", unreadable, "the model only thought", true);
    row("only thought", "<think>{C,1,1}</think>\n", "", whole, "", unreadable, "the model only thought",
        true);
    row("empty", "", "", whole, "", unreadable, "the reply was empty");
    row("words", "I can't.", "Hm.", whole, "", unreadable, "the reply could not be read");
    row("thoughts without end", "<think>{C,1,1}", "", whole, "", cutOff,
        "the reply ended inside its thoughts", true);
    row("cut", "{A,8,6}\n{\"ARX", "{C,1,1}", ChatEnd::CutOff, "A=8/6", cutOff,
        "the reply ended at the token limit");
    row("cut in its row", "{A,8,6}\n{\"ARXIVID\":\"C\",\"REL", "", ChatEnd::CutOff, "A=8/6", cutOff,
        "the reply ended at the token limit");
    row("cut while thinking", "", "{C,1,1} and", ChatEnd::CutOff, "", cutOff,
        "the reply ended at the token limit", true);
    row("cut while thinking here", "<think>{C,1,1}", "", ChatEnd::CutOff, "", cutOff,
        "the reply ended at the token limit", true);
    row("context full", "{A,8,6}\n{\"ARX", "", ChatEnd::ContextEnded, "A=8/6", cutOff,
        "the reply ended when the model's context was full");
    row("refused", "", "{C,1,1}", ChatEnd::Refused, "", CallOutcome::Refused, "refused by the model", true);
}

void TestBatchReading::readsScoring() {
    QFETCH(QString, text);
    QFETCH(QString, thoughts);
    QFETCH(ChatEnd, end);
    QFETCH(QString, scores);
    QFETCH(CallOutcome, outcome);
    QFETCH(QString, cause);
    QFETCH(bool, onlyThought);
    const BatchReading reading = readScoring(replyWith(text, thoughts, end), papers(), {});
    QCOMPARE(told(reading), scores);
    QCOMPARE(reading.result.call.outcome, outcome);
    QCOMPARE(reading.leftOver.empty() ? QString() : reading.leftOver.back().cause, cause);
    QCOMPARE(reading.onlyThought, onlyThought);
    QCOMPARE(reading.isCut, outcome == CallOutcome::CutOff);
    QCOMPARE(reading.result.scores.size() + reading.leftOver.size(), size_t(3));
    QCOMPARE(reading.result.call.reply.isEmpty(),
             outcome == CallOutcome::Complete || (text + thoughts).trimmed().isEmpty());
}

void TestBatchReading::readsScreening_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("thoughts");
    QTest::addColumn<ChatEnd>("end");
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<CallOutcome>("outcome");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *text, const char *thoughts, ChatEnd end,
                        const char *dropped, CallOutcome outcome, const char *problem) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(thoughts) << end
                            << QString::fromUtf8(dropped) << outcome << QString::fromUtf8(problem);
    };
    const ChatEnd whole = ChatEnd::Complete;
    const CallOutcome cutOff = CallOutcome::CutOff;
    row("list", "[\"A\"]", "", whole, "A", CallOutcome::Complete, "");
    row("thoughts beside it", "[\"A\"]", "[\"B\"]", whole, "A", CallOutcome::Complete, "");
    row("in the thoughts", "", "So [\"A\"]", whole, "A", CallOutcome::Complete, "");
    row("behind thoughts", "<think>[\"B\"]</think> So: [\"A\"]", "", whole, "A", CallOutcome::Complete, "");
    row("only thought, apart", "", "Hm.", whole, "", CallOutcome::Unreadable, "the model only thought");
    row("only thought", "<think>[\"B\"]</think>", "", whole, "", CallOutcome::Unreadable,
        "the model only thought");
    row("thoughts without end", "<think>[\"B\"]", "", whole, "", cutOff, "ended inside its thoughts");
    row("nested", "[{\"id\":\"A\",\"similar\":[\"B\"]}]", "", whole, "", CallOutcome::Unreadable,
        "no list of ids in the reply");
    row("cut", "{\"drop\":[\"A\",\"25", "", ChatEnd::CutOff, "A", cutOff, "ended at the token limit");
    row("cut while thinking", "", "{\"drop\":[\"A\",\"25", ChatEnd::CutOff, "", cutOff,
        "ended at the token limit");
    row("context full", "{\"drop\":[\"A\",\"25", "", ChatEnd::ContextEnded, "A", cutOff,
        "ended when the model's context was full");
    row("context full, nothing in it", "", "", ChatEnd::ContextEnded, "", cutOff,
        "ended when the model's context was full");
    row("refused", "[\"A\"]", "", ChatEnd::Refused, "", CallOutcome::Refused, "refused by the model");
}

void TestBatchReading::readsScreening() {
    QFETCH(QString, text);
    QFETCH(QString, thoughts);
    QFETCH(ChatEnd, end);
    QFETCH(QString, dropped);
    QFETCH(CallOutcome, outcome);
    QFETCH(QString, problem);
    const BatchReading reading = readScreening(replyWith(text, thoughts, end), papers());
    QCOMPARE(told(reading), dropped);
    QCOMPARE(reading.result.call.outcome, outcome);
    QCOMPARE(reading.result.call.problem, problem);
    QCOMPARE(reading.result.screened.size() + reading.result.passed.size(), size_t(3));
    QCOMPARE(reading.isCut, outcome == CallOutcome::CutOff);
}

// Whatever became of the rest, it is listed with both pairs after its last try.
void TestBatchReading::contradictionsKeepTheirCause_data() {
    QTest::addColumn<ChatEnd>("end");
    QTest::newRow("whole") << ChatEnd::Complete;
    QTest::newRow("cut") << ChatEnd::CutOff;
    QTest::newRow("context full") << ChatEnd::ContextEnded;
    QTest::newRow("refused") << ChatEnd::Refused;
}

void TestBatchReading::contradictionsKeepTheirCause() {
    QFETCH(ChatEnd, end);
    const BatchReading reading =
        readScoring(replyWith(QStringLiteral("{A,2,2} no, {A,8,7}\n{B,3,4}"), {}, end), papers(), {});
    QCOMPARE(told(reading), QStringLiteral("B=3/4"));
    QCOMPARE(reading.leftOver.front().cause,
             QStringLiteral("two different answers in one reply: 2/2 and 8/7"));
}

WINNOW_TEST(TestBatchReading, winnow::NoApplication)

} // namespace batchreadingtest

#include "tst_batchreading.moc"
