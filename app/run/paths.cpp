#include "app/run/paths.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/settings/settingsstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace winnow {

namespace {

QString firstOf(const QString &option, const char *variable, const QString &otherwise) {
    if (!option.isEmpty())
        return option;
    const QString fromEnvironment = qEnvironmentVariable(variable);
    return fromEnvironment.isEmpty() ? otherwise : fromEnvironment;
}

} // namespace

void nameApplication() {
    // No organisation name: it would only add another folder above the application's.
    QCoreApplication::setApplicationName(QStringLiteral("winnow"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WINNOW_VERSION));
}

QString libraryFile(const QString &option) {
    return firstOf(option, "WINNOW_LIBRARY",
                   QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                       QStringLiteral("/library.sqlite"));
}

QString settingsFile(const QString &option) {
    return firstOf(option, "WINNOW_CONFIG", SettingsStore::defaultFile());
}

QString holidaysFile(const QString &settingsFile) {
    return QFileInfo(settingsFile).absolutePath() + QStringLiteral("/holidays.tsv");
}

void useOwnHolidays(const QString &settingsFile) {
    QFile file(holidaysFile(settingsFile));
    if (file.open(QIODevice::ReadOnly))
        AnnouncementCalendar::useHolidays(file.readAll());
}

QString programBeside(const QString &name) {
    const QFileInfo beside(QCoreApplication::applicationDirPath() + QLatin1Char('/') + name);
    return beside.isExecutable() ? beside.filePath() : name;
}

QString paceFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/winnow");
}

std::optional<std::chrono::milliseconds> paceOnLoopback() {
    bool isNumber = false;
    const int interval = qEnvironmentVariableIntValue("WINNOW_ARXIV_INTERVAL_MS", &isNumber);
    if (!isNumber || interval < 0)
        return std::nullopt;
    return std::chrono::milliseconds(interval);
}

Settings withEnvironment(Settings settings) {
    settings.arxivUrl = firstOf({}, "WINNOW_ARXIV_URL", settings.arxivUrl);
    return settings;
}

} // namespace winnow
