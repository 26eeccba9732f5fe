#pragma once

namespace winnow {

// From here on, memory of half a megabyte and more comes from the system and goes back to it as soon as it is
// freed. glibc does so at first, but raises its bound to the size of what was freed: then the table of a
// whole library lies between small things that live longer, and what it took stays with the program.
void giveLargeBlocksBack();

} // namespace winnow
