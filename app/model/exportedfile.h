#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace winnow {

// What the library knows of a file that Winnow wrote.
struct ExportedFile {
    QString path;        // absolute, links followed
    QDateTime written;   // UTC
    QByteArray hash;     // of the file as it was left; empty: it was not written yet
    QByteArray data;     // Winnow's own text before it was merged, compressed; empty: none is kept
    QByteArray nextHash; // of what was about to be written when the program was killed; empty: nothing
    QByteArray nextData;

    friend bool operator==(const ExportedFile &, const ExportedFile &) = default;
};

} // namespace winnow
