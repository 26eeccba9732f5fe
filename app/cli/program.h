#pragma once

#include "app/cli/commands/command.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace winnow {

class LabVisit;
class LibraryReading;
class LibraryUpkeep;
class TasteTrainer;

// The command line as a whole: finds the command, reads the shared options, prints help.
class Program final : public QObject {
    Q_OBJECT
public:
    Program(std::vector<std::unique_ptr<Command>> commands, Output &output, QObject *parent = nullptr);
    ~Program() override;

    // Reads the command line. Returns an exit code if there is nothing to run (--help, --version, a usage
    // error).
    std::optional<int> read(const QStringList &arguments);
    // The command's context, after read().
    QString libraryFile() const { return m_library; }
    const Settings &settings() const { return m_settings; }
    QString settingsFile() const { return m_settingsFile; }
    QString logFile() const { return m_logFile; } // of --log; empty: none
    std::optional<News> news() const { return m_command->news(); }

    // Opens the library if the command needs it and starts the command; finished() follows.
    void start(Library &library, Runner &runner, SecretStore &secrets);
    void stop(); // called again: at once
    bool canStop() const { return m_command->canStop(); }

Q_SIGNALS:
    void finished(int exitCode);

private:
    std::optional<int> readGlobal(const QCommandLineParser &parser);
    std::optional<int> readCommand(const QStringList &arguments);
    Command *commandNamed(const QString &name) const;
    QStringList words(const QStringList &arguments) const;
    int refuse(const QString &sentence);
    int printHelp(const Command *command);
    void loadSettings();
    void giveUp(const QString &sentence);
    void checkLibrary(const CommandContext &context);
    void bringUpToDate(const CommandContext &context);
    void startCommand(const CommandContext &context);
    void visitLab(const std::function<void()> &then);
    void leaveLab();
    void conclude(int exitCode);
    void readPapers(int exitCode);
    void learn(int exitCode);

    std::vector<std::unique_ptr<Command>> m_commands;
    Output &m_output;
    Command *m_command = nullptr;
    QString m_library;
    QString m_settingsFile;
    QString m_logFile;
    Settings m_settings;
    bool m_json = false;
    bool m_stopped = false;
    Library *m_opened = nullptr;
    std::unique_ptr<LibraryUpkeep> m_upkeep; // before the command starts
    std::unique_ptr<LabVisit> m_lab;         // before it, and after
    std::function<void()> m_afterVisit;
    QString m_labTrouble;                      // as it was said
    std::unique_ptr<LibraryReading> m_reading; // after the command
    std::unique_ptr<TasteTrainer> m_trainer;   // after that
};

} // namespace winnow
