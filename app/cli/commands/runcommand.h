#pragma once

#include "app/cli/commands/runningcommand.h"
#include "app/cli/digestoutput.h"

#include <deque>

namespace winnow {

class RunCommand final : public RunningCommand {
    Q_OBJECT
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void reported(const RunReport &report) override;
    void writeDigests();
    void writeDigest(const DigestProduct &product);
    void complain(const QString &sentence); // and go on with the next day
    void end(int exitCode);

    RunRequest m_request;
    ScoreOptions m_options;
    DigestOptions m_digest;
    RunReport m_report;
    std::deque<std::optional<QDate>> m_days; // without a digest yet; none: the newest
    std::vector<QJsonObject> m_digests;      // written, the newest day's first
    bool m_failed = false;
};

} // namespace winnow
