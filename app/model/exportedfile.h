#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace winnow {

// What the library knows about a file that Winnow wrote.
struct ExportedFile {
    QString path;      // absolute, with links followed
    QDateTime written; // UTC
    QByteArray hash;   // of the file as it was left; empty: not written yet
    QByteArray data;   // Winnow's own text before merging, compressed; empty: not kept
    QByteArray
        nextHash; // of the announced content, if the program was killed before writing it; empty: nothing
    QByteArray nextData;

    friend bool operator==(const ExportedFile &, const ExportedFile &) = default;
};

} // namespace winnow
