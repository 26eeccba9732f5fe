#pragma once

namespace winnow {

// Makes Qt describe to screen readers what it would describe wrongly or not at all: page tabs, announcements,
// combo boxes. Call it when there is an application; once is enough, more does no harm.
void installInterfaces();

} // namespace winnow
