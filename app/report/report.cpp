#include "app/report/report.h"

#include "app/digest/digestformats.h"
#include "app/library/library.h"
#include "app/model/log.h"
#include "app/report/redaction.h"
#include "app/report/reportsettings.h"

#include <QDateTime>
#include <QLocale>
#include <QProcessEnvironment>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>

namespace winnow {

namespace {

QString entry(const QString &name, const QString &value) {
    constexpr int nameWidth = 16;
    return QStringLiteral("  %1 %2").arg(name, -nameWidth).arg(value);
}

QStringList versions(const ReportFacts &facts, const QString &sqlite) {
    const QString built = QStringLiteral(QT_VERSION_STR);
    const QString running = QString::fromLatin1(qVersion());
    return {entry(QStringLiteral("Winnow"), QStringLiteral(WINNOW_VERSION " (%1)").arg(facts.program)),
            entry(QStringLiteral("Qt"),
                  running == built ? running : QStringLiteral("%1, built with %2").arg(running, built)),
            entry(QStringLiteral("SQLite"), sqlite.isEmpty() ? QStringLiteral("unknown") : sqlite),
            entry(QStringLiteral("libcmark-gfm"), cmarkVersion()),
            entry(QStringLiteral("System"),
                  QStringLiteral("%1, %2 %3, %4")
                      .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                           QSysInfo::currentCpuArchitecture()))};
}

// Variables by name only, except those that name the kind of desktop.
QStringList surroundings(const ReportFacts &facts) {
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList desktop;
    for (const char *name : {"XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"})
        desktop << environment.value(QString::fromLatin1(name));
    desktop << facts.platform;
    desktop.removeAll(QString());
    if (environment.contains(QStringLiteral("FLATPAK_ID")))
        desktop << QStringLiteral("in a Flatpak");
    QStringList overrides;
    for (const QString &name : environment.keys()) {
        static const QStringList beginnings{QStringLiteral("WINNOW_"),    QStringLiteral("OPENAI_"),
                                            QStringLiteral("ANTHROPIC_"), QStringLiteral("GEMINI_"),
                                            QStringLiteral("QT_"),        QStringLiteral("SSL_")};
        const bool isProxy = name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive);
        if (isProxy || std::any_of(beginnings.begin(), beginnings.end(),
                                   [&name](const QString &begin) { return name.startsWith(begin); }))
            overrides << name;
    }
    return {entry(QStringLiteral("Desktop"),
                  desktop.isEmpty() ? QStringLiteral("none") : desktop.join(QStringLiteral(", "))),
            entry(QStringLiteral("Locale"), QLocale().name()),
            entry(QStringLiteral("Environment"),
                  overrides.isEmpty() ? QStringLiteral("nothing set") : overrides.join(QLatin1Char(' ')))};
}

QStringList figures(const Result<LibraryFigures> &library) {
    if (!library)
        return {entry(QStringLiteral("Can't be read"), withoutSecrets(inLog(library.error())))};
    QStringList lines{
        entry(QStringLiteral("Schema"), QString::number(library->schemaVersion)),
        entry(QStringLiteral("File"),
              QStringLiteral("%1 bytes, and %2 in its log").arg(library->bytes).arg(library->logBytes)),
        entry(QStringLiteral("Integrity"),
              library->faults.isEmpty() ? QStringLiteral("ok")
                                        : QStringLiteral("DAMAGED, %1 faults").arg(library->faults.size()))};
    for (const QString &fault : library->faults)
        lines << entry(QStringLiteral("Fault"), withoutSecrets(fault));
    for (const auto &[table, rows] : library->rows)
        lines << entry(table, QString::number(rows));
    return lines;
}

QStringList orNothing(QStringList lines, const QString &nothing) {
    for (QString &line : lines)
        line.prepend(QLatin1String(line.startsWith(QLatin1Char(' ')) ? "" : "  "));
    return lines.isEmpty() ? QStringList{QStringLiteral("  ") + nothing} : lines;
}

QByteArray compose(const ReportFacts &facts, const Result<LibraryFigures> &library) {
    QStringList text{
        QStringLiteral("Winnow bug report"),
        QStringLiteral(
            "Written %1. It contains no keys and no text of yours or of papers, and only the hosts of "
            "addresses. Please read it before you attach it.")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))};
    const auto add = [&text](const QString &title, const QStringList &lines) {
        text << QString() << title << lines;
    };
    add(QStringLiteral("Versions"),
        versions(facts, library ? library->sqlite : QString()) + surroundings(facts));
    add(QStringLiteral("Settings that are not at their default"),
        orNothing(settingLines(facts.settings), QStringLiteral("none")));
    add(QStringLiteral("Library"), figures(library));
    add(QStringLiteral("Last lines of the log"), orNothing(facts.lines, QStringLiteral("none")));
    return text.join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace

Pending<QByteArray> makeReport(Library &library, const ReportFacts &facts) {
    return library.safekeeping().measure().then(
        QtFuture::Launch::Async, [facts](const Result<LibraryFigures> &measured) -> Result<QByteArray> {
            return compose(facts, measured);
        });
}

Result<void> saveReport(const QByteArray &report, const QString &file) {
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(report) != report.size() || !saved.commit())
        return failure(ErrorCode::FileUnwritable, saved.errorString(), file);
    return {};
}

} // namespace winnow
