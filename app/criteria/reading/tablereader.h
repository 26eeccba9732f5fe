#pragma once

#include "app/criteria/reading/itemreader.h"
#include "app/criteria/reading/partwriter.h"
#include "app/criteria/reading/promptblocks.h"

namespace winnow {

// Reads a table of topics; its first row names the columns.
void readTable(const Block &table, PartWriter &writer, ItemReader &items);

} // namespace winnow
