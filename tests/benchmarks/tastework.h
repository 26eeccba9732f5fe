#pragma once

namespace winnow::bench {

void learning();
void scoringWithTaste();

} // namespace winnow::bench
