#include "app/scoring/llmscoring.h"

#include "app/llm/tokens.h"
#include "app/model/whenready.h"
#include "app/scoring/calls/answerlimit.h"
#include "app/scoring/calls/backoff.h"
#include "app/scoring/calls/batchreading.h"
#include "app/scoring/calls/callpacer.h"
#include "app/scoring/calls/callqueue.h"
#include "app/scoring/calls/promptcalibration.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace winnow {

using namespace std::chrono_literals;
using Moment = CallPacer::Moment;

namespace {

constexpr std::chrono::milliseconds firstBackoff = 500ms;
constexpr std::chrono::milliseconds longestBackoff = 30s;
constexpr std::chrono::milliseconds tick = 1s; // while a wait is shown

Error budgetError(BudgetRefusal refusal, const QString &model) {
    switch (refusal) {
    case BudgetRefusal::RunCap:
        return {ErrorCode::BudgetReached, QStringLiteral("run"), {}, {}};
    case BudgetRefusal::MonthCap:
        return {ErrorCode::BudgetReached, QStringLiteral("month"), {}, {}};
    case BudgetRefusal::PriceUnknown:
        break;
    }
    return {ErrorCode::PriceUnknown, model, {}, {}};
}

QString wordsOf(const Error &error) {
    const QString words = error.detail.simplified();
    return words.isEmpty() ? errorName(error.code) : words;
}

// A call under way, or answered and not yet stored.
struct LlmCall {
    CallQueue::Job job;
    Pending<ChatReply> reply;
    Budget::Reservation reservation = 0;
    QDateTime started;
    Moment begun{0};
    qint64 promptTokens = 0; // guessed
    int tokenLimit = 0;
    bool isAnswered = false;
};

// Screening or scoring: its prompts, its batches, and how long its answers may be.
struct Pass {
    PromptPlan prompts;
    CallQueue queue;
    AnswerLimit limit;
};

} // namespace

struct LlmScoring::Private {
    enum class State { Idle, Running, Finished };

    LlmScoring *q;
    ChatClient &client;
    LlmTask task;
    Budget budget;
    Random random;
    State state = State::Idle;
    bool isPaused = false;
    bool isScheduled = false;
    std::optional<Error> ending; // nothing more is begun; finished() once no call is left
    QTimer timer;
    QElapsedTimer clock;
    CallPacer pacer;
    ServiceHealth health;
    PromptCalibration calibration;
    std::unique_ptr<Pass> pass;
    std::vector<Paper> survivors; // of screening
    QHash<ArxivId, Paper> screening;
    std::map<int, LlmCall> calls;
    int lastCall = 0;
    LlmProgress progress;
    std::optional<Moment> wakeAt; // when waiting for limits or a backoff ends

    Private(LlmScoring *owner, ChatClient &chat, LlmTask whatToAsk, Budget purse, Random chance)
        : q(owner),
          client(chat),
          task(std::move(whatToAsk)),
          budget(std::move(purse)),
          random(std::move(chance)),
          pacer(task.concurrency, task.requestsPerMinute, task.tokensPerMinute) {}

    Moment now() const { return Moment(clock.elapsed()); }
    void begin();
    void schedule();
    void goOn();
    void nextPass();
    bool beginNext();
    int lanes() const;
    void send(CallQueue::Job job, ChatRequest request, qint64 promptTokens, Budget::Reservation reservation);
    void replied(int number, const Result<ChatReply> &reply);
    BatchResult read(LlmCall &call, const ChatReply &reply);
    void settle(LlmCall &call, const ChatReply &reply, BatchReading &reading);
    BatchResult failed(LlmCall &call, const Error &error);
    void giveUpTry(LlmCall &call, BatchReading &reading, const QString &cause, bool split);
    void count(const BatchResult &result);
    void end(const Error &error);
    void finish(const std::optional<Error> &error);
    void report();
};

LlmScoring::LlmScoring(ChatClient &client, LlmTask task, Budget budget, QObject *parent, Random random)
    : QObject(parent),
      d(std::make_unique<Private>(this, client, std::move(task), std::move(budget), std::move(random))) {
    if (!d->random)
        d->random = [] { return QRandomGenerator::global()->generateDouble(); };
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->goOn(); });
}

LlmScoring::~LlmScoring() {
    for (auto &[number, call] : d->calls)
        call.reply.cancel();
}

void LlmScoring::start() {
    if (d->state == Private::State::Idle)
        d->begin();
}

void LlmScoring::stored(int call) {
    if (d->calls.erase(call) > 0)
        d->schedule();
}

void LlmScoring::pause() {
    d->isPaused = true;
    d->schedule();
}

void LlmScoring::resume() {
    d->isPaused = false;
    d->schedule();
}

void LlmScoring::stop() {
    d->end(Error{ErrorCode::Cancelled, {}, {}, {}});
}

void LlmScoring::abort() {
    if (d->state != Private::State::Running)
        return;
    const auto calls = std::exchange(d->calls, {});
    for (auto [number, call] : calls)
        call.reply.cancel();
    d->end(Error{ErrorCode::Cancelled, {}, {}, {}});
}

void LlmScoring::Private::begin() {
    state = State::Running;
    clock.start();
    for (const Paper &paper : task.toScreen)
        screening.insert(paper.id, paper);
    progress.total = int(task.toScreen.size() + (task.score ? task.toScore.size() : 0));
    if (const auto refusal = budget.refusesRun()) {
        end(budgetError(*refusal, task.model));
        return;
    }
    const BatchPlan plan = screeningPlan(task);
    pass = std::make_unique<Pass>(Pass{PromptPlan(task, CallKind::Screening),
                                       CallQueue(std::exchange(task.toScreen, {}), plan),
                                       AnswerLimit(CallKind::Screening)});
    schedule();
}

// Later, so that a caller of ours never finds itself called back.
void LlmScoring::Private::schedule() {
    if (isScheduled || state != State::Running)
        return;
    isScheduled = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isScheduled = false;
            goOn();
        },
        Qt::QueuedConnection);
}

void LlmScoring::Private::goOn() {
    if (state != State::Running)
        return;
    timer.stop();
    wakeAt.reset();
    if (!ending && !isPaused) {
        if (pass->queue.isDone() && calls.empty())
            nextPass();
        while (!ending && int(calls.size()) < lanes() && beginNext()) {
        }
    }
    if (calls.empty() && (ending || (!isPaused && pass->queue.isDone()))) {
        finish(ending);
        return;
    }
    if (wakeAt)
        timer.start(std::clamp<std::chrono::milliseconds>(*wakeAt - now(), 1ms, tick));
    report();
}

// From screening to scoring, of what passed now and of what had passed before.
void LlmScoring::Private::nextPass() {
    if (pass->prompts.kind() == CallKind::Scoring || !task.score)
        return;
    const BatchPlan plan = scoringPlan(task, int(survivors.size()));
    std::vector<Paper> papers = std::exchange(task.toScore, {});
    std::ranges::move(survivors, std::back_inserter(papers));
    survivors.clear();
    screening.clear();
    pass = std::make_unique<Pass>(Pass{PromptPlan(task, CallKind::Scoring),
                                       CallQueue(std::move(papers), plan), AnswerLimit(CallKind::Scoring)});
}

// While nobody knows whether calls go through at all, or are answered to their end, one at a time tells.
int LlmScoring::Private::lanes() const {
    const bool isInDoubt = health.isDoubtful() || pass->limit.isInDoubt();
    return isInDoubt ? 1 : pacer.lanes();
}

bool LlmScoring::Private::beginNext() {
    if (const auto held = pacer.waitFor(0, now()); held > 0ms) {
        wakeAt = now() + held;
        return false;
    }
    auto job = pass->queue.next(now());
    if (!job) {
        wakeAt = pass->queue.nextDue();
        return false;
    }
    const ChatRequest request =
        pass->prompts.request(job->papers(), pass->limit.of(qsizetype(job->papers().size())));
    const qint64 promptTokens = PromptPlan::tokensOf(request);
    if (const auto held = pacer.waitFor(promptTokens + request.tokenLimit, now()); held > 0ms) {
        wakeAt = now() + held;
        pass->queue.later(std::move(*job), now());
        return false;
    }
    const qint64 most = calibration.most(promptTokens);
    const auto reservation = budget.reserve({most, 0, most, request.tokenLimit, true});
    if (!reservation) {
        pass->queue.later(std::move(*job), now());
        // Calls under way mostly cost less than was set aside for them.
        if (calls.empty())
            end(budgetError(reservation.error(), task.model));
        return false;
    }
    send(std::move(*job), request, promptTokens, *reservation);
    return true;
}

void LlmScoring::Private::send(CallQueue::Job job, ChatRequest request, qint64 promptTokens,
                               Budget::Reservation reservation) {
    const int number = ++lastCall;
    LlmCall call;
    call.job = std::move(job);
    call.reservation = reservation;
    call.started = QDateTime::currentDateTimeUtc();
    call.begun = now();
    call.promptTokens = promptTokens;
    call.tokenLimit = request.tokenLimit;
    call.reply = client.ask(request);
    pacer.begun(promptTokens + request.tokenLimit, call.begun);
    whenReady(call.reply, q, [this, number](const Result<ChatReply> &reply) { replied(number, reply); });
    calls.emplace(number, std::move(call));
}

void LlmScoring::Private::replied(int number, const Result<ChatReply> &reply) {
    const auto found = calls.find(number);
    if (found == calls.end()) // aborted
        return;
    LlmCall &call = found->second;
    call.isAnswered = true;
    BatchResult result = reply ? read(call, *reply) : failed(call, reply.error());
    result.call.started = call.started;
    result.call.elapsed = now() - call.begun;
    call.reply = {};
    call.job = {};
    count(result);
    schedule();
    Q_EMIT q->answered(number, result);
}

BatchResult LlmScoring::Private::read(LlmCall &call, const ChatReply &reply) {
    const bool isScoring = pass->prompts.kind() == CallKind::Scoring;
    pacer.answered(reply.rate, now());
    if (health.isDoubtful())
        pass->queue.shrinkTowards(qsizetype(call.job.papers().size()));
    health.answered();
    Score scorer;
    scorer.criteriaVersion = task.criteria.version;
    scorer.scorer = QStringLiteral("llm");
    scorer.model = task.model;
    BatchReading reading =
        isScoring ? readScoring(reply, call.job.papers(), scorer) : readScreening(reply, call.job.papers());
    CallRecord &record = reading.result.call;
    if (reply.end == ChatEnd::Refused && !reply.usage.known) { // by a filter in front of the model
        budget.release(call.reservation);
        record.cost = budget.hasPrice() ? std::optional(Usage{}) : std::nullopt;
    } else {
        TokenUsage billed = reply.usage;
        if (billed.known) {
            calibration.learn(call.promptTokens, billed.prompt);
            record.estimatedPrompt = call.promptTokens;
        } else {
            billed.prompt = call.promptTokens;
            billed.completion = estimateTokens(reply.text);
        }
        const Budget::Bill bill = budget.settle(call.reservation, billed);
        record.tokens = bill.tokens;
        record.cost = bill.cost;
    }
    settle(call, reply, reading);
    return std::move(reading.result);
}

// What becomes of the papers.
void LlmScoring::Private::settle(LlmCall &call, const ChatReply &reply, BatchReading &reading) {
    const bool wasTooLow = pass->limit.wasTooLow(reply, qsizetype(call.job.papers().size()), call.tokenLimit);
    if (pass->prompts.kind() == CallKind::Screening) {
        pass->queue.settle(call.job, {});
        for (const ArxivId &id : reading.result.passed)
            survivors.push_back(screening.value(id));
        return;
    }
    const bool isEmpty = reading.result.scores.empty();
    if (isEmpty && wasTooLow)
        pass->queue.later(call.job, now()); // no fault of its own
    else if (isEmpty && reply.end == ChatEnd::Refused)
        reading.result.failures = pass->queue.split(call.job, reading.leftOver.front().cause);
    else
        reading.result.failures =
            pass->queue.settle(call.job, reading.leftOver, reply.end == ChatEnd::CutOff && !wasTooLow);
}

BatchResult LlmScoring::Private::failed(LlmCall &call, const Error &error) {
    budget.release(call.reservation);
    if (error.code == ErrorCode::Throttled)
        pacer.throttled(error.retryAfter, call.begun, now(), random());
    BatchReading reading;
    const auto papers = qsizetype(call.job.papers().size());
    switch (health.judge(error, papers, pacer.holdsInARow(), call.job.record)) {
    case Remedy::Hold:
        pass->queue.later(call.job, now());
        break;
    case Remedy::AskAgain:
        pass->queue.later(call.job,
                          now() + backoff(call.job.record.failures, firstBackoff, longestBackoff, random()));
        break;
    case Remedy::CountTry:
        giveUpTry(call, reading, wordsOf(error), false);
        break;
    case Remedy::Split:
        giveUpTry(call, reading, wordsOf(error), true);
        break;
    case Remedy::EndRun:
        pass->queue.later(call.job, now());
        end(error);
        break;
    }
    CallRecord &record = reading.result.call;
    record.kind = pass->prompts.kind();
    record.papers = int(papers);
    record.outcome = CallOutcome::Failed;
    record.problem = wordsOf(error);
    record.cost = budget.hasPrice() ? std::optional(Usage{}) : std::nullopt;
    return std::move(reading.result);
}

void LlmScoring::Private::giveUpTry(LlmCall &call, BatchReading &reading, const QString &cause, bool split) {
    reading = unanswered(pass->prompts.kind(), call.job.papers(), cause);
    if (pass->prompts.kind() == CallKind::Screening) {
        pass->queue.settle(call.job, {});
        for (const ArxivId &id : reading.result.passed)
            survivors.push_back(screening.value(id));
    } else if (split) {
        reading.result.failures = pass->queue.split(call.job, cause);
    } else {
        reading.result.failures = pass->queue.settle(call.job, reading.leftOver);
    }
}

void LlmScoring::Private::count(const BatchResult &result) {
    ++progress.calls;
    progress.done += int(result.scores.size() + result.screened.size() + result.failures.size());
    if (!task.score)
        progress.done += int(result.passed.size());
}

void LlmScoring::Private::end(const Error &error) {
    if (state != State::Running || ending)
        return;
    ending = error;
    schedule();
}

void LlmScoring::Private::finish(const std::optional<Error> &error) {
    state = State::Finished;
    timer.stop();
    report();
    Q_EMIT q->finished(error);
}

void LlmScoring::Private::report() {
    progress.underWay =
        int(std::ranges::count_if(calls, [](const auto &entry) { return !entry.second.isAnswered; }));
    progress.tokens = budget.tokens();
    progress.spentInRun = budget.spentInRun();
    progress.paused = isPaused;
    const auto wait = wakeAt ? std::max(*wakeAt - now(), 0ms) : 0ms;
    progress.wait = std::chrono::ceil<std::chrono::seconds>(wait);
    Q_EMIT q->progressed(progress);
}

} // namespace winnow
