#pragma once

#include "app/cli/commands/command.h"
#include "app/model/paperrow.h"

namespace winnow {

struct NotesReport;

class NotesCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool needsLibrary() const override { return true; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    UsageError readDays(const QCommandLineParser &parser);
    UsageError readDecision(const QCommandLineParser &parser);
    void write(const std::vector<PaperRow> &rows, const CommandContext &context);
    void conclude(const NotesReport &report, const CommandContext &context);

    QString m_folder;
    PaperQuery m_query;
    bool m_overwrites = false;
};

} // namespace winnow
