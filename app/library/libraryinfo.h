#pragma once

#include <QString>

namespace winnow {

// What a library is found to be when it is opened.
struct LibraryInfo {
    QString file;
    int schemaVersion = 0;
    int papers = 0;
    bool created = false;     // the file did not exist
    QString backup;           // the copy made before a migration; empty: none was needed
    bool isAlone = false;     // its file system can't lock files: no other program may use it meanwhile
    bool wasLeftOpen = false; // a program ended without closing it: Safekeeping::check() is due
};

} // namespace winnow
