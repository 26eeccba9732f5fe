#pragma once

#include "app/model/lease.h"

#include <optional>

namespace winnow {

// The program that has the library open, in an error.

// FileLocksMissing or DatabaseInUse for the library `file`. The detail is "program, process, host".
Error libraryInUse(ErrorCode code, const std::optional<ProgramId> &user, const QString &file);
// Decodes it; what else identifies a program stays empty. None: unknown.
std::optional<ProgramId> libraryUser(const Error &error);

// The file next to the library that lists its users: to be deleted by hand if a program on another computer
// died.
QString userListFile(const QString &libraryFile);

} // namespace winnow
