#include "app/model/libraryuser.h"

#include <QStringList>

namespace winnow {

namespace {

const QLatin1String userFields(", ");

} // namespace

Error libraryInUse(ErrorCode code, const std::optional<ProgramId> &user, const QString &file) {
    QStringList who;
    if (user)
        who << user->program << QString::number(user->pid) << user->host;
    return {code, who.join(userFields), file, {}};
}

std::optional<ProgramId> libraryUser(const Error &error) {
    const bool hasOne = error.code == ErrorCode::FileLocksMissing || error.code == ErrorCode::DatabaseInUse;
    const QStringList who = error.detail.split(userFields);
    if (!hasOne || who.size() < 3)
        return std::nullopt;
    ProgramId user;
    user.program = who.at(0);
    user.pid = who.at(1).toLongLong();
    user.host = who.mid(2).join(userFields);
    return user;
}

QString userListFile(const QString &libraryFile) {
    return libraryFile + QStringLiteral(".in-use");
}

} // namespace winnow
