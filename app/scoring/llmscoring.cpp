#include "app/scoring/llmscoring.h"

#include "app/model/async.h"
#include "app/scoring/calls/calljudge.h"

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

constexpr std::chrono::milliseconds tick = 1s; // while a wait is displayed

} // namespace

struct LlmScoring::Private {
    enum class State { Idle, Running, Finished };

    LlmScoring *q;
    ChatClient &client;
    LlmTask task;
    Budget budget;
    ContextWindow window;
    CallPacer pacer;
    CallJudge judge;
    std::unique_ptr<LlmPass> pass; // null unless running
    std::optional<Error> tooLong;  // for a paper that does not fit the context window: left as it is
    std::map<int, LlmCall> calls;
    int lastCall = 0;
    State state = State::Idle;
    std::optional<Error> ending; // nothing more is started; finished() once no call is left
    bool isScheduled = false;
    std::optional<Moment> wakeAt; // when the reason for holding back the next call ends
    QTimer timer;
    QElapsedTimer clock;
    LlmProgress progress;

    Private(LlmScoring *owner, ChatClient &chat, LlmTask what, Budget purse, Random chance)
        : q(owner),
          client(chat),
          task(std::move(what)),
          budget(std::move(purse)),
          window(task.contextTokens, budget.calibration()),
          pacer(task.concurrency, task.requestsPerMinute, task.tokensPerMinute),
          judge(
              pacer, budget, window,
              chance ? std::move(chance) : [] { return QRandomGenerator::global()->generateDouble(); }) {
        budget.calibration().learn(task.history.promptEstimated, task.history.promptBilled);
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, q, [this] { goOn(); });
    }
    Moment now() const { return Moment(clock.elapsed()); }
    void begin();
    void schedule();
    void goOn();
    void beginPass(CallKind kind, std::vector<Paper> papers, const BatchPlan &plan);
    void nextPass();
    bool beginNext();
    void send(LlmPass::Question question, Budget::Reservation reservation);
    void replied(int number, const Result<ChatReply> &reply);
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

void LlmScoring::setPaused(bool paused) {
    d->progress.paused = paused;
    d->schedule();
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
    if (const auto refusal = budget.refusesRun(QDateTime::currentDateTimeUtc())) {
        end(errorOf(*refusal, task.model));
        return;
    }
    beginPass(CallKind::Screening, task.toScreen, screeningPlan(task));
    schedule();
}

// Deferred, so that callers are never called back from within their call.
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
        if (!ending)
            ending = tooLong;
        finish();
        return;
    }
    while (!ending && !progress.paused && int(calls.size()) < judge.lanes(*pass) && beginNext()) {
    }
    if (pass->isDone() && calls.empty()) // the remaining papers did not fit
        schedule();
    if (wakeAt)
        timer.start(std::clamp<std::chrono::milliseconds>(*wakeAt - now(), 1ms, tick));
    report();
}

// From screening to scoring, for papers that passed before and now.
void LlmScoring::Private::nextPass() {
    if (pass->kind() == CallKind::Scoring || !task.score)
        return;
    std::vector<Paper> passed = pass->takeSurvivors();
    const BatchPlan plan = scoringPlan(task, int(passed.size()));
    std::vector<Paper> papers = task.toScore;
    std::ranges::move(passed, std::back_inserter(papers));
    beginPass(CallKind::Scoring, std::move(papers), plan);
}

void LlmScoring::Private::beginPass(CallKind kind, std::vector<Paper> papers, const BatchPlan &plan) {
    pass = std::make_unique<LlmPass>(task, kind, std::move(papers), plan, window);
}

// False: nothing can start before wakeAt, or before a call in progress has ended.
bool LlmScoring::Private::beginNext() {
    if (const auto wait = pacer.waitFor(0, now()); wait > 0ms) {
        wakeAt = now() + wait;
        return false;
    }
    const bool probing = judge.isFailing() && pass->nextDue();
    auto question = pass->next(now(), probing);
    if (!question) {
        wakeAt = pass->nextDue(probing);
        return false;
    }
    if (const auto refusal = pass->refusal(*question)) {
        tooLong = refusal;
        pass->leave(question->batch);
        return true;
    }
    if (const auto wait = pacer.waitFor(question->mostTokens(), now()); wait > 0ms) {
        wakeAt = now() + wait;
        pass->later(std::move(question->batch), now());
        return false;
    }
    const auto reservation =
        budget.reserve(question->promptTokens, question->request.tokenLimit, QDateTime::currentDateTimeUtc());
    if (!reservation) {
        pass->later(std::move(question->batch), now());
        if (calls.empty()) // those in progress usually cost less than was reserved
            end(errorOf(reservation.error(), task.model));
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
    BatchResult result =
        reply ? judge.answered(call, *reply, *pass, now()) : judge.failed(call, reply.error(), *pass, now());
    if (judge.ending())
        end(*judge.ending());
    result.call.started = call.started;
    result.call.elapsed = now() - call.begun;
    call.reply = {};
    call.asked = {};
    ++progress.calls;
    progress.done += settledPapers(result, task.score);
    schedule();
    Q_EMIT q->answered(number, result);
}

void LlmScoring::Private::end(const Error &error) {
    if (state != State::Running || ending)
        return;
    ending = error;
    schedule();
}

void LlmScoring::Private::finish() {
    state = State::Finished;
    // Deferred, since a receiver of progressed() may delete this object.
    QMetaObject::invokeMethod(
        q, [this] { Q_EMIT q->finished(ending); }, Qt::QueuedConnection);
    report();
}

void LlmScoring::Private::report() {
    const auto isUnderWay = [](const auto &call) { return !call.second.isAnswered; };
    progress.underWay = int(std::ranges::count_if(calls, isUnderWay));
    progress.tokens = budget.tokens();
    progress.spentInRun = budget.spentInRun();
    progress.notice = judge.notice();
    const bool isHeld = wakeAt && (progress.underWay == 0 || pacer.heldFor(now()) > 0ms);
    progress.wait = std::chrono::ceil<std::chrono::seconds>(isHeld ? std::max(*wakeAt - now(), 0ms) : 0ms);
    Q_EMIT q->progressed(progress);
}

} // namespace winnow
