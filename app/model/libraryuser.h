#pragma once

#include "app/model/error.h"

#include <optional>

namespace winnow {

// Who has the library open, as an error carries it to its words.
struct LibraryUser {
    QString program; // its file's name: "winnow", "winnow-cli"
    qint64 pid = 0;
    QString host; // empty: this computer
};

// FileLocksMissing or DatabaseInUse of the library `file`. The detail is "program, process, host".
Error libraryInUse(ErrorCode code, const std::optional<LibraryUser> &user, const QString &file);
// The way back. None: nobody knows who.
std::optional<LibraryUser> libraryUser(const Error &error);

// Beside the library, who has it open: what is to be deleted by hand when a program on another computer died.
QString userListFile(const QString &libraryFile);

} // namespace winnow
