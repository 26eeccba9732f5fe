#include "app/cli/commands/batchcommand.h"
#include "app/cli/commands/criteriacommand.h"
#include "app/cli/commands/decidecommand.h"
#include "app/cli/commands/digestcommand.h"
#include "app/cli/commands/fetchcommand.h"
#include "app/cli/commands/importcommand.h"
#include "app/cli/commands/keycommand.h"
#include "app/cli/commands/learncommand.h"
#include "app/cli/commands/ledgercommand.h"
#include "app/cli/commands/librarycommand.h"
#include "app/cli/commands/notescommand.h"
#include "app/cli/commands/paperscommand.h"
#include "app/cli/commands/reportcommand.h"
#include "app/cli/commands/runcommand.h"
#include "app/cli/commands/schedulecommand.h"
#include "app/cli/commands/scorecommand.h"
#include "app/cli/commands/sitecommand.h"
#include "app/cli/errorwords.h"
#include "app/cli/lab/labcommand.h"
#include "app/cli/newsnotifier.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/lab/claims/labclaimservice.h"
#include "app/lab/server/unawaited.h"
#include "app/library/library.h"
#include "app/model/clock.h"
#include "app/report/logrecorder.h"
#include "app/run/paths.h"
#include "app/run/runner.h"
#include "app/run/signalwatcher.h"
#include "app/settings/secretstore.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace winnow;

namespace {

std::vector<std::unique_ptr<Command>> makeCommands(const LogRecorder &log) {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<RunCommand>());
    commands.push_back(std::make_unique<FetchCommand>());
    commands.push_back(std::make_unique<ScoreCommand>());
    commands.push_back(std::make_unique<BatchCommand>());
    commands.push_back(std::make_unique<DigestCommand>());
    commands.push_back(std::make_unique<SiteCommand>());
    commands.push_back(std::make_unique<PapersCommand>());
    commands.push_back(std::make_unique<NotesCommand>());
    commands.push_back(std::make_unique<DecideCommand>());
    commands.push_back(std::make_unique<LearnCommand>());
    commands.push_back(std::make_unique<LedgerCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<CriteriaCommand>());
    commands.push_back(std::make_unique<ScheduleCommand>());
    commands.push_back(std::make_unique<LibraryCommand>());
    commands.push_back(std::make_unique<LabCommand>());
    commands.push_back(std::make_unique<KeyCommand>());
    commands.push_back(std::make_unique<ReportCommand>(log));
    return commands;
}

int carryOut(Program &program) {
    setUnawaitedTime(std::chrono::seconds(3));
    const Clock clock;
    Library library(program.libraryFile());
    SecretStore secrets;
    LabClaimService claims(library, secrets, clock, [&settings = program.settings()] {
        return LabClaimService::Wish{{settings.categories, settings.filter}, settings.labAloneWhenAway};
    });
    Runner runner(library, clock);
    runner.setClaims(&claims);
    SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::interrupted, &program, &Program::stop);
    if (program.canStop())
        signalWatcher.watch();
    // Queued, because a command may finish before the event loop runs.
    const auto ending = QObject::connect(
        &program, &Program::finished, qApp, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    program.start(library, runner, secrets);
    const int exitCode = QCoreApplication::exec();
    QObject::disconnect(ending);
    return exitCode;
}

void tellDesktop(const Program &program, const News &news) {
    NewsNotifier teller(program.libraryFile(), program.settingsFile());
    QObject::connect(&teller, &NewsNotifier::done, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    teller.tell(news);
    QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[]) {
    LogRecorder log; // created first, so that it outlives whatever logs
    QCoreApplication application(argc, argv);
    nameApplication();
    QTranslator english; // plural forms, for whatever the reader's language lacks
    if (english.load(QStringLiteral(":/i18n/winnow_en")))
        QCoreApplication::installTranslator(&english);
    QTranslator own;
    if (own.load(QLocale(), QStringLiteral("winnow"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&own);

    Output output;
    Program program(makeCommands(log), output);
    if (const auto exitCode = program.read(QCoreApplication::arguments()))
        return *exitCode;
    if (const auto opened = program.logFile().isEmpty() ? Result<void>() : log.writeTo(program.logFile());
        !opened) {
        output.complain(errorSentence(opened.error()));
        return Command::Failure;
    }

    const int exitCode = carryOut(program);
    const bool isWhole = output.finish();
    if (const auto news = program.news())
        tellDesktop(program, *news);
    if (isWhole)
        return exitCode;
    output.complain(Program::tr("Could not write all of the output. Is the disk full?"));
    return Command::Failure;
}
