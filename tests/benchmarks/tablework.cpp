#include "tests/benchmarks/tablework.h"

#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/syntheticday.h"
#include "ui/papers/list/model/papersortmodel.h"

#include <QTableView>

namespace winnow::bench {

// The models as the window has them, with a view that shows them.
void sortingAndFiltering() {
    constexpr int papers = 50'000;
    const std::vector<PaperRow> rows = syntheticRows(papers);
    QSet<ArxivId> found;
    for (const PaperRow &row : rows) {
        if (row.paper.title.contains(QLatin1String("kernel")))
            found.insert(row.paper.id);
    }
    require(found.size() > 1000, "making papers to be found");
    PaperModel model;
    PaperSortModel sorted(model);
    QTableView table;
    table.setModel(&sorted);
    table.resize(1000, 700);
    table.show();
    model.merge(openRows(rows));
    require(sorted.rowCount() == papers, "filling the table");

    bool narrow = false;
    const double filter = median([&] {
        narrow = !narrow;
        sorted.setFound(narrow ? std::optional(found) : std::nullopt);
        require(sorted.rowCount() == (narrow ? int(found.size()) : papers), "filtering");
    });
    printTime(QStringLiteral("filter keystroke, 50,000 rows"), filter, 30);
    bool byTitle = false;
    const double sort = median([&] {
        byTitle = !byTitle;
        const auto column = byTitle ? PaperColumn::Title : PaperColumn::Score;
        sorted.sort(static_cast<int>(column), byTitle ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    printTime(QStringLiteral("sort, 50,000 rows"), sort, 100);
}

} // namespace winnow::bench
