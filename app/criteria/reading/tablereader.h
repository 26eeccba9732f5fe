#pragma once

#include "app/criteria/reading/itemreader.h"
#include "app/criteria/reading/partwriter.h"
#include "app/criteria/reading/promptblocks.h"

namespace winnow {

// Reads a table of topics; its first row names the columns.
class TableReader final {
public:
    TableReader(PartWriter &writer, ItemReader &items)
        : m_writer(writer), m_items(items), m_prompt(writer.prompt()) {}
    void read(const Block &table);

private:
    void readRow(const PromptLine &row, const std::vector<Meaning> &columns);

    PartWriter &m_writer;
    ItemReader &m_items;
    QStringView m_prompt;
};

} // namespace winnow
