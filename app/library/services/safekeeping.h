#pragma once

#include "app/library/libraryinfo.h"
#include "app/model/result.h"

#include <QStringList>

#include <utility>
#include <vector>

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
    QStringList faults; // the first few of SQLite's messages; empty: the library is intact
    int papers = 0;     // not counted if it is damaged
};

// Figures about the file.
struct LibraryFigures {
    QString file;
    qint64 bytes = 0;
    qint64 logBytes = 0; // of the write-ahead log
    int schemaVersion = 0;
    QString sqlite;                               // its version
    std::vector<std::pair<QString, qint64>> rows; // of each table
    QStringList faults;                           // as in CheckReport; then no rows are counted
};

// Quick: pages and rows. Full: also that the indices agree with them, which takes longer.
enum class CheckDepth { Quick, Full };

// The library's file as a whole: backing up, checking and restoring it. Unlike the other services this one
// does not need the library to be open.
class Safekeeping final {
public:
    explicit Safekeeping(LibraryThread &thread) : m_thread(thread) {}

    // A checked copy of the current library. The library answers other calls meanwhile, and other programs
    // may write. An existing file is kept, unless `replaces`; then it stays until the new one is complete.
    // Errors: NotFound (no library), InvalidInput (the target is the library), FileUnwritable, DatabaseBusy,
    // DatabaseDamaged.
    [[nodiscard]] Pending<BackupReport> backUp(const QString &target, bool replaces);
    // Other calls are answered meanwhile, too. If the library is intact, it no longer counts as left open.
    [[nodiscard]] Pending<CheckReport> check(CheckDepth depth);
    // Likewise, with how much it contains.
    [[nodiscard]] Pending<LibraryFigures> measure();
    // Replaces the library by a checked and migrated copy of `source`, and opens it. The previous library is
    // kept next to it. Nothing is changed if another program has the library open, or the source is newer,
    // damaged or not a library. Errors: DatabaseInUse, and those of Library::open(), with the file concerned
    // as place.
    [[nodiscard]] Pending<LibraryInfo> restore(const QString &source);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
