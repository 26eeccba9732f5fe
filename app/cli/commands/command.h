#pragma once

#include "app/model/error.h"
#include "app/notify/notifier.h"
#include "app/settings/settings.h"

#include <QCommandLineOption>
#include <QObject>

#include <optional>

class QCommandLineParser;
class QTimer;

namespace winnow {

class Library;
class Output;
class Runner;
class SecretStore;

// What every command works with. All of it outlives the command.
struct CommandContext {
    Library &library;
    Runner &runner;
    SecretStore &secrets;
    const Settings &settings;
    Output &output;
    bool json = false;
};

// What is wrong with a command line, as a sentence; none if nothing is.
using UsageError = std::optional<QString>;

// A command of winnow-cli: reads its part of the command line, is started once, and reports when it has
// finished.
class Command : public QObject {
    Q_OBJECT
public:
    enum ExitCode { Success = 0, Failure = 1, Usage = 2 };

    virtual QString name() const = 0;
    virtual QString arguments() const { return {}; } // "FILE…", for the usage line
    virtual QString summary() const = 0;             // one line
    virtual QString details() const { return {}; }   // paragraphs and examples
    virtual QList<QCommandLineOption> options() const { return {}; }
    // Whether it uses the library at all.
    virtual bool usesLibrary() const { return true; }
    // Whether it makes sense only with an existing library.
    virtual bool needsLibrary() const { return false; }
    // After how many new decisions it learns when it has finished. None: it adds neither decisions nor papers
    // that need a taste.
    virtual std::optional<int> learnsAfter() const { return {}; }
    // Whether it can be stopped midway and continued later; other commands end at once.
    virtual bool canStop() const { return false; }

    // Whether, afterwards, the library's new papers are read for what they are about: true for commands that
    // bring papers every day.
    virtual bool readsLibrary() const { return false; }

    // Whether the library syncs with its lab, if it is in one, before the command and after it.
    virtual bool exchangesWithLab() const { return false; }

    // `positional`: the words after the command's name.
    virtual UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                            const Settings &settings) = 0;
    virtual void start(const CommandContext &context) = 0;
    virtual void stop() {}
    virtual void abort() {} // after stop(), for users who can't wait
    // The notification to show once the command has finished and the library is closed, since the answer may
    // take long.
    virtual std::optional<News> news() const { return std::nullopt; }

Q_SIGNALS:
    void done(int exitCode);

protected:
    // Prints the error and ends the command.
    void fail(const CommandContext &context, const Error &error);
    void fail(const CommandContext &context, const QString &sentence);
    // Prints after a while that it is waiting for the keyring, unless it is deleted first.
    QTimer *startKeyringPatience(const CommandContext &context);
};

} // namespace winnow
