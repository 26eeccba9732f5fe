#pragma once

#include "app/cli/commands/command.h"
#include "app/library/services/safekeeping.h"

namespace winnow {

// The library file: backs it up, restores it and checks it. Also works on a library that can't be opened.
class LibraryCommand final : public Command {
    Q_OBJECT
public:
    QString name() const override;
    QString arguments() const override;
    QString summary() const override;
    QString details() const override;
    QList<QCommandLineOption> options() const override;
    bool usesLibrary() const override { return false; } // opens it itself
    UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                    const Settings &settings) override;
    void start(const CommandContext &context) override;

private:
    void backUp(const CommandContext &context);
    void restore(const CommandContext &context);
    void check(const CommandContext &context);

    QString m_verb;
    QString m_file;
    bool m_replaces = false;
};

} // namespace winnow
