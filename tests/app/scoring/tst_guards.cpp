#include "app/scoring/calls/answerlimit.h"
#include "app/scoring/guards/contextwindow.h"
#include "app/scoring/guards/fruitlesscause.h"
#include "app/scoring/guards/fruitlessguard.h"
#include "app/scoring/guards/promptcheck.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace guardstest {

using namespace winnow;

namespace {

Error nothing(const char *why) {
    return {ErrorCode::NothingScored, {}, QString::fromLatin1(why), {}};
}

TokenUsage billed(qint64 prompt, qint64 completion = 100) {
    TokenUsage tokens;
    tokens.prompt = prompt;
    tokens.completion = completion;
    return tokens;
}

ChatReply cut(const char *text, qint64 completion) {
    ChatReply reply;
    reply.text = QString::fromLatin1(text);
    reply.end = ChatEnd::CutOff;
    reply.usage = billed(1000, completion);
    return reply;
}

} // namespace

// What keeps a run from paying for nothing.
class TestGuards final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twentyCallsInVainAreEnough();
    void aScoreBeginsItAnew();
    void dearCallsEndItSooner();
    void namesTheCauseThatWasSeenMost();
    void namesCauses_data();
    void namesCauses();
    void findsCutPrompts_data();
    void findsCutPrompts();
    void aFigureOfAWindowIsDoubtedUntilItRepeats();
    void anyFigureThatRepeatsIsProof();
    void aServiceThatCountsOtherwiseIsNotAccused();
    void fitsPromptsIntoAWindow();
    void learnsWhereAnswersEnd();
    void learnsFromRefusals_data();
    void learnsFromRefusals();
    void aLimitIsRaisedOnceInVain();
    void anAnswerThatHadBegunIsGivenTwiceAsMuch();
};

void TestGuards::twentyCallsInVainAreEnough() {
    FruitlessGuard guard;
    for (int call = 1; call < FruitlessGuard::mostCalls; ++call) {
        guard.broughtNothing(nothing("empty"), 1000, 900);
        QVERIFY(!guard.verdict());
    }
    guard.broughtNothing(nothing("empty"), 1000, 900);
    QCOMPARE(*guard.verdict(), nothing("empty"));
}

void TestGuards::aScoreBeginsItAnew() {
    FruitlessGuard guard;
    for (int round = 0; round < 5; ++round) {
        for (int call = 1; call < FruitlessGuard::mostCalls; ++call)
            guard.broughtNothing(nothing("cut"), 1000, 2900);
        QVERIFY(!guard.verdict());
        guard.brought();
    }
}

void TestGuards::dearCallsEndItSooner() {
    FruitlessGuard guard;
    guard.broughtNothing(nothing("cut"), 1000, 30'000);
    guard.broughtNothing(nothing("cut"), 1000, 30'000);
    QVERIFY(!guard.verdict()); // two may be chance
    guard.broughtNothing(nothing("cut"), 1000, 0);
    QVERIFY(guard.verdict());
}

void TestGuards::namesTheCauseThatWasSeenMost() {
    FruitlessGuard guard;
    for (int call = 0; call < FruitlessGuard::mostCalls; ++call) {
        if (call % 3 == 0)
            guard.broughtNothing(nothing("refused"), 1000, 10);
        else
            guard.broughtNothing({ErrorCode::OnlyThinking, QString::number(100 - call), {}, {}}, 1000, 10);
    }
    QCOMPARE(guard.verdict()->code, ErrorCode::OnlyThinking);
    QCOMPARE(guard.verdict()->detail, QStringLiteral("99")); // of the longest
}

void TestGuards::namesCauses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("thoughts");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("completion"); // −1: not said
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("place");
    const auto thinking = [](const char *name, const char *text, const char *thoughts, ChatEnd end,
                             int completion, const char *tokens) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(thoughts) << int(end)
                            << completion << int(ErrorCode::OnlyThinking) << QString::fromLatin1(tokens)
                            << QString();
    };
    const auto other = [](const char *name, const char *text, ChatEnd end, const char *place) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString() << int(end) << 1
                            << int(ErrorCode::NothingScored) << QStringLiteral("words")
                            << QString::fromLatin1(place);
    };
    thinking("cut and empty", "", "", ChatEnd::CutOff, 17'920, "17920");
    thinking("full and empty", "", "", ChatEnd::ContextEnded, 3'000, "3000");
    thinking("empty, kept apart", "", "Let me see", ChatEnd::Complete, 512, "512");
    thinking("an open thought", "<think>Let me see", "", ChatEnd::CutOff, 512, "512");
    thinking("not billed", "",
             "one two three four five six seven eight nine ten eleven twelve thirteen "
             "fourteen fifteen sixteen seventeen",
             ChatEnd::CutOff, -1, "22");
    other("empty", "", ChatEnd::Complete, "empty");
    other("cut, nothing spent", "", ChatEnd::CutOff, "cut");
    other("cut in prose", "The papers are", ChatEnd::CutOff, "cut");
    other("full in prose", "The papers are", ChatEnd::ContextEnded, "context");
    other("refused", "", ChatEnd::Refused, "refused");
    other("prose", "They are all fine.", ChatEnd::Complete, "unreadable");
}

void TestGuards::namesCauses() {
    QFETCH(QString, text);
    QFETCH(QString, thoughts);
    QFETCH(int, end);
    QFETCH(int, completion);
    ChatReply reply;
    reply.text = text;
    reply.thoughts = thoughts;
    reply.end = ChatEnd(end);
    reply.usage = billed(1000, std::max(completion, 0));
    reply.usage.known = completion >= 0;
    CallRecord call;
    call.outcome = CallOutcome::Unreadable;
    call.problem = QStringLiteral("words");
    const Error why = fruitlessCause(reply, call, {});
    QTEST(int(why.code), "code");
    QTEST(why.detail, "detail");
    QTEST(why.place, "place");
    call.outcome = CallOutcome::Partial;
    if (text.startsWith(QLatin1String("They")))
        QCOMPARE(fruitlessCause(reply, call, {}).place, QStringLiteral("incomplete"));
}

void TestGuards::findsCutPrompts_data() {
    QTest::addColumn<qint64>("guessed");
    QTest::addColumn<TokenUsage>("usage");
    QTest::addColumn<int>("read");
    const auto row = [](const char *name, qint64 guessed, const TokenUsage &usage, PromptRead read) {
        QTest::newRow(name) << guessed << usage << int(read);
    };
    row("all of it", 5000, billed(5100), PromptRead::Whole);
    row("a third less", 5000, billed(3500), PromptRead::Whole);
    row("a third more", 5000, billed(6500), PromptRead::Whole);
    row("less than half", 9000, billed(4100), PromptRead::Cut);
    row("half a window", 9000, billed(2048), PromptRead::Cut);
    row("a window's size", 5000, billed(4096), PromptRead::Doubtful);
    row("another window's size", 4000, billed(3072), PromptRead::Doubtful);
    row("a window's size, but more than was guessed", 4000, billed(4096), PromptRead::Whole);
    row("one off", 5000, billed(4097), PromptRead::Whole);
    row("no count at all", 5000, billed(1), PromptRead::Whole);
    TokenUsage unknown = billed(0);
    unknown.known = false;
    row("not said", 5000, unknown, PromptRead::Whole);
    TokenUsage apart = billed(1500);
    apart.cached = 1500;
    row("what was cached is counted apart", 5000, apart, PromptRead::Whole);
    TokenUsage cached = billed(1500);
    cached.cached = 1024;
    row("less than half, some of it cached", 5000, cached, PromptRead::Cut);
}

void TestGuards::findsCutPrompts() {
    QFETCH(qint64, guessed);
    QFETCH(TokenUsage, usage);
    PromptCheck check;
    QTEST(int(check.judge(guessed, usage)), "read");
}

void TestGuards::aFigureOfAWindowIsDoubtedUntilItRepeats() {
    PromptCheck check;
    QCOMPARE(check.judge(5000, billed(4096)), PromptRead::Doubtful);
    QCOMPARE(check.judge(5000, billed(4096)), PromptRead::Doubtful); // the same prompt once more
    QCOMPARE(check.judge(5200, billed(4096)), PromptRead::Doubtful);
    QCOMPARE(check.judge(4700, billed(4096)), PromptRead::Cut);
}

void TestGuards::anyFigureThatRepeatsIsProof() {
    PromptCheck check;
    QCOMPARE(check.judge(5000, billed(4777)), PromptRead::Whole);
    QCOMPARE(check.judge(5600, billed(4777)), PromptRead::Whole);
    QCOMPARE(check.judge(5200, billed(4777)), PromptRead::Cut);
    PromptCheck chance;
    for (const qint64 guessed : {5000, 5010, 5090, 5005})
        QCOMPARE(chance.judge(guessed, billed(4777)), PromptRead::Whole);
}

void TestGuards::aServiceThatCountsOtherwiseIsNotAccused() {
    for (const double ratio : {0.7, 0.8, 1.0, 1.3}) {
        PromptCheck check;
        for (qint64 guessed = 1500; guessed < 9000; guessed += 123)
            QVERIFY(check.judge(guessed, billed(qint64(double(guessed) * ratio) | 1)) == PromptRead::Whole);
    }
    // One that counts more is caught with less.
    PromptCheck check;
    check.judge(5000, billed(6501));
    QCOMPARE(check.judge(6000, billed(4100)), PromptRead::Cut);
}

void TestGuards::fitsPromptsIntoAWindow() {
    PromptCalibration calibration;
    ContextWindow unknown(0, calibration);
    QVERIFY(unknown.holds(1'000'000, 1000) && unknown.mayHold(1'000'000, 1000));
    QCOMPARE(unknown.answerLimit(1'000'000, 1600, 600), 1600);
    QVERIFY(unknown.refusal(3000).isEmpty());

    ContextWindow window(4096, calibration);
    QVERIFY(window.holds(2000, 1400)); // 2,601 at most
    QVERIFY(!window.holds(2700, 1400));
    QVERIFY(window.mayHold(2700, 1300)); // with luck
    QVERIFY(!window.mayHold(4000, 100));
    QCOMPARE(window.answerLimit(2000, 1400, 600), 1400);
    QCOMPARE(window.answerLimit(2500, 1400, 600), 4096 - 3251);
    QCOMPARE(window.answerLimit(3500, 1400, 600), 600); // what the papers need
    QCOMPARE(window.answerLimit(3500, 500, 600), 500);
    QCOMPARE(window.callsAtOnce(1000, 300), 3);
    QCOMPARE(window.callsAtOnce(9000, 300), 1);
    QCOMPARE(window.refusal(5000), QStringLiteral("5000:4096"));

    calibration.learn(1000, 1200);
    QVERIFY(window.holds(2700, 500)); // 3,565 at most
    QCOMPARE(window.refusal(5000), QStringLiteral("6000:4096"));
    window.limit(2048);
    window.limit(8192); // was no larger before
    QCOMPARE(window.tokens(), 2048);
    unknown.limit(8192);
    QCOMPARE(unknown.tokens(), 8192);
}

void TestGuards::learnsWhereAnswersEnd() {
    PromptCalibration calibration;
    ContextWindow window(0, calibration);
    window.endedAt(5'321);
    window.endedAt(4'096); // an answer that broke off was no window
    QVERIFY(!window.isKnown());
    window.endedAt(4'095);
    QCOMPARE(window.tokens(), 4'095);
}

void TestGuards::learnsFromRefusals_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("learned");
    QTest::newRow("numbers") << "3399:2048" << true;
    QTest::newRow("words") << "This model's maximum context length is exceeded" << false;
    QTest::newRow("words with a colon") << "error: too long" << false;
    QTest::newRow("half") << ":2048" << false;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("zero") << "3399:0" << false;
}

void TestGuards::learnsFromRefusals() {
    QFETCH(QString, words);
    QFETCH(bool, learned);
    PromptCalibration calibration;
    ContextWindow window(0, calibration);
    QCOMPARE(window.learn(words, 3000), learned);
    QCOMPARE(window.tokens(), learned ? 2048 : 0);
    QCOMPARE(calibration.likely(3000), learned ? 3399 : 3000);
}

void TestGuards::aLimitIsRaisedOnceInVain() {
    using enum AnswerLimit::Verdict;
    AnswerLimit limit(CallKind::Scoring, {});
    const int usual = limit.of(5);
    QCOMPARE(limit.judge(cut("", usual), 5, usual, false), TooLow);
    const int raised = limit.of(5);
    QVERIFY(raised > 5000 && raised < 16 * usual);
    QVERIFY(limit.isInDoubt());
    QCOMPARE(limit.judge(cut("", usual), 5, usual, false), TooLow); // had been sent before
    QCOMPARE(limit.of(5), raised);
    QCOMPARE(limit.judge(cut("", raised), 5, raised, false), Exhausted);
    QCOMPARE(limit.of(5), raised);
    ChatReply good;
    good.usage = billed(1000, 6000);
    QCOMPARE(limit.judge(good, 5, raised, true), Enough);
    QVERIFY(!limit.isInDoubt());
    QCOMPARE(limit.planned(5), 6000);                                 // as long as one was
    QCOMPARE(limit.judge(cut("", raised), 5, raised, false), TooLow); // it was of use
    QVERIFY(limit.of(5) > raised);
    const int most = limit.of(5);
    limit.judge(good, 5, most, true);
    QCOMPARE(limit.judge(cut("", most), 5, most, false), Exhausted);
    QCOMPARE(limit.of(5), most);
}

void TestGuards::anAnswerThatHadBegunIsGivenTwiceAsMuch() {
    AnswerLimit limit(CallKind::Scoring, {});
    const int usual = limit.of(5);
    QCOMPARE(limit.judge(cut("{\"results\":[", usual), 5, usual, true), AnswerLimit::Verdict::TooLow);
    QCOMPARE(limit.of(5), 2 * usual);
    QCOMPARE(limit.judge(cut("{\"results\":[", 40), 5, usual, true),
             AnswerLimit::Verdict::Enough); // by chance
}

WINNOW_TEST(TestGuards, winnow::NoApplication)

} // namespace guardstest

#include "tst_guards.moc"
