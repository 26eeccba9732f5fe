#include "ui/common/messages/librarytext.h"

#include "app/model/libraryuser.h"
#include "ui/common/messages/errortext.h"

#include <QDir>
#include <QLocale>

namespace winnow {

namespace {

QString whoHasIt(const std::optional<ProgramId> &user) {
    if (!user)
        return ErrorText::tr("Another program");
    const bool isWindow = user->program == QLatin1String("winnow");
    const QString who = isWindow ? ErrorText::tr("Another window") : user->program;
    return user->host.isEmpty() ? ErrorText::tr("%1 (process %2)").arg(who).arg(user->pid)
                                : ErrorText::tr("%1 on %2 (process %3)").arg(who, user->host).arg(user->pid);
}

} // namespace

QString backupText(const BackupReport &report) {
    return ErrorText::tr("Library backed up to %1 and checked: %n paper(s), %2.", nullptr, report.papers)
        .arg(QDir::toNativeSeparators(report.file), QLocale().formattedDataSize(report.bytes));
}

QString backupFailureText(const Error &error) {
    if (error.code == ErrorCode::DatabaseDamaged)
        return withDetail(ErrorText::tr("The library is damaged and was not backed up. Restore an earlier "
                                        "backup; the damaged file is kept beside it."),
                          error);
    return ErrorText::tr("The library was not backed up. %1").arg(errorText(error).sentence);
}

QString restoreText(const LibraryInfo &report) {
    const QString sentence = ErrorText::tr("Library restored: %n paper(s).", nullptr, report.papers);
    if (report.replaced.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') +
           ErrorText::tr("The previous library is kept as %1.")
               .arg(QDir::toNativeSeparators(report.replaced));
}

QString restoreFailureText(const Error &error, const QString &source) {
    const QString file = QDir::toNativeSeparators(source);
    const QString unchanged = QLatin1Char(' ') + ErrorText::tr("Your library is unchanged.");
    if (error.code == ErrorCode::DatabaseDamaged && error.place == source)
        return withDetail(ErrorText::tr("%1 is not a library backup, or it is damaged. Choose another one.")
                              .arg(file),
                          error) +
               unchanged;
    if (error.code == ErrorCode::DatabaseNewer && error.place == source)
        return ErrorText::tr("%1 was written by a newer version of Winnow. Update Winnow to restore it.")
                   .arg(file) +
               unchanged;
    return errorText(error).sentence + unchanged;
}

QString damagedText(const CheckReport &report) {
    return ErrorText::tr("The library is damaged (%1). Restore a backup; the damaged file is kept beside "
                         "it.")
        .arg(report.faults.value(0).simplified());
}

QString aloneText() {
    return ErrorText::tr("The library is on a file system that can't lock files, so only this window may "
                         "use it while it is open. On a local disk, several programs can.");
}

QString inUseText(const Error &error) {
    const auto user = libraryUser(error);
    if (error.code == ErrorCode::DatabaseInUse)
        return ErrorText::tr("%1 has the library open. Close it, then try again.").arg(whoHasIt(user));
    const QString sentence =
        ErrorText::tr("%1 has the library open, and its file system can't lock files, so only one "
                      "program may use it. Close that one, then try again.")
            .arg(whoHasIt(user));
    if (user && user->host.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') +
           ErrorText::tr("If it is no longer running, delete %1.")
               .arg(QDir::toNativeSeparators(userListFile(error.place)));
}

} // namespace winnow
