#include "app/cli/batchsession.h"

#include "app/cli/batchwords.h"
#include "app/cli/criteriafile.h"
#include "app/cli/elsewherewords.h"
#include "app/cli/output.h"
#include "app/cli/runlines.h"
#include "app/model/async.h"
#include "app/run/runner.h"

#include <utility>

namespace winnow {

Pending<RunRequest> requestWithModel(const CommandContext &context, const RunRequest &request,
                                     const ScoreOptions &options, QObject *parent) {
    RunRequest complete = request;
    if (!options.criteriaFile.isEmpty()) {
        const Result<Criteria> criteria = readCriteriaFile(options.criteriaFile, context.output);
        if (!criteria)
            return ready<RunRequest>(failure(criteria.error()));
        complete.criteria = *criteria;
    }
    return transformed<ModelAccess, RunRequest>(
        findModelAccess(context.secrets, options.model, KeyOrder::EnvironmentFirst), parent,
        [complete](const Result<ModelAccess> &access) -> Result<RunRequest> {
            if (!access)
                return failure(access.error());
            RunRequest found = complete;
            found.model = *access;
            return found;
        });
}

BatchSession::BatchSession(const CommandContext &context, const ModelSettings &settings, Handler handle,
                           QObject *parent)
    : QObject(parent), m_context(context), m_handle(std::move(handle)) {
    m_party.settings = settings;
}

BatchSession::~BatchSession() = default;

void BatchSession::fail(const Error &error) {
    BatchReport report;
    report.error = error;
    m_handle(report);
}

void BatchSession::send(const RunRequest &request, const ScoreOptions &options, BatchOptions wish) {
    whenReady(
        requestWithModel(m_context, request, options, this), this,
        [this, wish](const RunRequest &found) {
            if (m_stopped)
                return fail({ErrorCode::Cancelled, {}, {}, {}});
            m_party.settings = found.model->settings;
            m_party.keySource = found.model->keySource;
            BatchOptions whole = wish;
            whole.score = found;
            whole.days = found.days;
            if (whole.days.empty() && found.day)
                whole.days.push_back(*found.day);
            whole.sends = true;
            whole.settings = found.model->settings;
            run(std::move(whole));
        },
        [this](const Error &error) { fail(error); });
}

void BatchSession::look(BatchOptions wish) {
    wish.sends = false;
    wish.settings = m_party.settings;
    run(std::move(wish));
}

void BatchSession::run(BatchOptions wish) {
    wish.score.claims = m_context.runner.claims();
    const auto find = [&secrets = m_context.secrets](const ModelSettings &settings) {
        return findModelAccess(secrets, settings, KeyOrder::EnvironmentFirst);
    };
    m_run = std::make_unique<BatchRun>(m_context.library, find, m_clock, std::move(wish));
    connect(m_run.get(), &BatchRun::progressed, this, &BatchSession::show);
    connect(m_run.get(), &BatchRun::waitsForTurn, this, [this](const Lease &holder) {
        m_context.output.note(tr("Waiting. %1").arg(elsewhereSentence(holder)));
    });
    connect(
        m_run.get(), &BatchRun::finished, this, [this](const BatchReport &report) { m_handle(report); },
        Qt::QueuedConnection);
    m_run->start();
}

void BatchSession::show(const std::vector<BatchJob> &jobs) {
    if (jobs.empty())
        return;
    QStringList states;
    for (const BatchJob &job : jobs)
        states << tr("batch %1: %2").arg(job.id).arg(batchStateText(job));
    const QString text = states.join(QStringLiteral("; "));
    if (text != std::exchange(m_shown, text))
        m_context.output.progress(text);
}

void BatchSession::stop() {
    m_stopped = true;
    if (m_run)
        m_run->stop();
}

std::optional<QString> BatchSession::problem(const BatchReport &report) const {
    if (report.error)
        return isOfModel(*report.error) || report.error->code == ErrorCode::ScoringElsewhere
                   ? modelErrorSentence(*report.error, m_party)
                   : runErrorSentence(*report.error);
    if (!report.failedJob.isEmpty())
        return tr("The whole batch failed: %1. Fix the cause, then send its papers again with winnow-cli "
                  "score --batch.")
            .arg(report.failedJob);
    if (report.trouble && report.trouble->code == ErrorCode::NotFound)
        return tr("The service knows no batch sent with this key. Winnow will look for it again; winnow-cli "
                  "batch shows which one it is.");
    if (report.trouble)
        return modelErrorSentence(*report.trouble, m_party);
    return std::nullopt;
}

} // namespace winnow
