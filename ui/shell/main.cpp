#include "app/library/library.h"
#include "app/model/clock.h"
#include "app/model/largeblocks.h"
#include "app/run/paths.h"
#include "app/run/runner.h"
#include "app/run/signalwatcher.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

using namespace winnow;

namespace {

struct Options {
    QString libraryFile;
    QString settingsFile;
};

Options readOptions(const QCoreApplication &application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "The day's arXiv listings, scored."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(QStringLiteral("library"),
                                     QCoreApplication::translate("main", "The library's file."),
                                     QStringLiteral("file"));
    const QCommandLineOption config(QStringLiteral("config"),
                                    QCoreApplication::translate("main", "The settings' file."),
                                    QStringLiteral("file"));
    parser.addOptions({library, config});
    parser.process(application);
    return {parser.value(library), parser.value(config)};
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
    // English plurals first: what the reader's language lacks falls through to them.
    install(application, QLocale(QStringLiteral("en")), QStringLiteral("winnow"), own);
    install(application, locale, QStringLiteral("winnow"), own);
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

int main(int argc, char *argv[]) {
    giveLargeBlocksBack();
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral("arpa.home.winnow"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/winnow/icons/winnow.svg")));
    const QPalette systemPalette = QApplication::palette();

    const Options options = readOptions(application);
    SettingsStore store(settingsFile(options.settingsFile));
    useOwnHolidays(settingsFile(options.settingsFile));
    const Settings settings = store.load();
    installTranslations(application, settings.language);
    applyTheme(application, settings.theme, systemPalette);

    const SystemClock clock;
    const QString file = libraryFile(options.libraryFile);
    Library library(file);
    Runner runner(library, clock);
    SecretStore secrets;
    MainWindow window({library, runner, store, secrets, clock, file, systemPalette, true});
    SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::interrupted, &window, [&window] {
        window.close();           // which stores its state
        QCoreApplication::exit(); // whatever other window is open still
    });
    signalWatcher.watch();
    window.show();
    window.openLibrary();
    return QApplication::exec();
}
