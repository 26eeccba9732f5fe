#pragma once

#include "app/cli/batchsession.h"
#include "app/cli/commands/runningcommand.h"
#include "app/cli/digestoutput.h"
#include "app/run/daydone.h"
#include "app/run/export/exportplan.h"

#include <deque>

namespace winnow {

class RunCommand final : public RunningCommand {
    Q_OBJECT
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool readsLibrary() const override { return true; }
    std::optional<int> learnsAfter() const override { return 1; }
    bool exchangesWithLab() const override { return true; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;
    void stop() override;
    std::optional<News> news() const override { return m_news; }

private:
    void readBatches(const CommandContext &context);
    void begin(const CommandContext &context);
    void startOnce(const CommandContext &context);
    void startOnceOf(const CommandContext &context, const std::vector<DaySummary> &days);
    void takeMissedDays();
    bool isDownload() const;
    bool isDue(const std::vector<DaySummary> &days) const;
    QDate dueDay() const;
    void reported(const RunReport &report) override;
    void writeDigests();
    void writeDigest(const DigestProduct &product);
    void wrote(const DigestProduct &product, const ExportOutcome &saved);
    void complain(const QString &sentence); // continues with the next day
    void end(int exitCode);
    void conclude(int exitCode);
    void tell(int exitCode);
    void claimNews(const DigestProduct &product, int exitCode);

    RunRequest m_request;
    ScoreOptions m_options;
    DigestOptions m_digest;
    RunReport m_report;
    std::deque<std::optional<QDate>> m_days; // still without a digest; none: the newest
    std::vector<QJsonObject> m_digests;      // written ones, newest day first
    std::optional<DigestProduct> m_newest;
    bool m_failed = false;
    bool m_once = false;
    bool m_isAskedForMore = false; // for more than the newest day
    QString m_libraryFile;
    std::unique_ptr<QLockFile> m_morning; // held by a run with --once, so that it is the only one
    bool m_notify = false;
    Notifier m_notifier;
    BatchSession *m_batch = nullptr; // runs before the run
    std::optional<News> m_news;
};

} // namespace winnow
