#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace winnow {

// A line of a table of tab-separated cells, as Winnow ships them and readers write them into the settings.
struct TsvLine {
    int number = 0;                // of the text, from 1
    QHash<QString, QString> cells; // by the name of their column, trimmed

    QString cell(const char *column) const { return cells.value(QLatin1String(column)); }
};

// The lines of `text` but the blank ones and those that begin with #. The cells stand in the order of
// `columns`, until a line whose first cell is the first of these names ("model") gives another order; a
// reader may leave columns out that way, and name some that nobody here knows.
std::vector<TsvLine> readTsv(const QString &text, const QStringList &columns);

} // namespace winnow
