#include "app/scoring/llmscoring.h"

#include "app/model/whenready.h"
#include "app/scoring/calls/callpacer.h"
#include "app/scoring/calls/callpurse.h"
#include "app/scoring/calls/llmcall.h"

#include <QElapsedTimer>
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

constexpr std::chrono::milliseconds tick = 1s; // while a wait is shown

} // namespace

struct LlmScoring::Private {
    enum class State { Idle, Running, Finished };

    LlmScoring *q;
    ChatClient &client;
    LlmTask task;
    CallPurse purse;
    Random random;
    CallPacer pacer;
    ServiceHealth health;
    std::unique_ptr<LlmPass> pass; // while it runs
    std::map<int, LlmCall> calls;
    int lastCall = 0;
    State state = State::Idle;
    std::optional<Error> ending; // nothing more is begun; finished() once no call is left
    bool isScheduled = false;
    std::optional<Moment> wakeAt; // when what holds back the next call ends
    QTimer timer;
    QElapsedTimer clock;
    LlmProgress progress;

    Private(LlmScoring *owner, ChatClient &chat, LlmTask what, Budget budget, Random chance)
        : q(owner),
          client(chat),
          task(std::move(what)),
          purse(std::move(budget), task.model, task.history),
          random(std::move(chance)),
          pacer(task.concurrency, task.requestsPerMinute, task.tokensPerMinute) {
        if (!random)
            random = [] { return QRandomGenerator::global()->generateDouble(); };
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, q, [this] { goOn(); });
    }
    Moment now() const { return Moment(clock.elapsed()); }
    void begin();
    void setPaused(bool paused) {
        progress.paused = paused;
        schedule();
    }
    void schedule();
    void goOn();
    void nextPass();
    int lanes() const;
    bool beginNext();
    void send(LlmPass::Question question, Budget::Reservation reservation);
    void replied(int number, const Result<ChatReply> &reply);
    BatchResult read(const LlmCall &call, const ChatReply &reply);
    BatchResult failed(LlmCall &call, const Error &error);
    void end(const Error &error);
    void finish();
    void report();
};

LlmScoring::LlmScoring(ChatClient &client, LlmTask task, Budget budget, QObject *parent, Random random)
    : QObject(parent),
      d(std::make_unique<Private>(this, client, std::move(task), std::move(budget), std::move(random))) {}

LlmScoring::~LlmScoring() {
    for (auto &[number, call] : d->calls)
        call.reply.cancel();
}

void LlmScoring::start() {
    if (d->state == Private::State::Idle)
        d->begin();
}

void LlmScoring::stored(int call) {
    const auto found = d->calls.find(call);
    if (found == d->calls.end() || !found->second.isAnswered)
        return;
    d->calls.erase(found);
    d->schedule();
}

void LlmScoring::pause() {
    d->setPaused(true);
}
void LlmScoring::resume() {
    d->setPaused(false);
}

void LlmScoring::stop() {
    d->end(Error{ErrorCode::Cancelled, {}, {}, {}});
}

void LlmScoring::abort() {
    for (auto &[number, call] : std::exchange(d->calls, {}))
        Pending<ChatReply>(call.reply).cancel();
    d->end(Error{ErrorCode::Cancelled, {}, {}, {}});
    d->schedule();
}

void LlmScoring::Private::begin() {
    state = State::Running;
    clock.start();
    progress.total = int(task.toScreen.size() + (task.score ? task.toScore.size() : 0));
    if (const auto refusal = purse.refusesRun(QDateTime::currentDateTimeUtc())) {
        end(*refusal);
        return;
    }
    const BatchPlan plan = screeningPlan(task);
    pass = std::make_unique<LlmPass>(task, CallKind::Screening, std::exchange(task.toScreen, {}), plan);
    schedule();
}

// Later, so that a caller of ours never finds itself called back.
void LlmScoring::Private::schedule() {
    if (isScheduled || state != State::Running)
        return;
    isScheduled = true;
    const auto later = [this] {
        isScheduled = false;
        goOn();
    };
    QMetaObject::invokeMethod(q, later, Qt::QueuedConnection);
}

void LlmScoring::Private::goOn() {
    if (state != State::Running)
        return;
    timer.stop();
    wakeAt.reset();
    if (!ending && calls.empty() && pass->isDone())
        nextPass();
    if (calls.empty() && (ending || pass->isDone())) {
        finish();
        return;
    }
    while (!ending && !progress.paused && int(calls.size()) < lanes() && beginNext()) {
    }
    if (wakeAt)
        timer.start(std::clamp<std::chrono::milliseconds>(*wakeAt - now(), 1ms, tick));
    report();
}

// From screening to scoring, of what had passed before and what passed now.
void LlmScoring::Private::nextPass() {
    if (pass->kind() == CallKind::Scoring || !task.score)
        return;
    std::vector<Paper> passed = pass->takeSurvivors();
    const BatchPlan plan = scoringPlan(task, int(passed.size()));
    std::vector<Paper> papers = std::exchange(task.toScore, {});
    std::ranges::move(passed, std::back_inserter(papers));
    pass = std::make_unique<LlmPass>(task, CallKind::Scoring, std::move(papers), plan);
}

// While nobody knows whether calls go through at all, or are answered to their end, one at a time tells.
int LlmScoring::Private::lanes() const {
    return health.isDoubtful() || health.isFailing() || pass->isInDoubt() ? 1 : pacer.lanes();
}

// False: nothing can be begun before wakeAt, or before a call under way has ended.
bool LlmScoring::Private::beginNext() {
    if (const auto wait = pacer.waitFor(0, now()); wait > 0ms) {
        wakeAt = now() + wait;
        return false;
    }
    const bool probing = health.isFailing() && pass->nextDue();
    auto question = pass->next(now(), probing);
    if (!question) {
        wakeAt = pass->nextDue(probing);
        return false;
    }
    if (const auto wait = pacer.waitFor(question->mostTokens(), now()); wait > 0ms) {
        wakeAt = now() + wait;
        pass->later(std::move(question->job), now());
        return false;
    }
    const auto reservation = purse.reserve(*question, QDateTime::currentDateTimeUtc());
    if (!reservation) {
        pass->later(std::move(question->job), now());
        if (calls.empty()) // those under way mostly take less than was set aside for them
            end(reservation.error());
        return false;
    }
    send(std::move(*question), *reservation);
    return true;
}

void LlmScoring::Private::send(LlmPass::Question question, Budget::Reservation reservation) {
    const int number = ++lastCall;
    LlmCall call;
    call.reservation = reservation;
    call.started = QDateTime::currentDateTimeUtc();
    call.begun = now();
    call.reply = client.ask(question.request);
    pacer.begun(question.mostTokens(), call.begun);
    whenReady(call.reply, q, [this, number](const Result<ChatReply> &reply) { replied(number, reply); });
    call.asked = std::move(question);
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
    call.asked = {};
    ++progress.calls;
    progress.done += settledPapers(result, task.score);
    schedule();
    Q_EMIT q->answered(number, result);
}

BatchResult LlmScoring::Private::read(const LlmCall &call, const ChatReply &reply) {
    const bool wasDoubtful = health.isDoubtful();
    pacer.answered(reply.rate, now());
    health.answered();
    BatchResult result = pass->read(call.asked, reply, wasDoubtful, now());
    purse.book(call.reservation, call.asked, reply, result.call);
    if (pass->kind() == CallKind::Scoring && !health.wasWorthwhile(result.call.outcome))
        end(Error{ErrorCode::Malformed, result.call.problem, {}, {}});
    return result;
}

BatchResult LlmScoring::Private::failed(LlmCall &call, const Error &error) {
    if (error.code == ErrorCode::Throttled)
        pacer.throttled(error.retryAfter, call.begun, now(), random());
    CallQueue::Job &job = call.asked.job;
    const auto papers = qsizetype(job.papers().size());
    BatchResult result;
    const Remedy remedy = health.judge(error, papers, pacer.holdsInARow(), job.record);
    if (remedy == Remedy::CountTry || remedy == Remedy::Split) {
        result = pass->giveUp(job, problemOf(error), remedy == Remedy::Split);
    } else {
        const auto wait = remedy == Remedy::AskAgain ? backoffOf(job.record, random()) : 0ms;
        pass->later(std::move(job), now() + wait);
    }
    if (remedy == Remedy::EndRun)
        end(error);
    result.call.kind = pass->kind();
    result.call.papers = int(papers);
    result.call.outcome = CallOutcome::Failed;
    result.call.problem = problemOf(error);
    purse.release(call.reservation, result.call);
    return result;
}

void LlmScoring::Private::end(const Error &error) {
    if (state != State::Running || ending)
        return;
    ending = error;
    schedule();
}

void LlmScoring::Private::finish() {
    state = State::Finished;
    // Later: who hears progressed() may delete us.
    QMetaObject::invokeMethod(
        q, [this] { Q_EMIT q->finished(ending); }, Qt::QueuedConnection);
    report();
}

void LlmScoring::Private::report() {
    const auto isUnderWay = [](const auto &call) { return !call.second.isAnswered; };
    progress.underWay = int(std::ranges::count_if(calls, isUnderWay));
    progress.tokens = purse.tokens();
    progress.spentInRun = purse.spentInRun();
    const bool isHeld = wakeAt && (progress.underWay == 0 || pacer.heldFor(now()) > 0ms);
    progress.wait = std::chrono::ceil<std::chrono::seconds>(isHeld ? std::max(*wakeAt - now(), 0ms) : 0ms);
    Q_EMIT q->progressed(progress);
}

} // namespace winnow
