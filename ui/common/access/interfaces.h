#pragma once

namespace winnow {

// Installs descriptions for screen readers of what Qt describes wrongly or not at all: page tabs,
// announcements, combo boxes. Call it once the application exists; calling it again does no harm.
void installInterfaces();

} // namespace winnow
