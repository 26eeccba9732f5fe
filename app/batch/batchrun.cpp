#include "app/batch/batchrun.h"

#include "app/batch/batchprice.h"
#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/score/labroom.h"
#include "app/score/llmtask.h"

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

constexpr int mostDoublings = 4;
constexpr int longestPause = 15; // as a multiple of the first
constexpr int mostInVain = 20;

bool isTooLargeFile(const Error &error) {
    return error.code == ErrorCode::InvalidInput && error.place == QLatin1String("size");
}

} // namespace

struct BatchRun::Line {
    Line(const ModelAccess &access, RunLease &lease)
        : line(access), paid(line.wire(), lease), client(line.wire(), paid, access.provider, access.key) {}

    ModelConnection line;
    LeasedClient paid;
    BatchClient client;
};

BatchRun::BatchRun(Library &library, AccessLookup find, const Clock &clock, BatchOptions wish,
                   QObject *parent)
    : QObject(parent),
      m_library(library),
      m_find(std::move(find)),
      m_clock(clock),
      m_wish(std::move(wish)),
      m_lease(library, clock),
      m_toPlan(m_wish.sends) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BatchRun::step);
    connect(&m_lease, &RunLease::taken, this, &BatchRun::lookAtJobs);
    connect(&m_lease, &RunLease::waiting, this, &BatchRun::waitsForTurn);
    connect(&m_lease, &RunLease::failed, this, &BatchRun::fail);
}

BatchRun::~BatchRun() = default;

void BatchRun::start() {
    m_day = m_wish.days.empty() ? m_clock.now().date() : m_wish.days.front();
    if (!m_wish.days.empty())
        return step();
    whenReady(m_library.listings().days(), this, [this](const Result<std::vector<DaySummary>> &days) {
        for (const DaySummary &day : days.value_or(std::vector<DaySummary>())) {
            if (day.papers > 0) {
                m_day = day.day;
                break;
            }
        }
        m_stopping ? end() : step();
    });
}

void BatchRun::stop() {
    m_stopping = true;
    if (m_timer.isActive() || m_lease.isWaiting()) {
        m_timer.stop();
        m_lease.release();
        end();
    }
}

// What was sent before is stored anyway.
void BatchRun::fail(const Error &error) {
    if (!m_report.error)
        m_report.error = error;
    m_stopping = true;
    if (!m_connection)
        endStep();
}

void BatchRun::step() {
    m_wasCrowded = m_hasNews = false;
    m_report.trouble.reset(); // over, unless it happens again
    const QString model = m_wish.score.model ? m_wish.score.model->settings.model : QString();
    m_lease.take(m_day, model, m_wish.waits || m_wish.score.waitsForTurn);
}

bool BatchRun::isForThisSitting(const BatchJob &job) const {
    return !m_wish.only || *m_wish.only == job.id;
}

void BatchRun::lookAtJobs() {
    whenReady(
        m_library.batches().jobs(), this,
        [this](const std::vector<BatchJob> &jobs) {
            m_jobs = jobs;
            m_queue.clear();
            std::ranges::copy_if(jobs, std::back_inserter(m_queue), [this](const BatchJob &job) {
                return isUnderWay(job) && isForThisSitting(job);
            });
            nextJob();
        },
        [this](const Error &error) { fail(error); });
}

// The last one is the oldest.
void BatchRun::nextJob() {
    if (m_queue.empty() || m_stopping)
        return m_toPlan && !m_stopping && !m_wasCrowded && !m_isBlocked ? plan() : endStep();
    const BatchJob job = m_queue.back();
    m_queue.pop_back();
    ModelSettings settings = m_wish.settings;
    settings.provider = job.provider;
    settings.endpoint = job.endpoint;
    settings.model = job.model;
    whenReady(m_find(settings), this, [this, job](const Result<ModelAccess> &access) {
        if (access)
            return collect(job, *access);
        m_report.trouble = access.error();
        nextJob();
    });
}

void BatchRun::collect(const BatchJob &job, const ModelAccess &access) {
    m_touched.push_back(job.id);
    m_connection = std::make_unique<Line>(access, m_lease);
    QSet<QString> known;
    for (const BatchJob &other : m_jobs)
        known.insert(other.remoteId);
    const auto look = [this, job, access, known] {
        auto *collector = new BatchCollector(
            m_library, m_clock, m_connection->client, access, job, known, firstBatchPause(job.endpoint),
            [this](const Result<CollectedJob> &result) {
                QMetaObject::invokeMethod(
                    this, [this, result] { collected(result); }, Qt::QueuedConnection);
            },
            &m_connection->client);
        connect(collector, &BatchCollector::answersStored, this, &BatchRun::answersStored);
        collector->start();
    };
    if (m_wish.cancels == job.id && !job.remoteId.isEmpty())
        cancelFirst(job, look);
    else
        look();
}

// A refusal means that it has already ended, which checking it shows.
void BatchRun::cancelFirst(const BatchJob &job, const std::function<void()> &then) {
    m_wish.cancels.reset();
    whenReady(m_connection->client.cancel(job.remoteId), this,
              [this, then](const Result<RemoteBatch> &cancelled) {
                  if (!cancelled && passesByItself(cancelled.error()))
                      m_report.trouble = cancelled.error();
                  then();
              });
}

void BatchRun::collected(const Result<CollectedJob> &result) {
    m_connection.reset();
    if (!result)
        return fail(result.error());
    const BatchJob &job = result->job;
    if (result->trouble)
        m_report.trouble = result->trouble;
    if (!job.isOpen()) {
        m_hasNews = true;
        m_inVain = job.end == BatchEnd::Crowded ? m_inVain + 1 : 0;
        m_wasCrowded = m_wasCrowded || job.end == BatchEnd::Crowded;
        if (job.end == BatchEnd::Failed) {
            m_isBlocked = true;
            m_report.failedJob = job.note;
        }
        if (m_wish.sends && m_wish.sendsMissing && job.end != BatchEnd::Cancelled)
            m_toPlan = true;
    }
    nextJob();
}

BatchLimits BatchRun::limitsNow() const {
    return limitsAfter(m_jobs, m_wish.limits, m_wish.score.model->provider.baseUrl.toString(), m_clock.now());
}

void BatchRun::plan() {
    const bool waitsForRoom = limitsNow().tokens > 0 && std::ranges::any_of(m_jobs, isUnderWay);
    if (waitsForRoom) {
        m_wasCrowded = true;
        return endStep();
    }
    m_report.error.reset();
    m_report.callsLeft = 0;
    auto *planner = new BatchPlanner(
        m_library, m_clock, m_wish.score, m_wish.days,
        [this](const Result<PlannedCalls> &planned) {
            m_toPlan = false;
            if (!planned)
                return fail(planned.error());
            m_report.held = planned->held; // by others of the lab
            m_report.holder = planned->holder;
            if (planned->tooLong)
                m_report.error = planned->tooLong;
            if (planned->calls.empty())
                return endStep();
            send(*planned);
        },
        this);
    planner->start();
}

void BatchRun::send(const PlannedCalls &planned) {
    if (m_report.days.empty())
        m_report.days = planned.days;
    whenReady(
        m_library.scores().spentSince(monthBegin(m_clock.now())), this,
        [this, planned](const Spending &month) { spent(planned, month); },
        [this](const Error &error) { fail(error); });
}

void BatchRun::spent(const PlannedCalls &planned, const Spending &month) {
    const ModelAccess &access = *m_wish.score.model;
    const QDateTime now = m_clock.now();
    const Tariff tariff = batchTariff(access.price, now);
    Budget budget({access.settings.runCap, access.settings.monthCap}, tariff, month.cost,
                  planned.spentInRuns);
    budget.calibration().learn(planned.history.promptEstimated, planned.history.promptBilled);
    BatchReport sentCalls;
    const BatchLimits limits = limitsNow();
    std::vector<BatchLoad> loads =
        makeLoads(planned, access, learnedFrom(m_jobs, access), budget, limits, now, sentCalls);
    if (limits.tokens > 0 && loads.size() > 1) {
        for (size_t i = 1; i < loads.size(); ++i)
            sentCalls.callsLeft += int(loads[i].requests.size());
        loads.resize(1);
        sentCalls.isCrowded = true;
    }
    const auto go = [this, loads = std::move(loads), sentCalls] { sendLoads(loads, sentCalls); };
    if (!planned.claims)
        return go();
    const auto cost = budget.hasPrice() ? std::optional(budget.reserved()) : std::nullopt;
    whenReady(askForRoom(planned.claims, cost, access.settings.model, this), this,
              [this, go](const Result<void> &granted) {
                  if (granted)
                      return go();
                  m_report.error = granted.error();
                  endStep();
              });
}

void BatchRun::sendLoads(std::vector<BatchLoad> loads, const BatchReport &sentCalls) {
    m_connection = std::make_unique<Line>(*m_wish.score.model, m_lease);
    auto *sender = new BatchSender(
        m_library, m_clock, m_connection->client, std::move(loads), sentCalls,
        [this](const Result<BatchReport> &result) {
            QMetaObject::invokeMethod(
                this, [this, result] { sent(result); }, Qt::QueuedConnection);
        },
        &m_connection->client);
    sender->start();
}

void BatchRun::sent(const Result<BatchReport> &result) {
    m_connection.reset();
    if (!result)
        return fail(result.error());
    for (const BatchJob &job : result->jobs)
        m_touched.push_back(job.id);
    m_report.jobsSent += result->jobsSent;
    m_report.requestsSent += result->requestsSent;
    m_report.papersSent += result->papersSent;
    m_report.callsLeft = result->callsLeft;
    m_hasNews = m_hasNews || !result->jobs.empty();
    m_toPlan = result->isCrowded;
    if (result->error && cutsSmaller(*result))
        return plan();
    if (result->error) {
        m_report.error = result->error;
        const bool isCap = result->error->code == ErrorCode::BudgetReached; // changes when answers come
        m_toPlan = m_toPlan || (passesByItself(*result->error) && ++m_inVain < mostInVain);
        m_isBlocked = !m_toPlan && !isCap;
    }
    endStep();
}

// A service, or a proxy in front of it, accepts smaller files than most.
bool BatchRun::cutsSmaller(const BatchReport &result) {
    if (!isTooLargeFile(*result.error) || m_wish.limits.lines <= 1)
        return false;
    m_wish.limits.lines = std::max(1, std::min(m_wish.limits.lines, std::max(2, result.callsLeft)) / 2);
    m_wish.limits.bytes /= 2;
    return true;
}

void BatchRun::endStep() {
    m_connection.reset();
    if (!m_wish.score.claims)
        return readJobs();
    whenReady(m_wish.score.claims->keepBatches(), this, [this](const Result<void> &) { readJobs(); });
}

void BatchRun::readJobs() {
    m_lease.release();
    whenReady(m_library.batches().jobs(), this, [this](const Result<std::vector<BatchJob>> &jobs) {
        if (!jobs && !m_report.error)
            m_report.error = jobs.error();
        jobs ? judge(*jobs) : end();
    });
}

void BatchRun::judge(const std::vector<BatchJob> &jobs) {
    m_jobs = jobs;
    m_report.jobs.clear();
    m_report.reserved = 0;
    std::vector<BatchJob> underWay;
    for (const BatchJob &job : jobs) {
        const bool isTouched = std::ranges::find(m_touched, job.id) != m_touched.end();
        if ((job.isOpen() || isTouched) && isForThisSitting(job))
            m_report.jobs.push_back(job);
        if (isUnderWay(job) && isForThisSitting(job))
            underWay.push_back(job);
        // It failed completely, and so would the next one.
        const bool isEmpty = job.end == BatchEnd::Expired && job.answered == 0;
        if (isTouched && isEmpty) {
            m_isBlocked = true;
            m_report.failedJob = QStringLiteral("expired before anything was answered");
        }
        m_report.reserved += job.reserved;
    }
    Q_EMIT progressed(underWay);
    Q_EMIT looked(m_report);
    const bool isSendingLeft = m_toPlan && !m_isBlocked && m_inVain < mostInVain;
    if (m_stopping || !m_wish.waits || (underWay.empty() && !isSendingLeft))
        return end();
    pause(underWay);
}

// As long as the slowest of the services asks for.
void BatchRun::pause(const std::vector<BatchJob> &underWay) {
    std::chrono::milliseconds longest{0};
    for (const BatchJob &job : underWay)
        longest = std::max(longest, firstBatchPause(job.endpoint));
    if (longest.count() == 0)
        longest =
            firstBatchPause(m_wish.score.model ? m_wish.score.model->provider.baseUrl.toString() : QString());
    m_doublings = m_hasNews ? 0 : std::min(m_doublings + 1, mostDoublings);
    m_timer.start(longest * std::min(1 << m_doublings, longestPause));
}

void BatchRun::end() {
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(m_report);
}

} // namespace winnow
