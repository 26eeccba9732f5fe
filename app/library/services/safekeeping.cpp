#include "app/library/services/safekeeping.h"

#include "app/library/file/librarycopy.h"
#include "app/library/file/libraryfigures.h"
#include "app/library/file/opening.h"
#include "app/library/file/restoring.h"
#include "app/library/librarythread.h"
#include "app/library/tables/papertable.h"

namespace winnow {

namespace {

Result<CheckReport> checkLibrary(Database &database, CheckDepth depth) {
    CheckReport report{database.file(), {}, 0};
    if (auto opened = openLibraryToRead(database); !opened)
        return failure(opened.error());
    const auto faults = faultsOf(database, depth);
    if (!faults)
        return failure(faults.error());
    report.faults = *faults;
    if (!faults->isEmpty())
        return report;
    database.users().forgetTheGone();
    return PaperTable(database).count().map([&](int papers) {
        report.papers = papers;
        return report;
    });
}

Result<LibraryFigures> measureLibrary(Database &database) {
    if (auto opened = openLibraryToRead(database); !opened)
        return failure(opened.error());
    return figuresOf(database);
}

} // namespace

Pending<BackupReport> Safekeeping::backUp(const QString &target, bool replaces) {
    return m_thread.postAside([target, replaces](Database &database) -> Result<BackupReport> {
        if (auto opened = openLibraryToRead(database); !opened)
            return failure(opened.error());
        return writeCopy(database, target, replaces);
    });
}

Pending<CheckReport> Safekeeping::check(CheckDepth depth) {
    return m_thread.postAside([depth](Database &database) { return checkLibrary(database, depth); });
}

Pending<LibraryFigures> Safekeeping::measure() {
    return m_thread.postAside(measureLibrary);
}

Pending<LibraryInfo> Safekeeping::restore(const QString &source) {
    return m_thread.post([source](Database &database) { return restoreLibrary(database, source); });
}

} // namespace winnow
