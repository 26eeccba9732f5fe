#include "app/score/summary/summaryjob.h"

#include "app/model/clock.h"
#include "app/score/claimservice.h"
#include "app/score/labroom.h"
#include "app/score/llmtask.h"
#include "app/score/service/modelconnection.h"
#include "app/score/service/modelwindow.h"

namespace winnow {

namespace {

CallOutcome outcomeOf(const ChatReply &reply) {
    switch (reply.end) {
    case ChatEnd::Refused:
        return CallOutcome::Refused;
    case ChatEnd::CutOff:
    case ChatEnd::ContextEnded:
        return CallOutcome::CutOff;
    case ChatEnd::Complete:
        break;
    }
    return reply.text.trimmed().isEmpty() ? CallOutcome::Unreadable : CallOutcome::Complete;
}

// A truncated summary is still useful; a refusal is not.
Result<QString> textOf(const ChatReply &reply) {
    if (reply.end == ChatEnd::Refused)
        return failure(ErrorCode::Malformed,
                       reply.refusal.isEmpty() ? QStringLiteral("refused") : reply.refusal);
    QString text = reply.text.trimmed();
    if (text.isEmpty())
        return failure(ErrorCode::Malformed, QStringLiteral("no text"));
    return reply.end == ChatEnd::Complete ? text : text + QStringLiteral(" …");
}

} // namespace

SummaryJob::SummaryJob(Library &library, const Clock &clock, SummaryRequest request, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_request(std::move(request)),
      m_plan(summaryPlan(m_request)),
      m_lease(library, clock),
      m_text(failure(ErrorCode::Cancelled)),
      m_promised(nullptr),
      m_estimated(nullptr) {
    connect(&m_lease, &RunLease::taken, this, [this] {
        await(m_library.scores().spentSince(monthBegin(m_clock.now())),
              [this](const Spending &thisMonth) { reserve(thisMonth); });
    });
    connect(&m_lease, &RunLease::failed, this, [this](const Error &error) { answer(failure(error)); });
    m_promised.onCancel([this] { answer(failure(ErrorCode::Cancelled)); });
}

SummaryJob::~SummaryJob() = default;

template <class T, class Next>
void SummaryJob::await(const Pending<T> &pending, Next next) {
    whenReady(pending, this, next, [this](const Error &error) { answer(failure(error)); });
}

Pending<RunEstimate> SummaryJob::estimate() {
    whenReady(m_library.scores().spentSince(monthBegin(m_clock.now())), this,
              [this](const Result<Spending> &thisMonth) {
                  m_estimated.answer(thisMonth.map([this](const Spending &spent) {
                      const ModelSettings &settings = m_request.model.settings;
                      RunEstimate estimate;
                      estimate.day = m_request.day;
                      estimate.scorer = Scorer::Llm;
                      estimate.model = settings.model;
                      estimate.papers = m_plan.papers;
                      estimate.scoringCalls = 1;
                      estimate.spentThisMonth = spent.cost;
                      estimate.runCap = settings.runCap;
                      estimate.monthCap = settings.monthCap;
                      estimate.tokens.prompt = m_plan.guessedPrompt;
                      estimate.tokens.completion = m_plan.guessedAnswer;
                      if (const auto price = m_request.model.price.at(m_clock.now()))
                          estimate.cost = priced(estimate.tokens, *price);
                      return estimate;
                  }));
                  deleteLater();
              });
    return m_estimated.future();
}

Pending<QString> SummaryJob::ask() {
    findWindow();
    return m_promised.future();
}

// Finds out the model's address and its context window.
void SummaryJob::findWindow() {
    m_window = std::make_unique<ModelWindow>(m_request.model);
    await(m_window->find(), [this](const ModelAccess &found) {
        m_request.model = found;
        m_plan = summaryPlan(m_request);
        m_lease.take(m_request.day, m_request.model.settings.model, false);
    });
}

void SummaryJob::reserve(const Spending &thisMonth) {
    const ModelSettings &settings = m_request.model.settings;
    m_budget = std::make_unique<Budget>(BudgetCaps{settings.runCap, settings.monthCap}, m_request.model.price,
                                        thisMonth.cost);
    if (const auto refusal = m_budget->refusesRun(m_clock.now()))
        return answer(failure(errorOf(*refusal, settings.model)));
    const auto reserved = m_budget->reserve(m_plan.guessedPrompt, m_plan.chat.tokenLimit, m_clock.now());
    if (!reserved)
        return answer(failure(errorOf(reserved.error(), settings.model)));
    m_reservation = *reserved;
    askLab();
}

// The papers are nobody else's, but what is spent counts under the lab's cap.
void SummaryJob::askLab() {
    if (!m_request.claims)
        return begin();
    ClaimKey key;
    key.model = m_request.model.settings.model;
    key.ownPapers = true;
    await(m_request.claims->open(key), [this, key](const ClaimSession &session) {
        m_claims = session.claims;
        if (!m_claims)
            return begin();
        const auto cost = m_budget->hasPrice() ? std::optional(m_budget->reserved()) : std::nullopt;
        whenReady(askForRoom(m_claims, cost, key.model, this), this, [this](const Result<void> &granted) {
            granted ? begin() : answer(failure(granted.error()));
        });
    });
}

// It has no criteria, so that its cost is not counted for any day's digest.
void SummaryJob::begin() {
    m_run.day = m_request.day;
    m_run.scorer = Scorer::Llm;
    m_run.model = m_request.model.settings.model;
    m_run.started = m_clock.now();
    m_run.isTrial = true;
    await(m_library.scores().beginRun(m_run), [this](const RunRecord &run) {
        m_run = run;
        send();
    });
}

void SummaryJob::send() {
    m_connection = std::make_unique<ModelConnection>(m_request.model, &m_lease);
    m_call.runId = m_run.id;
    m_call.kind = CallKind::Summary;
    m_call.papers = m_plan.papers;
    m_call.started = m_clock.now();
    m_time.start();
    whenReady(m_connection->client().ask(m_plan.chat), this,
              [this](const Result<ChatReply> &reply) { receive(reply); });
}

void SummaryJob::receive(const Result<ChatReply> &reply) {
    m_call.elapsed = std::chrono::milliseconds(m_time.elapsed());
    if (reply) {
        m_text = textOf(*reply);
        m_call.outcome = outcomeOf(*reply);
        m_call.answered = m_text ? m_plan.papers : 0;
        m_budget->book(m_reservation, m_plan.guessedPrompt, *reply, true, m_call);
    } else {
        m_text = failure(reply.error());
        m_call.outcome = CallOutcome::Failed;
        m_call.problem = errorName(reply.error().code);
        m_budget->release(m_reservation, m_call);
    }
    book();
}

// It is paid for, so it is stored before it is reported.
void SummaryJob::book() {
    BatchResult batch;
    batch.call = m_call;
    whenReady(m_library.scores().addBatch(m_run.id, batch), this, [this, batch](const Result<void> &stored) {
        if (!stored)
            return answer(failure(stored.error()));
        if (m_claims)
            m_claims->settle(batch);
        m_run.state = m_text ? RunState::Finished : RunState::Failed;
        m_run.finished = m_clock.now();
        m_run.note = QStringLiteral("summary: ") + m_request.subject;
        whenReady(m_library.scores().finishRun(m_run), this, [this](const Result<void> &) { conclude(); });
    });
}

// Whatever comes of it: what the lab was not told is the next time.
void SummaryJob::conclude() {
    if (!m_claims)
        return answer(m_text);
    whenReady(m_claims->finish(), this, [this](const Result<void> &) { answer(m_text); });
}

void SummaryJob::answer(Result<QString> result) {
    m_lease.release();
    m_promised.answer(std::move(result));
    deleteLater();
}

} // namespace winnow
