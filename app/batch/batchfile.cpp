#include "app/batch/batchfile.h"

#include "app/batch/batchprice.h"
#include "app/model/clock.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <limits>
#include <utility>

namespace winnow {

namespace {

constexpr qint64 largestImport = 1024 * 1024 * 1024;
const QString exportedUrl = QStringLiteral("/v1/chat/completions");

} // namespace

BatchExport::BatchExport(Library &library, const Clock &clock, ScoreRequest score, std::vector<QDate> days,
                         QString file, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_score(std::move(score)),
      m_days(std::move(days)),
      m_file(std::move(file)),
      m_promised(nullptr) {}

Pending<BatchJob> BatchExport::start() {
    auto *planner = new BatchPlanner(
        m_library, m_clock, m_score, m_days, [this](const Result<PlannedCalls> &calls) { planned(calls); },
        this);
    planner->start();
    return m_promised.future();
}

// Whoever runs the calls pays for them, so our caps do not apply.
void BatchExport::planned(const Result<PlannedCalls> &planned) {
    if (!planned)
        return m_promised.answer(failure(planned.error()));
    Budget budget({}, batchTariff(m_score.model->price, m_clock.now()), 0);
    const BatchLimits all{std::numeric_limits<int>::max(), std::numeric_limits<qint64>::max(), 0};
    BatchReport sent;
    const std::vector<BatchLoad> loads =
        makeLoads(*planned, *m_score.model, {}, budget, all, m_clock.now(), sent);
    if (loads.empty())
        return m_promised.answer(BatchJob());
    BatchJob job = loads.front().job;
    job.step = BatchStep::Exported;
    job.sentAt = m_clock.now();
    job.note = m_file;
    whenReady(
        m_library.batches().add(job, loads.front().requests), this,
        [this, load = loads.front()](const BatchJob &stored) { write(stored, load); },
        [this](const Error &error) { m_promised.answer(failure(error)); });
}

void BatchExport::write(const BatchJob &job, const BatchLoad &load) {
    const QByteArray lines = load.lines(exportedUrl);
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit()) {
        BatchJob exported = job;
        for (const BatchRequest &request : load.requests)
            exported.papers += int(request.papers.size());
        return m_promised.answer(exported);
    }
    const Error error{ErrorCode::FileUnwritable, file.errorString(), m_file, {}};
    BatchJob unsent = job;
    unsent.end = BatchEnd::Unsent;
    whenReady(m_library.batches().close(unsent, file.errorString()), this,
              [this, error](const Result<void> &) { m_promised.answer(failure(error)); });
}

BatchImport::BatchImport(Library &library, ModelSettings settings, QString file, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_settings(std::move(settings)),
      m_file(std::move(file)),
      m_promised(nullptr) {}

Pending<ImportedAnswers> BatchImport::start() {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestImport) {
        const QString why = file.isOpen() ? QStringLiteral("too large") : file.errorString();
        m_promised.answer(failure(ErrorCode::FileUnreadable, why, m_file));
        return m_promised.future();
    }
    m_answers = readBatchAnswers(file.readAll());
    m_imported.lines = int(m_answers.answers.size());
    m_imported.unreadable = m_answers.unreadable;
    whenReady(
        m_library.criteria().versions(), this,
        [this](const std::vector<Criteria> &versions) {
            m_versions = versions;
            readJobs();
        },
        [this](const Error &error) { m_promised.answer(failure(error)); });
    return m_promised.future();
}

void BatchImport::readJobs() {
    whenReady(
        m_library.batches().jobs(), this,
        [this](const std::vector<BatchJob> &jobs) {
            m_jobs = jobs;
            next();
        },
        [this](const Error &error) { m_promised.answer(failure(error)); });
}

BatchJob *BatchImport::jobOf(qint64 id) {
    const auto found = std::ranges::find(m_jobs, id, &BatchJob::id);
    return found == m_jobs.end() ? nullptr : &*found;
}

void BatchImport::next() {
    if (m_place >= m_answers.answers.size())
        return closeWhole(0);
    const BatchAnswer line = m_answers.answers[m_place++];
    whenReady(
        m_library.batches().openRequest(line.customId), this,
        [this, line](const std::optional<BatchRequest> &request) { place(request, line); },
        [this](const Error &error) { m_promised.answer(failure(error)); });
}

void BatchImport::place(const std::optional<BatchRequest> &request, const BatchAnswer &line) {
    const BatchJob *job = request ? jobOf(request->jobId) : nullptr;
    if (!job) {
        const QString marker = markerOf(line.customId);
        const bool isKnown =
            !marker.isEmpty() && std::ranges::find(m_jobs, marker, &BatchJob::marker) != m_jobs.end();
        ++(isKnown ? m_imported.known : m_imported.strange);
        return next();
    }
    ModelSettings settings = m_settings;
    settings.provider = job->provider;
    settings.endpoint = job->endpoint;
    settings.model = job->model;
    const Result<ModelAccess> access = modelAccess(settings);
    if (!access)
        return m_promised.answer(failure(access.error()));
    m_touched.insert(job->id);
    OutcomeFrame frame = outcomeFrame(*job, *access, m_answers);
    frame.topics = topicsOfVersion(m_versions, job->criteriaVersion);
    // Whatever the job was made for, the file says which model answered.
    frame.provider.dialect = line.body.contains("\"choices\"") ? ChatDialect::OpenAi : frame.provider.dialect;
    if (isCutPrompt(m_promptChecks[job->id], *request, line, frame.provider))
        frame.cutPrompts.insert(line.customId);
    store(readOutcome(*request, line, frame));
}

void BatchImport::store(const BatchOutcome &outcome) {
    whenReady(
        m_library.batches().store(outcome), this,
        [this, outcome](bool isNew) {
            ++(isNew ? m_imported.stored : m_imported.known);
            m_imported.scored += isNew ? int(outcome.result.scores.size()) : 0;
            m_imported.leftOver += isNew ? int(outcome.leftOver.size()) : 0;
            next();
        },
        [this](const Error &error) { m_promised.answer(failure(error)); });
}

// If a file answers part of a job, another one may answer the rest.
void BatchImport::closeWhole(size_t place) {
    whenReady(m_library.batches().jobs(), this, [this, place](const Result<std::vector<BatchJob>> &jobs) {
        if (!jobs)
            return m_promised.answer(failure(jobs.error()));
        m_imported.jobs.clear();
        for (const BatchJob &job : *jobs) {
            if (m_touched.contains(job.id))
                m_imported.jobs.push_back(job);
        }
        for (size_t i = place; i < m_imported.jobs.size(); ++i) {
            BatchJob job = m_imported.jobs[i];
            if (job.open > 0 || job.step != BatchStep::Exported)
                continue;
            job.end = BatchEnd::Completed;
            return whenReady(m_library.batches().close(job, {}), this, [this, i](const Result<void> &closed) {
                closed ? closeWhole(i + 1) : m_promised.answer(failure(closed.error()));
            });
        }
        m_promised.answer(m_imported);
    });
}

} // namespace winnow
