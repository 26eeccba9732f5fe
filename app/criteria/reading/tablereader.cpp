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

} // namespace

void TableReader::readRow(const PromptLine &row, const std::vector<Meaning> &columns) {
    const Spans cells = cellsOf(m_prompt, row);
    const auto nameAt = std::find_if(columns.begin(), columns.end(), [](Meaning one) {
        return one == Meaning::Topics || one == Meaning::Name;
    });
    const auto name = size_t(nameAt == columns.end() ? 0 : nameAt - columns.begin());
    int topic = -1;
    if (name < cells.size() && !cells[name].isEmpty() &&
        (nameAt != columns.end() || columns.empty() || columns[0] == Meaning::None))
        topic = m_writer.addTopic(cells[name], row.number);
    for (size_t i = 0; i < cells.size(); ++i) {
        if (topic >= 0 && i == name)
            continue;
        const Meaning column = i < columns.size() ? columns[i] : Meaning::None;
        const bool isWanted = column == Meaning::None || (topic >= 0 && column == Meaning::Keywords) ||
                              column == Meaning::Example || column == Meaning::Topics;
        m_items.readText(cells[i], isWanted ? Meaning::Want : column, topic, false);
    }
}

void TableReader::read(const Block &table) {
    const std::vector<Meaning> columns = columnsOf(m_prompt, cellsOf(m_prompt, table.rows.front()));
    const bool hasHead =
        std::any_of(columns.begin(), columns.end(), [](Meaning one) { return one != Meaning::None; });
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (i == 0 && hasHead) {
            for (const Span &cell : cellsOf(m_prompt, table.rows[i]))
                m_writer.leaveOut(ReadPart::Reason::Heading, cell);
        } else {
            readRow(table.rows[i], hasHead ? columns : std::vector<Meaning>());
        }
    }
}

} // namespace winnow
