#include "ui/runs/batches/batchwatcher.h"

#include "app/model/async.h"

#include <algorithm>
#include <utility>

namespace winnow {

namespace {
constexpr std::chrono::minutes afterFailure{5};
}

BatchWatcher::BatchWatcher(Library &library, SecretStore &secrets, const Clock &clock, ClaimService *claims,
                           QObject *parent)
    : QObject(parent), m_library(library), m_claims(claims), m_runner(library, secrets, clock) {
    m_again.setSingleShot(true);
    m_again.setInterval(afterFailure);
    connect(&m_again, &QTimer::timeout, this, &BatchWatcher::next);
    connect(&m_runner, &BatchRunner::answersStored, this, &BatchWatcher::answersStored);
    connect(&m_runner, &BatchRunner::waitsForTurn, this, &BatchWatcher::waitsForTurn);
    connect(&m_runner, &BatchRunner::looked, this, [this](const BatchReport &report) {
        Q_EMIT looked(report, m_current.wish.sends);
        refresh();
    });
    connect(&m_runner, &BatchRunner::finished, this, &BatchWatcher::finished);
}

void BatchWatcher::start() {
    m_isOpen = m_isFirst = true;
    m_jobs.clear(); // another library's, perhaps
    refresh();
}

void BatchWatcher::refresh() {
    if (!m_isOpen)
        return;
    whenReady(
        m_library.batches().jobs(), this, [this](const std::vector<BatchJob> &jobs) { take(jobs); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void BatchWatcher::take(const std::vector<BatchJob> &jobs) {
    const std::vector<BatchJob> before = std::exchange(m_jobs, jobs);
    const bool isFirst = std::exchange(m_isFirst, false);
    Q_EMIT jobsChanged(m_jobs);
    for (const BatchJob &job : jobs) {
        const auto old = std::ranges::find(before, job.id, &BatchJob::id);
        const bool wasOpen = old != before.end() && old->isOpen();
        if (!job.isOpen() && (wasOpen || (isFirst && job.awaitsFollowUp)))
            Q_EMIT closed(job);
    }
    if (!m_isBusy && !m_again.isActive())
        next();
}

BatchOptions BatchWatcher::lookWish() const {
    BatchOptions wish;
    wish.waits = true;
    wish.score.claims = m_claims;
    wish.settings = m_settings;
    return wish;
}

void BatchWatcher::look() {
    add({lookWish()});
}

void BatchWatcher::send(const ScoreRequest &request, const std::vector<QDate> &days) {
    Task task{lookWish()};
    task.wish.score = request;
    task.wish.score.claims = m_claims;
    task.wish.days = days;
    task.wish.sends = true;
    task.wish.sendsMissing = false; // what to do about that is a setting
    add(task);
}

void BatchWatcher::cancel(qint64 job) {
    Task task{lookWish()};
    task.wish.waits = false;
    task.wish.score.waitsForTurn = true;
    task.wish.cancels = task.wish.only = job;
    add(task);
}

void BatchWatcher::forget(qint64 job) {
    add({{}, job});
}

void BatchWatcher::add(const Task &task) {
    m_tasks.push_back(task);
    if (m_isBusy && m_runner.isRunning()) {
        m_makesRoom = true;
        m_runner.stop();
    } else if (!m_isBusy) {
        next();
    }
}

void BatchWatcher::next() {
    m_again.stop();
    if (m_isBusy || !m_isOpen)
        return;
    if (m_tasks.empty()) {
        if (std::ranges::any_of(m_jobs, isUnderWay))
            run({lookWish()});
        return;
    }
    const Task task = m_tasks.front();
    m_tasks.pop_front();
    run(task);
}

void BatchWatcher::run(const Task &task) {
    m_isBusy = true;
    m_makesRoom = false;
    m_current = task;
    task.forgets != 0 ? forgetNow(task.forgets) : m_runner.start(task.wish);
}

// While nobody is about to store what the service says of it.
void BatchWatcher::forgetNow(qint64 id) {
    const auto found = std::ranges::find(m_jobs, id, &BatchJob::id);
    if (found == m_jobs.end() || !found->isOpen()) {
        m_isBusy = false;
        return next();
    }
    BatchJob gone = *found;
    gone.end = BatchEnd::Forgotten;
    whenReady(m_library.batches().close(gone, QStringLiteral("forgotten")), this,
              [this](const Result<void> &done) {
                  m_isBusy = false;
                  if (!done)
                      Q_EMIT failed(done.error());
                  else if (m_claims)
                      (void)m_claims->giveForgottenBack(); // or the next sync does
                  refresh();
              });
}

// What was to be sent, and had to make room before it was, is sent after that.
void BatchWatcher::finished(const BatchReport &report) {
    const bool wasCut = m_makesRoom && m_current.wish.sends && !report.error &&
                        (report.jobsSent == 0 || report.callsLeft > 0);
    if (wasCut)
        m_tasks.push_back(m_current);
    m_isBusy = false;
    if (report.error && !m_makesRoom)
        m_again.start();
    m_makesRoom = false;
    if (!m_tasks.empty())
        next();
    refresh();
}

} // namespace winnow
