#pragma once

#include "app/model/exportedfile.h"
#include "app/model/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace winnow {

class LibraryThread;

// What Winnow wrote into which file, so that a person's edits can be told from it. A file is announced before
// it is written and concluded afterwards: whenever the program is killed, one of the two is what it holds.
class ExportService final {
public:
    explicit ExportService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<QHash<QString, ExportedFile>>
    known(const QStringList &paths);                                 // without unknown ones
    [[nodiscard]] Pending<QStringList> under(const QString &folder); // paths in it and in the folders below
    [[nodiscard]] Pending<void>
    announce(const std::vector<ExportedFile> &files); // with nextHash and nextData
    // Those that were written, and those that were not after all. Answers with some of the files that were
    // not written for a season, for the caller to see whether they still exist.
    [[nodiscard]] Pending<QStringList> conclude(const QStringList &written, const QStringList &failed);
    [[nodiscard]] Pending<void> forget(const QStringList &paths);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
