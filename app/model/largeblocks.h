#pragma once

namespace winnow {

// From now on, blocks of half a megabyte and more are allocated by the system and returned to it when freed.
// glibc does so at first, but raises the threshold to the size of freed blocks: a whole library's table would
// then lie between small, longer-lived objects, and its memory would stay with the program.
void giveLargeBlocksBack();

// Returns what is free between smaller objects as well. Takes some milliseconds, in which other threads may
// wait for memory: after work that needed much more of it than usual.
void giveSmallBlocksBack();

} // namespace winnow
