#include "app/llm/price/tsvlines.h"

#include <algorithm>

namespace winnow {

std::vector<TsvLine> readTsv(const QString &text, const QStringList &columns) {
    std::vector<TsvLine> lines;
    QStringList names = columns;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        QStringList cells;
        for (const QString &cell : line.split(QLatin1Char('\t')))
            cells.append(cell.trimmed());
        if (cells.constFirst() == columns.constFirst()) {
            names = cells;
            continue;
        }
        TsvLine read;
        read.number = number;
        for (qsizetype i = 0; i < std::min(cells.size(), names.size()); ++i)
            read.cells.insert(names[i], cells[i]);
        lines.push_back(read);
    }
    return lines;
}

} // namespace winnow
