#pragma once

namespace winnow::bench {

void parsing();
void readingPages();
void storing();
void readingCriteria();
void scoring();
void writing();

} // namespace winnow::bench
