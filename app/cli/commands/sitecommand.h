#pragma once

#include "app/cli/commands/command.h"
#include "app/model/result.h"
#include "app/run/siteexport.h"

#include <memory>

namespace winnow {

class SiteCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool needsLibrary() const override { return true; }
    bool canStop() const override { return true; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;
    void stop() override;

private:
    UsageError readBase(const QString &address);
    void conclude(const CommandContext &context, const Result<SiteReport> &report);
    void print(const CommandContext &context, const SiteReport &report) const;

    SiteRequest m_request;
    std::unique_ptr<SiteExport> m_export;
};

} // namespace winnow
