#pragma once

namespace winnow::bench {

void sortingAndFiltering();

} // namespace winnow::bench
