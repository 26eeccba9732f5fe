#pragma once

#include "app/cli/commands/command.h"
#include "app/model/digest.h"
#include "app/model/result.h"

#include <QJsonArray>

namespace winnow {

class ImportCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void importNext(const CommandContext &context);
    void imported(const CommandContext &context, const Result<std::vector<Digest>> &digests);

    QStringList m_files;
    qsizetype m_next = 0;
    QJsonArray m_report;
    int m_exitCode = Success;
};

} // namespace winnow
