#pragma once

#include "app/model/error.h"

#include <optional>

namespace winnow {

// The program that has the library open, encoded in an error.
struct LibraryUser {
    QString program; // its file name: "winnow", "winnow-cli"
    qint64 pid = 0;
    QString host; // empty: this computer
};

// FileLocksMissing or DatabaseInUse for the library `file`. The detail is "program, process, host".
Error libraryInUse(ErrorCode code, const std::optional<LibraryUser> &user, const QString &file);
// Decodes it. None: unknown.
std::optional<LibraryUser> libraryUser(const Error &error);

// The file next to the library that lists its users: to be deleted by hand if a program on another computer
// died.
QString userListFile(const QString &libraryFile);

} // namespace winnow
