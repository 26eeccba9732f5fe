#pragma once

#include <chrono>

class QThread;

namespace winnow {

// Starts a thread that nobody waits for, since a server may hang: it ends in its own time, and is deleted
// then. Whoever gave it work may be gone by that time. When the program ends, such threads have a third of a
// second for what they are doing; the program ends without those that need longer.
void startUnawaited(QThread *thread);

// How long such threads have at the end instead, for a program without a window: so that what it set aside in
// a lab is given back at once also where the server or this computer is slow.
void setUnawaitedTime(std::chrono::milliseconds time);

} // namespace winnow
