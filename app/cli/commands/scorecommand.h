#pragma once

#include "app/cli/batchsession.h"
#include "app/cli/commands/runningcommand.h"

namespace winnow {

class ScoreCommand final : public RunningCommand {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool needsLibrary() const override { return true; }
    std::optional<int> learnsAfter() const override { return 1; }
    bool exchangesWithLab() const override { return true; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;
    void stop() override;

private:
    void reported(const RunReport &report) override;
    void estimated(const RunEstimate &estimate) override;

    UsageError readBatch(const QCommandLineParser &parser);
    UsageError readDays(const QCommandLineParser &parser);
    UsageError readFile(const QStringList &positional);
    void begin(const CommandContext &context);
    void startBesideBatches(const CommandContext &context);
    void findDays(const CommandContext &context);
    void sendBatch(const CommandContext &context);
    void batchDone(const BatchReport &report, const CommandContext &context);
    void exportJobs(const CommandContext &context);
    void importAnswers(const CommandContext &context);

    RunRequest m_request;
    ScoreOptions m_options;
    bool m_dryRun = false;
    std::optional<std::pair<QDate, QDate>> m_range; // --days
    QString m_verb;                                 // export-jobs or import-answers; empty: score
    QString m_file;                                 // of it
    bool m_inBatch = false;
    bool m_missingLive = false;
    BatchLimits m_limits;
    BatchSession *m_batch = nullptr;
    Clock m_clock;
};

} // namespace winnow
