#pragma once

#include "app/library/libraryinfo.h"
#include "app/model/result.h"

#include <QStringList>

namespace winnow {

class LibraryThread;

struct BackupReport {
    QString file;
    qint64 bytes = 0;
    int papers = 0;
    int schemaVersion = 0;
};

struct CheckReport {
    QString file;
    QStringList faults; // SQLite's words, the first few; none: the library is whole
    int papers = 0;     // not counted when it is damaged
};

struct RestoreReport {
    QString replaced; // where the library now lies that was replaced; empty: there was none
    LibraryInfo info; // of the restored one, which is open
};

// Quick: pages and rows. Full: that the indices agree with them as well, which takes longer.
enum class CheckDepth { Quick, Full };

// The library's file as a whole: copies of it, and whether it is sound. Unlike the other services this one
// does not need it to be open.
class Safekeeping final {
public:
    explicit Safekeeping(LibraryThread &thread) : m_thread(thread) {}

    // A copy of how the library stands now, checked. The library answers others meanwhile, and other programs
    // may write. An existing file stays, unless `replaces`; then it is there until the new one is complete.
    // Errors: NotFound (no library), InvalidInput (the target is the library), FileUnwritable, DatabaseBusy,
    // DatabaseDamaged.
    [[nodiscard]] Pending<BackupReport> backUp(const QString &target, bool replaces);
    // Beside the others, too. A library that was left open is no longer that when it is whole.
    [[nodiscard]] Pending<CheckReport> check(CheckDepth depth);
    // Puts a copy of `source`, checked and brought up to date, in the library's place, and opens it. The
    // library that was there is kept beside it. Nothing is changed where another program has the library
    // open, or the source is newer, damaged or no library. Errors: DatabaseInUse, and those of
    // Library::open(), whose place is the file that is meant.
    [[nodiscard]] Pending<RestoreReport> restore(const QString &source);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
