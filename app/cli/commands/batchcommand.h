#pragma once

#include "app/cli/batchsession.h"
#include "app/cli/commands/command.h"

namespace winnow {

class BatchCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool needsLibrary() const override { return true; }
    std::optional<int> learnsAfter() const override { return 1; }
    bool canStop() const override {
        return m_verb == QLatin1String("read") || m_verb == QLatin1String("cancel");
    }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;
    void stop() override;

private:
    void withJobs(const std::vector<BatchJob> &jobs, const CommandContext &context);
    void show(const std::vector<BatchJob> &jobs, const CommandContext &context);
    void look(const CommandContext &context);
    void forget(const BatchJob &job, const CommandContext &context);
    void giveBack(const CommandContext &context);
    void reported(const BatchReport &report, const CommandContext &context);

    QString m_verb;
    qint64 m_id = 0;
    bool m_waits = false;
    bool m_all = false;
    ModelSettings m_settings;
    BatchSession *m_sitting = nullptr;
};

} // namespace winnow
