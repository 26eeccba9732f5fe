#include "app/model/libraryuser.h"

#include <QStringList>

namespace winnow {

namespace {

const QLatin1String userFields(", ");

} // namespace

Error libraryInUse(ErrorCode code, const std::optional<LibraryUser> &user, const QString &file) {
    QStringList who;
    if (user)
        who << user->program << QString::number(user->pid) << user->host;
    return {code, who.join(userFields), file, {}};
}

std::optional<LibraryUser> libraryUser(const Error &error) {
    const bool hasOne = error.code == ErrorCode::FileLocksMissing || error.code == ErrorCode::DatabaseInUse;
    const QStringList who = error.detail.split(userFields);
    if (!hasOne || who.size() < 3)
        return std::nullopt;
    return LibraryUser{who.at(0), who.at(1).toLongLong(), who.mid(2).join(userFields)};
}

QString userListFile(const QString &libraryFile) {
    return libraryFile + QStringLiteral(".in-use");
}

} // namespace winnow
