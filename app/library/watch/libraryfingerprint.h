#pragma once

#include "app/library/sql/database.h"
#include "app/library/watch/librarychange.h"

#include <QHash>

namespace winnow {

// A summary that shows whether and where a library was written to, without reading it: the newest keys, which
// only grow, and the few things that are changed in place.
struct LibraryFingerprint {
    qint64 paper = 0;
    qint64 paperChange = 0;
    qint64 score = 0;
    qint64 call = 0;
    qint64 act = 0;
    QSet<qint64> undone; // acts
    QHash<QDate, QString> days;
    QString criteria;
    QString runs;
    QString views;
    QString taste;
};

// Both are to be called in a transaction.
[[nodiscard]] Result<LibraryFingerprint> libraryFingerprint(Database &database);
[[nodiscard]] Result<LibraryChange> changeBetween(Database &database, const LibraryFingerprint &before,
                                                  const LibraryFingerprint &now);

} // namespace winnow
