#pragma once

#include "app/batch/batchrun.h"
#include "app/model/async.h"

namespace winnow {

// Jobs for others to run, as OpenAI's JSON lines: `vllm run-batch` reads them and writes the answers.

// Writes what is to be asked about the wish's days to a file. The purpose of each line is stored before the
// file appears. The wish's model has its key, if it needs one, or none. Errors: those of BatchPlanner and
// Library, FileUnwritable.
class BatchExport final : public QObject {
    Q_OBJECT
public:
    BatchExport(Library &library, const Clock &clock, ScoreRequest score, std::vector<QDate> days,
                QString file, QObject *parent = nullptr);
    [[nodiscard]] Pending<BatchJob> start(); // its note is the file; id 0: there was nothing to ask

private:
    void planned(const Result<PlannedCalls> &planned);
    void write(const BatchJob &job, const BatchLoad &load);

    Library &m_library;
    const Clock &m_clock;
    ScoreRequest m_score;
    std::vector<QDate> m_days;
    QString m_file;
    Promised<BatchJob> m_promised;
};

struct ImportedAnswers {
    int lines = 0;                   // lines read
    int stored = 0;                  // answers to open requests
    int known = 0;                   // answers to requests already settled
    int strange = 0;                 // answers to unknown requests
    int unreadable = 0;              // lines
    int scored = 0;                  // papers
    int leftOver = 0;                // papers without a score: to be asked about again
    std::vector<BatchJob> jobs = {}; // the jobs concerned, in their present state
};

// Stores answers from a file, each for the request that it names; reading a file twice changes nothing.
// Errors: FileUnreadable, those of modelAccess() and Library.
class BatchImport final : public QObject {
    Q_OBJECT
public:
    // settings: prices and traits, whatever their model.
    BatchImport(Library &library, ModelSettings settings, QString file, QObject *parent = nullptr);
    [[nodiscard]] Pending<ImportedAnswers> start();

private:
    void readJobs();
    void next();
    void place(const std::optional<BatchRequest> &request, const BatchAnswer &line);
    void store(const BatchOutcome &outcome);
    void closeWhole(size_t place);
    BatchJob *jobOf(qint64 id);

    Library &m_library;
    ModelSettings m_settings;
    QString m_file;
    BatchAnswers m_answers;
    std::vector<Criteria> m_versions;
    std::vector<BatchJob> m_jobs;
    QSet<qint64> m_touched;
    QHash<qint64, PromptCheck> m_promptChecks; // by job
    size_t m_place = 0;
    ImportedAnswers m_imported;
    Promised<ImportedAnswers> m_promised;
};

} // namespace winnow
