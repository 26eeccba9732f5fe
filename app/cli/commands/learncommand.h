#pragma once

#include "app/cli/commands/command.h"
#include "app/model/prescreening.h"
#include "app/model/taste.h"

namespace winnow {

// What was learned from the reader's decisions.
class LearnCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool needsLibrary() const override { return true; }
    std::optional<int> learnsAfter() const override {
        return m_verb == QLatin1String("train") ? std::optional(1) : std::nullopt;
    }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void readAudit(const TasteState &state, const CommandContext &context);
    void show(const TasteState &state, const CommandContext &context);
    void write(const TasteState &state, const CommandContext &context);
    void reset(const CommandContext &context);

    QString m_verb;
    QString m_file;
    PrescreenAudit m_audit;
    bool m_replaces = false;
};

} // namespace winnow
