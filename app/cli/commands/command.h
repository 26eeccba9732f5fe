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

// What is wrong with a command line, as a sentence; nothing: it can be carried out.
using UsageError = std::optional<QString>;

// A command of winnow-cli: reads its part of the command line, is started once, and says when it is done.
class Command : public QObject {
    Q_OBJECT
public:
    enum ExitCode { Success = 0, Failure = 1, Usage = 2 };

    virtual QString name() const = 0;
    virtual QString arguments() const { return {}; } // "FILE…", for the usage line
    virtual QString summary() const = 0;             // one line
    virtual QString details() const { return {}; }   // paragraphs and examples
    virtual QList<QCommandLineOption> options() const { return {}; }
    // Whether it works on the library at all.
    virtual bool usesLibrary() const { return true; }
    // Whether it makes no sense without a library that exists already.
    virtual bool needsLibrary() const { return false; }
    // After how many new decisions it learns from them when it is done; none: it brings neither decisions nor
    // papers to be valued by what they taught.
    virtual std::optional<int> learnsAfter() const { return {}; }
    // Whether it can be stopped half-way and go on later; the others end at once.
    virtual bool canStop() const { return false; }

    // Whether the library is read afterwards for what its papers are about: by who brings papers every day.
    virtual bool readsLibrary() const { return false; }

    // `positional` is what follows the command's name.
    virtual UsageError read(const QCommandLineParser &parser, const QStringList &positional,
                            const Settings &settings) = 0;
    virtual void start(const CommandContext &context) = 0;
    virtual void stop() {}
    virtual void abort() {} // after stop(), for those who can't wait
    // What the desktop is to be told once the command is done and the library closed, since the answer may be
    // long in coming.
    virtual std::optional<News> news() const { return std::nullopt; }

Q_SIGNALS:
    void done(int exitCode);

protected:
    // Says what went wrong and ends the command.
    void fail(const CommandContext &context, const Error &error);
    void fail(const CommandContext &context, const QString &sentence);
    // Says after a while that the keyring is waited for, unless it is deleted before.
    QTimer *startKeyringPatience(const CommandContext &context);
};

} // namespace winnow
