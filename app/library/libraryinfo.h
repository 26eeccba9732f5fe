#pragma once

#include <QString>

namespace winnow {

// What was found when the library was opened, or restored.
struct LibraryInfo {
    QString file;
    int schemaVersion = 0;
    int papers = 0;
    bool created = false; // the file did not exist
    QString backup = {};  // the copy made before a migration; empty: none was needed
    bool isAlone = false; // the file system has no locks, so no other program may use the library meanwhile
    bool wasLeftOpen = false; // a program ended without closing it, so Safekeeping::check() is due
    QString replaced = {};    // where the library is now that a restore replaced; empty: none was
};

} // namespace winnow
