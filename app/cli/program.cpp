#include "app/cli/program.h"

#include "app/cli/errorwords.h"
#include "app/cli/helptext.h"
#include "app/cli/labvisitwords.h"
#include "app/cli/librarywords.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/lab/exchange/labvisit.h"
#include "app/library/library.h"
#include "app/library/services/safekeeping.h"
#include "app/model/async.h"
#include "app/run/libraryreading.h"
#include "app/run/libraryupkeep.h"
#include "app/run/paths.h"
#include "app/run/tastetrainer.h"
#include "app/settings/settingsstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace winnow {

Program::Program(std::vector<std::unique_ptr<Command>> commands, Output &output, QObject *parent)
    : QObject(parent), m_commands(std::move(commands)), m_output(output) {
    for (const auto &command : m_commands)
        connect(command.get(), &Command::done, this, &Program::conclude);
}

Program::~Program() = default;

Command *Program::commandNamed(const QString &name) const {
    const auto found =
        std::ranges::find_if(m_commands, [&name](const auto &command) { return command->name() == name; });
    return found == m_commands.end() ? nullptr : found->get();
}

// The words that are neither options nor their values. Which options take a value depends on the command, and
// the command is one of these words, so this knows the options of all commands.
QStringList Program::words(const QStringList &arguments) const {
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    QStringList known;
    for (const auto &command : m_commands) {
        for (const QCommandLineOption &option : command->options()) {
            if (known.contains(option.names().constFirst()))
                continue;
            known.append(option.names());
            parser.addOption(option);
        }
    }
    parser.parse(arguments);
    return parser.positionalArguments();
}

std::optional<int> Program::read(const QStringList &given) {
    const QStringList arguments = withLeftOutValues(given);
    QStringList positional = words(arguments);
    const bool wantsHelp = positional.value(0) == QLatin1String("help");
    const QString name = positional.value(wantsHelp ? 1 : 0);
    m_command = commandNamed(name);
    if (!name.isEmpty() && !m_command)
        return refuse(tr("Unknown command \"%1\".").arg(name));
    if (wantsHelp)
        return printHelp(m_command);
    return readCommand(arguments);
}

std::optional<int> Program::readCommand(const QStringList &arguments) {
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    if (m_command)
        parser.addOptions(m_command->options());
    const bool understood = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help")))
        return printHelp(m_command);
    if (!understood)
        return refuse(parser.errorText()); // Qt's sentence, with its full stop
    if (const auto exitCode = readGlobal(parser))
        return exitCode;
    if (const UsageError error = m_command->read(parser, parser.positionalArguments().mid(1), m_settings))
        return refuse(*error);
    return std::nullopt;
}

std::optional<int> Program::readGlobal(const QCommandLineParser &parser) {
    if (parser.isSet(QStringLiteral("version"))) {
        m_output.print(QStringLiteral("winnow-cli %1").arg(QCoreApplication::applicationVersion()));
        return m_output.finish() ? Command::Success : Command::Failure;
    }
    if (!m_command)
        return refuse(tr("No command given."));
    m_json = parser.isSet(QStringLiteral("json"));
    m_output.setQuiet(parser.isSet(QStringLiteral("quiet")));
    m_library = winnow::libraryFile(parser.value(QStringLiteral("library")));
    m_settingsFile = winnow::settingsFile(parser.value(QStringLiteral("config")));
    m_logFile = parser.value(QStringLiteral("log"));
    loadSettings();
    return std::nullopt;
}

void Program::loadSettings() {
    useOwnHolidays(m_settingsFile);
    SettingsStore store(m_settingsFile);
    m_settings = withEnvironment(store.load());
    for (const QString &warning : store.warnings())
        m_output.complain(tr("%1: %2; the default is used").arg(m_settingsFile, warning));
}

int Program::refuse(const QString &sentence) {
    const QString topic = m_command ? m_command->name() + QLatin1Char(' ') : QString();
    m_output.complain(tr("%1 See: winnow-cli %2--help").arg(sentence, topic));
    return Command::Usage;
}

int Program::printHelp(const Command *command) {
    m_output.write((command ? commandHelp(*command) : overallHelp(m_commands)).toUtf8());
    return m_output.finish() ? Command::Success : Command::Failure;
}

void Program::start(Library &library, Runner &runner, SecretStore &secrets) {
    const CommandContext context{library, runner, secrets, m_settings, m_output, m_json};
    if (m_command->learnsAfter())
        m_trainer = std::make_unique<TasteTrainer>(library);
    if (!m_command->usesLibrary())
        return m_command->start(context);
    if (m_command->needsLibrary() && !QFileInfo::exists(m_library)) {
        m_output.complain(
            tr("The library %1 does not exist yet. Fetch a day first: winnow-cli fetch.").arg(m_library));
        Q_EMIT finished(Command::Failure);
        return;
    }
    whenReady(library.open(), this, [this, context](const Result<LibraryInfo> &info) {
        if (!info)
            return giveUp(errorSentence(info.error()));
        m_opened = &context.library;
        if (info->isAlone)
            m_output.note(aloneSentence(info->file));
        if (info->wasLeftOpen)
            checkLibrary(context);
        else
            bringUpToDate(context);
    });
}

void Program::giveUp(const QString &sentence) {
    m_output.complain(sentence);
    Q_EMIT finished(Command::Failure);
}

// A program was killed or the computer lost power: nothing must be written to a damaged library.
void Program::checkLibrary(const CommandContext &context) {
    m_output.progress(tr("Checking the library because it was not closed properly"));
    whenReady(context.library.safekeeping().check(CheckDepth::Quick), this,
              [this, context](const Result<CheckReport> &report) {
                  if (m_stopped)
                      Q_EMIT finished(Command::Failure);
                  else if (!report)
                      giveUp(errorSentence(report.error()));
                  else if (!report->faults.isEmpty())
                      giveUp(damagedSentence(*report));
                  else
                      bringUpToDate(context);
              });
}

// Updates a library written by an earlier version, once, before the command runs, so that the command finds
// and shows what this version would.
void Program::bringUpToDate(const CommandContext &context) {
    m_upkeep = std::make_unique<LibraryUpkeep>(context.library);
    connect(m_upkeep.get(), &LibraryUpkeep::progressed, this, [this](const UpkeepProgress &progress) {
        const QString text = progress.stage == UpkeepStage::SearchIndex
                                 ? tr("Updating the search index: %L1 of %L2")
                                 : tr("Updating the built-in scores: %L1 of %L2");
        m_output.progress(text.arg(progress.done).arg(progress.total));
    });
    connect(
        m_upkeep.get(), &LibraryUpkeep::finished, this,
        [this, context](bool isChanged, const std::optional<Error> &error) {
            if (m_stopped) {
                Q_EMIT finished(Command::Failure);
                return;
            }
            if (error)
                m_output.complain(
                    tr("Could not update the library for this version of Winnow; trying again next time. %1")
                        .arg(errorSentence(*error)));
            else if (isChanged)
                m_output.note(tr("The library has been updated for this version of Winnow."));
            startCommand(context);
        });
    m_upkeep->start();
}

// What other members have fetched and paid for need not be fetched and paid for again.
void Program::startCommand(const CommandContext &context) {
    if (!m_command->exchangesWithLab())
        return m_command->start(context);
    m_lab = std::make_unique<LabVisit>(context.library, context.secrets,
                                       LabReading{m_settings.categories, m_settings.filter});
    connect(m_lab.get(), &LabVisit::progressed, this,
            [this](const LabTaken &soFar) { m_output.progress(labTakenLine(soFar)); });
    visitLab([this, context] {
        if (m_stopped)
            Q_EMIT finished(Command::Failure);
        else
            m_command->start(context);
    });
}

// A lab that can't be reached does not hold up the command.
void Program::visitLab(const std::function<void()> &then) {
    m_afterVisit = then;
    whenReady(m_lab->sync(), m_lab.get(), [this](const Result<std::optional<SyncReport>> &report) {
        const QString trouble = report ? QString() : errorSentence(report.error());
        const auto note = report && *report ? syncNote(**report) : std::nullopt;
        if (std::exchange(m_labTrouble, trouble) != trouble && !trouble.isEmpty())
            m_output.note(trouble);
        if (note)
            m_output.note(*note);
        std::exchange(m_afterVisit, {})();
    });
}

// The next sync continues where this one stopped.
void Program::leaveLab() {
    m_stopped = true;
    const auto then = std::exchange(m_afterVisit, {});
    m_lab.reset();
    then();
}

// Also what a command brought that did not end well.
void Program::conclude(int exitCode) {
    if (m_lab)
        visitLab([this, exitCode] { readPapers(exitCode); });
    else
        readPapers(exitCode);
}

// Reads what papers are about, for later queries.
void Program::readPapers(int exitCode) {
    if (exitCode != Command::Success || m_stopped || !m_opened || !m_command->readsLibrary()) {
        learn(exitCode);
        return;
    }
    m_reading = std::make_unique<LibraryReading>(*m_opened, nullptr, QThread::InheritPriority);
    connect(m_reading.get(), &LibraryReading::finished, this,
            [this, exitCode](const std::optional<Error> &error) {
                if (error)
                    m_output.complain(
                        tr("Could not index papers for finding similar ones; trying again next time. %1")
                            .arg(errorSentence(*error)));
                learn(exitCode);
            });
    m_reading->start();
}

// Learns from the decisions and values the papers that the command added, before the program ends: no other
// program may come along to do it. Whatever comes of it, the command itself has succeeded.
void Program::learn(int exitCode) {
    if (!m_trainer || exitCode != Command::Success || m_stopped) {
        Q_EMIT finished(exitCode);
        return;
    }
    connect(m_trainer.get(), &TasteTrainer::finished, this,
            [this, exitCode](bool isChanged, const std::optional<Error> &error) {
                Q_UNUSED(isChanged)
                if (error)
                    m_output.complain(tr("Could not learn from your decisions; trying again next time. %1")
                                          .arg(errorSentence(*error)));
                Q_EMIT finished(exitCode);
            });
    m_trainer->start(m_settings.learn, m_command->learnsAfter().value_or(TasteTrainer::enoughNew));
}

void Program::stop() {
    if (!m_upkeep && m_command->usesLibrary()) { // the library is still being opened or checked
        m_stopped = true;
    } else if (m_upkeep && m_upkeep->isRunning()) {
        m_stopped = true;
        m_upkeep->stop();
    } else if (m_afterVisit) {
        leaveLab();
    } else if (m_trainer && m_trainer->isRunning()) {
        m_trainer->stop();
    } else if (m_reading) {
        m_stopped = true;
        m_reading->stop();
    } else if (std::exchange(m_stopped, true))
        m_command->abort();
    else
        m_command->stop();
}

} // namespace winnow
