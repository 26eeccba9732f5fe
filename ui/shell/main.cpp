#include "app/lab/claims/labclaimservice.h"
#include "app/library/library.h"
#include "app/model/clock.h"
#include "app/model/largeblocks.h"
#include "app/report/logrecorder.h"
#include "app/run/paths.h"
#include "app/run/runner.h"
#include "app/run/signalwatcher.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newscontroller.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/transfercontroller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdlib>

using namespace winnow;

namespace {

struct Options {
    QString libraryFile;
    QString settingsFile;
    QString logFile;
    StartRequest wish;
};

// The desktop's activation token, which lets the window come to the front.
QByteArray activationToken() {
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland;
}

[[noreturn]] void refuse(const QString &why) {
    qCritical("%s", qPrintable(why));
    std::exit(2);
}

Options readOptions(const QCoreApplication &application, const QByteArray &token) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "The day's arXiv listings, scored."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(QStringLiteral("library"),
                                     QCoreApplication::translate("main", "The library file."),
                                     QStringLiteral("file"));
    const QCommandLineOption config(QStringLiteral("config"),
                                    QCoreApplication::translate("main", "The settings file."),
                                    QStringLiteral("file"));
    const QCommandLineOption day(QStringLiteral("day"),
                                 QCoreApplication::translate("main", "The day to show, YYYY-MM-DD."),
                                 QStringLiteral("day"));
    const QCommandLineOption log(
        QStringLiteral("log"),
        QCoreApplication::translate("main", "Append a log to this file, for bug reports: requests by host, "
                                            "their results and the states of runs. It contains no keys and "
                                            "no texts."),
        QStringLiteral("file"));
    parser.addOptions({library, config, day, log});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("main", "Digests and saved feeds to read."),
                                 QStringLiteral("[file…]"));
    parser.process(application);
    Options options{parser.value(library), parser.value(config), parser.value(log), {{}, {}, token}};
    if (parser.isSet(day)) {
        options.wish.day = QDate::fromString(parser.value(day), Qt::ISODate);
        if (!options.wish.day->isValid())
            refuse(QCoreApplication::translate("main", "\"%1\" is not a day. Write it as YYYY-MM-DD.")
                       .arg(parser.value(day)));
    }
    for (const QString &file : parser.positionalArguments())
        options.wish.files.append(QFileInfo(file).absoluteFilePath());
    return options;
}

void install(QApplication &application, const QLocale &locale, const QString &catalogue,
             const QString &folder) {
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, catalogue, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

void installTranslations(QApplication &application, const QString &language) {
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    const QString own = QStringLiteral(":/i18n");
    // English plurals first: texts missing in the user's language fall back to them.
    install(application, QLocale(QStringLiteral("en")), QStringLiteral("winnow"), own);
    install(application, locale, QStringLiteral("winnow"), own);
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

int main(int argc, char *argv[]) {
    giveLargeBlocksBack();
    LogRecorder log;                            // created first, so that it outlives whatever logs
    const QByteArray token = activationToken(); // before Qt takes it out of the environment
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral("arpa.home.winnow"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/winnow/icons/winnow.svg")));
    const QPalette systemPalette = QApplication::palette();

    const Options options = readOptions(application, token);
    if (!options.logFile.isEmpty() && !log.writeTo(options.logFile))
        refuse(QCoreApplication::translate("main", "%1 can't be written to.").arg(options.logFile));
    SettingsStore store(settingsFile(options.settingsFile));
    useOwnHolidays(settingsFile(options.settingsFile));
    const Settings settings = store.load();
    installTranslations(application, settings.language);
    applyTheme(application, settings.theme, systemPalette);

    const QString file = libraryFile(options.libraryFile);
    SingleInstance one(file);
    if (one.handOver(options.wish))
        return 0;
    const Clock clock;
    Library library(file);
    SecretStore secrets;
    LabClaimService claims(library, secrets, clock, [&store] {
        const Settings now = store.load();
        return LabClaimService::Wish{{now.categories, now.filter}, now.labAloneWhenAway};
    });
    Runner runner(library, clock);
    runner.setClaims(&claims);
    MainWindow window({library, runner, store, secrets, clock, file, systemPalette, true,
                       [&log] { return log.lastLines(); }});
    const NewsController news(library, runner, store, window);
    SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::interrupted, &window, [&window] {
        window.close();           // closing stores the window's state
        QCoreApplication::exit(); // even if other windows are still open
    });
    signalWatcher.watch();
    QObject::connect(&one, &SingleInstance::asked, &window, [&window](const StartRequest &wish) {
        SingleInstance::bringToFront(window, wish.token);
        window.transfer().take(wish);
    });
    window.show();
    window.openLibrary();
    window.transfer().take(options.wish);
    return QApplication::exec();
}
