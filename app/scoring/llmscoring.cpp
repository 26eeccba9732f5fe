#include "app/scoring/llmscoring.h"

#include "app/model/async.h"
#include "app/scoring/calls/calljudge.h"
#include "app/scoring/dividedup.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace winnow {

using namespace std::chrono_literals;
using Moment = CallRateLimiter::Moment;

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
    CallRateLimiter pacer;
    CallJudge judge;
    PaperClaims *claims = nullptr;
    ClaimLine::Times claimTimes;
    std::unique_ptr<LlmPass> pass;   // null unless running
    std::unique_ptr<ClaimLine> line; // to it, where papers are claimed
    std::vector<Paper> passed;       // by another's screening
    std::optional<Error> tooLong;    // for a paper that does not fit the context window: left as it is
    std::map<int, LlmCall> calls;
    int lastCall = 0;
    State state = State::Idle;
    std::optional<Error> ending; // nothing more is started; finished() once no call is left
    bool isScheduled = false;
    std::optional<Moment> wakeAt; // when the reason for holding back the next call ends
    QTimer timer;
    QElapsedTimer clock;
    RunProgress progress{RunStage::Scoring, 0, 0, {}, {}, RunMeter()};

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
    bool isPassDone() const { return pass->isDone() && (!line || line->isDone()); }
    void takeClaimed();
    void claimAhead();
    bool waitsForClaims() const;
    void refused(BudgetRefusal refusal);
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

void LlmScoring::setClaims(PaperClaims &claims, ClaimLine::Times times) {
    d->claims = &claims;
    d->claimTimes = times;
    connect(&claims, &PaperClaims::lost, this, [this](const std::vector<ArxivId> &papers) {
        if (d->line)
            d->line->putBack(d->pass->takeBack(QSet<ArxivId>(papers.begin(), papers.end())));
        d->schedule();
    });
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
    d->progress.meter->paused = paused;
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
    takeClaimed();
    if (!ending && calls.empty() && isPassDone())
        nextPass();
    if (calls.empty() && (ending || isPassDone())) {
        if (!ending)
            ending = tooLong;
        finish();
        return;
    }
    while (!ending && !progress.meter->paused && int(calls.size()) < judge.lanes(*pass) && beginNext()) {
    }
    claimAhead();
    if (isPassDone() && calls.empty()) // the remaining papers did not fit
        schedule();
    if (wakeAt)
        timer.start(std::clamp<std::chrono::milliseconds>(*wakeAt - now(), 1ms, tick));
    report();
}

// From screening to scoring, for papers that passed before and now.
void LlmScoring::Private::nextPass() {
    if (pass->kind() == CallKind::Scoring || !task.score)
        return;
    std::vector<Paper> survivors = pass->takeSurvivors();
    std::ranges::move(std::exchange(passed, {}), std::back_inserter(survivors));
    const BatchPlan plan = scoringPlan(task, int(survivors.size()));
    std::vector<Paper> papers = task.toScore;
    std::ranges::move(survivors, std::back_inserter(papers));
    beginPass(CallKind::Scoring, std::move(papers), plan);
}

void LlmScoring::Private::beginPass(CallKind kind, std::vector<Paper> papers, const BatchPlan &plan) {
    if (!claims) {
        pass = std::make_unique<LlmPass>(task, kind, std::move(papers), plan, window);
        return;
    }
    pass = std::make_unique<LlmPass>(task, kind, std::vector<Paper>(),
                                     BatchPlan{plan.batchSize, 0, plan.spare}, window);
    line = std::make_unique<ClaimLine>(*claims, kind, std::move(papers), claimTimes);
    connect(line.get(), &ClaimLine::moved, q, [this] { schedule(); });
}

void LlmScoring::Private::takeClaimed() {
    if (!line)
        return;
    for (std::vector<Paper> &batch : line->takeOurs(pass->batchSize()))
        pass->add(std::move(batch));
    std::vector<Paper> survivors = line->takePassed();
    progress.done += line->takeSettled() + (task.score ? 0 : int(survivors.size()));
    std::ranges::move(survivors, std::back_inserter(passed));
    budget.setAllowance(line->allowance());
    if (line->ending())
        end(*line->ending());
}

// For lanes that are free, and for when calls end: all at once, maybe. Others want some of what is left.
void LlmScoring::Private::claimAhead() {
    if (!line || ending || progress.meter->paused)
        return;
    const int lanes = judge.lanes(*pass);
    const int size = pass->batchSize();
    const int share = dividedUp(line->unclaimed(), 2 * size);
    const int wanted =
        std::max(lanes - int(calls.size()), 0) + (line->hasAsked() ? std::clamp(share, 1, lanes) : 0);
    const int more = std::max(wanted - dividedUp(int(pass->fresh()), size), 0);
    line->need(more * size, budget.needed(budget.lastCost()), budget.needed(budget.lastCost() * wanted));
}

// Stragglers ride along with what is just being claimed.
bool LlmScoring::Private::waitsForClaims() const {
    return line && (!claims->isSure() || (pass->fresh() == 0 && line->isAsking()));
}

void LlmScoring::Private::refused(BudgetRefusal refusal) {
    const bool isFinal =
        refusal != BudgetRefusal::LabCap || line->isRefused(budget.needed(budget.lastCost()));
    if (calls.empty() && isFinal) // those under way mostly take less than was set aside for them
        end(errorOf(refusal, task.model));
}

// False: nothing can start before wakeAt, or before a call in progress has ended.
bool LlmScoring::Private::beginNext() {
    if (waitsForClaims())
        return false;
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
        refused(reservation.error());
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
    ++progress.meter->calls;
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
    RunMeter &meter = *progress.meter;
    meter.underWay = int(std::ranges::count_if(calls, isUnderWay));
    meter.tokens = budget.tokens();
    meter.cost = budget.spentInRun();
    meter.notice = judge.notice();
    if (line && line->notice() && (calls.empty() || line->notice()->code == ErrorCode::LabUnreachable))
        meter.notice = line->notice();
    const bool isHeld = wakeAt && (meter.underWay == 0 || pacer.heldFor(now()) > 0ms);
    progress.wait = std::chrono::ceil<std::chrono::seconds>(isHeld ? std::max(*wakeAt - now(), 0ms) : 0ms);
    Q_EMIT q->progressed(progress);
}

} // namespace winnow
