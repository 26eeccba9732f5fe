#pragma once

#include "app/cli/modelwords.h"
#include "app/cli/options.h"
#include "app/cli/runlines.h"
#include "app/model/runestimate.h"

#include <QElapsedTimer>

#include <memory>

namespace winnow {

// A command that carries out a run: finds the model and its key, shows the progress and can be stopped.
class RunningCommand : public Command {
    Q_OBJECT
public:
    bool canStop() const override { return true; }
    void stop() override;
    void abort() override;

protected:
    // Reads the criteria file, if there is one, finds the model, and starts; reported() follows unless
    // neither can be used. A run that fetches does so even without a model: arXiv shows a day's listing for
    // that day only.
    void startRun(const CommandContext &context, RunRequest request, const ScoreOptions &options);
    // As startRun(), but only asks what it would take; estimated() follows. Needs no key.
    void startEstimate(const CommandContext &context, RunRequest request, const ScoreOptions &options);

    virtual void reported(const RunReport &report) = 0;
    virtual void estimated(const RunEstimate &estimate);

    const CommandContext &context() const { return *m_context; }
    // Why the run ended early, or why nothing was scored.
    std::optional<QString> problem(const RunReport &report) const;
    ScoreWords scoreWords(const RunReport &report) const;

private:
    std::optional<Error> readCriteria(RunRequest &request, const QString &file) const;
    void findModel(const RunRequest &request);
    void useModel(RunRequest request, const Result<ModelAccess> &access);
    void launch(const RunRequest &request); // having said what its criteria lack
    void begin(const RunRequest &request);
    void finished(const RunReport &report);
    void findFailures(const RunReport &report);
    void findFailuresOf(const RunReport &report, size_t place); // of the run's days from this one on
    void showProgress(const RunProgress &progress);
    void showScoring(const RunProgress &progress);
    void sayWhatIsWaitedFor();

    std::unique_ptr<const CommandContext> m_context;
    bool m_stopped = false;
    bool m_saidWhatIsWaitedFor = false;
    bool m_asksModel = false;
    ModelParty m_party;
    std::optional<Error> m_modelError; // why a run that only fetches does no more
    std::vector<PaperFailure> m_failures;
    std::optional<RunRequest> m_missed;   // to score missed days with a model: after an estimate
    std::unique_ptr<RunReport> m_fetched; // for it
    RunProgress m_progress;
    QElapsedTimer m_scoring; // since the first paper was waited for
};

} // namespace winnow
