#pragma once

class QThread;

namespace winnow {

// Starts a thread that nobody waits for, since a server may hang: it ends in its own time, and is deleted
// then. Whoever gave it work may be gone by that time. When the program ends, such threads have a third of a
// second for what they are doing; the program ends without those that need longer.
void startUnawaited(QThread *thread);

} // namespace winnow
