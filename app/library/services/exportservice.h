#pragma once

#include "app/model/exportedfile.h"
#include "app/model/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace winnow {

class LibraryThread;

// What Winnow wrote to which file, so that a person's edits can be told apart. A file is announced before it
// is written and concluded afterwards, so whenever the program is killed, the file contains one of the two
// versions.
class ExportService final {
public:
    explicit ExportService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<QHash<QString, ExportedFile>> known(const QStringList &paths); // omits unknown ones
    [[nodiscard]] Pending<QStringList> under(const QString &folder); // paths in it and in its subfolders
    [[nodiscard]] Pending<void>
    announce(const std::vector<ExportedFile> &files); // with nextHash and nextData
    // Those that were written, and those that were not after all. Returns some of the files not written for a
    // season, so that the caller can check whether they still exist.
    [[nodiscard]] Pending<QStringList> conclude(const QStringList &written, const QStringList &failed);
    [[nodiscard]] Pending<void> forget(const QStringList &paths);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
