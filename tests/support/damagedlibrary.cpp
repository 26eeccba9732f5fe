#include "tests/support/damagedlibrary.h"

#include "app/library/sql/database.h"

#include <QFile>

namespace winnow {

namespace {

// Counted from 1 (https://www.sqlite.org/fileformat2.html#pages).
qint64 firstPageOfPapers(const QString &libraryFile) {
    Database database(libraryFile);
    if (!database.open())
        qFatal("%s does not open", qPrintable(libraryFile));
    const auto page =
        database.number(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'paper'"));
    if (!page)
        qFatal("%s has no papers", qPrintable(libraryFile));
    return *page;
}

} // namespace

void damagePapers(const QString &libraryFile) {
    constexpr qint64 pageSize = 4096;
    const qint64 page = firstPageOfPapers(libraryFile);
    QFile file(libraryFile);
    if (!file.open(QFile::ReadWrite) || !file.seek((page - 1) * pageSize))
        qFatal("%s can't be damaged", qPrintable(libraryFile));
    file.write(QByteArray(100, '\xa5'));
}

} // namespace winnow
