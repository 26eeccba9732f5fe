#pragma once

namespace winnow::bench {

void parsing();
void storing();
void scoring();
void writing();

} // namespace winnow::bench
