#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace winnow {

// A line of a table of tab-separated cells, as shipped with Winnow or written by readers in the settings.
struct TsvLine {
    int number = 0;                // in the text, from 1
    QHash<QString, QString> cells; // by column name, trimmed

    QString cell(const char *column) const { return cells.value(QLatin1String(column)); }
};

// The lines of `text` except blank ones and those that begin with #. The cells are in the order of `columns`,
// until a line whose first cell is the first of these names ("model") gives another order; a reader may omit
// columns that way, or name unknown ones.
std::vector<TsvLine> readTsv(const QString &text, const QStringList &columns);

} // namespace winnow
