#pragma once

#include "app/cli/modelwords.h"
#include "app/cli/options.h"
#include "app/cli/runlines.h"
#include "app/model/runestimate.h"

#include <QElapsedTimer>

#include <memory>

namespace winnow {

// A command that performs a run: finds the model and its key, shows progress and can be stopped.
class RunningCommand : public Command {
    Q_OBJECT
public:
    bool canStop() const override { return true; }
    void stop() override;
    void abort() override;

protected:
    // Reads the criteria file, if any, finds the model and starts; reported() follows unless one of them is
    // unusable. A run that fetches starts even without a model, since arXiv shows a day's listing only on
    // that day.
    void startRun(const CommandContext &context, RunRequest request, const ScoreOptions &options);
    // As startRun(), but only makes an estimate; estimated() follows. Needs no key.
    void startEstimate(const CommandContext &context, RunRequest request, const ScoreOptions &options);

    virtual void reported(const RunReport &report) = 0;
    virtual void estimated(const RunEstimate &estimate);

    const CommandContext &context() const { return *m_context; }
    // Why the run ended early, or why nothing was scored.
    std::optional<QString> problem(const RunReport &report) const;
    const std::vector<UnscoredPaper> &failures() const { return m_failures; }
    QJsonObject scoreReport(const RunReport &report) const;

private:
    std::optional<Error> readCriteria(RunRequest &request, const QString &file) const;
    void findModel(const RunRequest &request);
    void useModel(RunRequest request, const Result<ModelAccess> &access);
    void launch(const RunRequest &request); // after reporting what its criteria lack
    void begin(const RunRequest &request);
    void finished(const RunReport &report);
    void findFailures(const RunReport &report);
    void findFailuresOf(const RunReport &report, size_t place); // for the run's days from this one on
    void showProgress(const RunProgress &progress);
    void showScoring(const RunProgress &progress);
    void sayWhatIsWaitedFor();

    std::unique_ptr<const CommandContext> m_context;
    bool m_stopped = false;
    bool m_saidWhatIsWaitedFor = false;
    bool m_asksModel = false;
    ModelParty m_party;
    std::optional<Error> m_modelError; // why a run only fetches
    std::vector<UnscoredPaper> m_failures;
    std::optional<RunRequest>
        m_missed; // a request to score missed days with a model, once they are estimated
    std::unique_ptr<RunReport> m_fetched; // what m_missed fetched
    RunProgress m_progress;
    QElapsedTimer m_scoring; // since the run began waiting for the first paper
};

} // namespace winnow
