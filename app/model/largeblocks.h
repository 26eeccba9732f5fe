#pragma once

namespace winnow {

// From now on, blocks of half a megabyte and more are allocated by the system and returned to it when freed.
// glibc does so at first, but raises the threshold to the size of freed blocks: a whole library's table would
// then lie between small, longer-lived objects, and its memory would stay with the program.
void giveLargeBlocksBack();

} // namespace winnow
