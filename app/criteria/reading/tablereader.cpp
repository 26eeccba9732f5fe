#include "app/criteria/reading/tablereader.h"

#include <algorithm>

namespace winnow {
namespace {

std::vector<Meaning> columnsOf(QStringView prompt, const Spans &cells) {
    std::vector<Meaning> columns;
    for (const Span &cell : cells)
        columns.push_back(labelMeaning(prompt, cell));
    return columns;
}

void readRow(const PromptLine &row, const std::vector<Meaning> &columns, PartWriter &writer,
             ItemReader &items) {
    const Spans cells = cellsOf(writer.prompt(), row);
    const auto nameAt = std::find_if(columns.begin(), columns.end(), [](Meaning one) {
        return one == Meaning::Topics || one == Meaning::Name;
    });
    const auto name = size_t(nameAt == columns.end() ? 0 : nameAt - columns.begin());
    int topic = -1;
    if (name < cells.size() && !cells[name].isEmpty() &&
        (nameAt != columns.end() || columns.empty() || columns[0] == Meaning::None))
        topic = writer.addTopic(cells[name], row.number);
    for (size_t i = 0; i < cells.size(); ++i) {
        if (topic >= 0 && i == name)
            continue;
        const Meaning column = i < columns.size() ? columns[i] : Meaning::None;
        const bool isWanted = column == Meaning::None || (topic >= 0 && column == Meaning::Keywords) ||
                              column == Meaning::Example || column == Meaning::Topics;
        items.readText(cells[i], isWanted ? Meaning::Want : column, topic, false);
    }
}

} // namespace

void readTable(const Block &table, PartWriter &writer, ItemReader &items) {
    const QStringView prompt = writer.prompt();
    const std::vector<Meaning> columns = columnsOf(prompt, cellsOf(prompt, table.rows.front()));
    const bool hasHead =
        std::any_of(columns.begin(), columns.end(), [](Meaning one) { return one != Meaning::None; });
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (i == 0 && hasHead) {
            for (const Span &cell : cellsOf(prompt, table.rows[i]))
                writer.leaveOut(ReadPart::Reason::Heading, cell);
        } else {
            readRow(table.rows[i], hasHead ? columns : std::vector<Meaning>(), writer, items);
        }
    }
}

} // namespace winnow
