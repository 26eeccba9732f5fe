#pragma once

#include "app/cli/commands/command.h"
#include "app/score/service/modelaccess.h"

namespace winnow {

// A model's key: stores it in the system's keyring, removes it, and says whether there is one. Never shows
// it.
class KeyCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool usesLibrary() const override { return false; }
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void set(const CommandContext &context);
    void clear(const CommandContext &context);
    void status(const CommandContext &context);
    QString noKeyringSentence() const;
    void sayVariable(const CommandContext &context) const;
    void sayStatus(const CommandContext &context, KeySource source);
    void print(const CommandContext &context, KeySource source, const QString &sentence);

    QString m_action;
    ModelSettings m_model;
};

} // namespace winnow
