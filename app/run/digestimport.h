#pragma once

#include "app/library/library.h"

#include <QDate>
#include <QObject>
#include <QString>

#include <vector>

namespace winnow {

// One digest that came into the library.
struct ImportedDay {
    QDate day;
    int papers = 0;
};

// Reads a digest file (Markdown, or JSON by its suffix) away from the caller's thread and brings all of its
// digests into the library, or none. Errors: FileUnreadable, Malformed with "file:line", those of Library,
// and Cancelled when the context, which lives in the caller's thread, was gone before the file was read: then
// the library may be gone as well, and is not touched.
[[nodiscard]] Pending<std::vector<ImportedDay>> importDigestFile(Library &library, const QString &path,
                                                                 QObject *context);

} // namespace winnow
