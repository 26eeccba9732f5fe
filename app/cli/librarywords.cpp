#include "app/cli/librarywords.h"

#include "app/cli/clitext.h"
#include "app/cli/errorwords.h"
#include "app/cli/output.h"
#include "app/model/libraryuser.h"

#include <QLocale>

namespace winnow {

namespace {

QString whoHasIt(const std::optional<ProgramId> &user) {
    if (!user)
        return CliText::tr("Another program");
    const QString process = QString::number(user->pid);
    const bool isWindow = user->program == QLatin1String("winnow");
    const QString who = isWindow ? CliText::tr("The window") : user->program;
    return user->host.isEmpty() ? CliText::tr("%1 (process %2)").arg(who, process)
                                : CliText::tr("%1 on %2 (process %3)").arg(who, user->host, process);
}

QString sizeText(qint64 bytes) {
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

void printBackup(const BackupReport &report, const CommandContext &context) {
    if (context.json)
        return context.output.print(QJsonObject{{QStringLiteral("file"), report.file},
                                                {QStringLiteral("papers"), report.papers},
                                                {QStringLiteral("bytes"), report.bytes},
                                                {QStringLiteral("schema"), report.schemaVersion}});
    context.output.print(CliText::tr("%1: %n paper(s), %2, checked", nullptr, report.papers)
                             .arg(report.file, sizeText(report.bytes)));
}

void printRestore(const LibraryInfo &report, const CommandContext &context) {
    if (context.json)
        return context.output.print(
            QJsonObject{{QStringLiteral("file"), report.file},
                        {QStringLiteral("papers"), report.papers},
                        {QStringLiteral("schema"), report.schemaVersion},
                        {QStringLiteral("replaced"),
                         report.replaced.isEmpty() ? QJsonValue() : QJsonValue(report.replaced)}});
    context.output.print(CliText::tr("Restored %1: %n paper(s)", nullptr, report.papers).arg(report.file));
    if (!report.replaced.isEmpty())
        context.output.note(CliText::tr("The previous library is kept as %1.").arg(report.replaced));
}

void printCheck(const CheckReport &report, const CommandContext &context) {
    const bool isSound = report.faults.isEmpty();
    if (context.json)
        return context.output.print(
            QJsonObject{{QStringLiteral("file"), report.file},
                        {QStringLiteral("sound"), isSound},
                        {QStringLiteral("papers"), isSound ? QJsonValue(report.papers) : QJsonValue()},
                        {QStringLiteral("faults"), QJsonArray::fromStringList(report.faults)}});
    if (isSound)
        return context.output.print(
            CliText::tr("%1 is intact: %n paper(s)", nullptr, report.papers).arg(report.file));
    for (const QString &fault : report.faults)
        context.output.print(fault);
    context.output.complain(damagedSentence(report));
}

QString restoreFailure(const Error &error, const QString &source) {
    const QString unchanged = QLatin1Char(' ') + CliText::tr("The library was not changed.");
    switch (error.code) {
    case ErrorCode::DatabaseInUse:
        return inUseSentence(error) + unchanged;
    case ErrorCode::DatabaseNewer:
        if (error.place == source)
            return CliText::tr("%1 was written by a newer version of Winnow. Update Winnow to restore it.")
                       .arg(source) +
                   unchanged;
        break;
    case ErrorCode::DatabaseDamaged:
        if (error.place == source)
            return CliText::tr("%1 is not a library backup, or it is damaged%2. Restore another one.")
                       .arg(source, inBrackets(error.detail)) +
                   unchanged;
        break;
    default:
        break;
    }
    return errorSentence(error) + unchanged;
}

QString damagedSentence(const CheckReport &report) {
    return CliText::tr("%1 is damaged%2. Restore a backup with winnow-cli library restore FILE; the "
                       "damaged file is kept next to it.")
        .arg(report.file, inBrackets(report.faults.value(0)));
}

QString aloneSentence(const QString &libraryFile) {
    return CliText::tr("The file system of %1 does not support locking, so only one Winnow can use "
                       "the library at a time. Move it to a local disk to use several.")
        .arg(libraryFile);
}

QString inUseSentence(const Error &error) {
    const auto user = libraryUser(error);
    if (error.code == ErrorCode::DatabaseInUse)
        return CliText::tr("%1 has the library open. Close it, then run the command again.")
            .arg(whoHasIt(user));
    const QString sentence =
        CliText::tr("%1 has the library open, and its file system does not support locking, so only "
                    "one program can use it. Close that program, then run the command again.")
            .arg(whoHasIt(user));
    if (user && user->host.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') +
           CliText::tr("If it is no longer running, delete %1.").arg(userListFile(error.place));
}

QString libraryHelp() {
    return CliText::tr(
        "  backup FILE   write a copy of the library and check the copy\n"
        "  restore FILE  replace the library with a backup; the previous one is kept\n"
        "                next to it, with the date in its name\n"
        "  check         read the whole library and report whether it is intact\n\n"
        "backup and check can run while the window is open or a run is in progress. restore needs exclusive "
        "access: if another program has the library open, it says which one and changes nothing. It also "
        "changes nothing if the file is damaged, was written by a newer version of Winnow, or is not a "
        "library backup. A backup from an older version is upgraded.\n\n"
        "If Winnow was killed, it checks the library the next time it starts.\n\n"
        "--json prints an object: for backup file, papers, bytes and schema; for restore file, papers, "
        "schema and replaced (the name of what was there, or null); for check file, sound, papers and "
        "faults. The exit code is 1 when the library is damaged.\n\n"
        "Examples:\n"
        "  winnow-cli library backup /media/stick/winnow-$(date +%F).sqlite\n"
        "  winnow-cli library restore winnow-2026-11-01.sqlite");
}

} // namespace winnow
