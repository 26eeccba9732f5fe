#pragma once

#include "app/model/result.h"
#include "app/model/taste.h"

namespace winnow {

class LibraryThread;

// Learning from the reader's decisions: the papers to learn from, what was learned, and the papers' values.
// All of it belongs to the profile of the criteria in use. Everything here can be learned again from the
// decisions at any time.
class TasteService final {
public:
    explicit TasteService(LibraryThread &thread) : m_thread(thread) {}

    // These two run outside the library's thread, which answers other calls meanwhile.
    [[nodiscard]] Pending<TasteState> state();
    [[nodiscard]] Pending<TasteMaterial> material();

    // Replaces what was learned before under the profile; its values stay until put() replaces them. Returns
    // the generation.
    [[nodiscard]] Pending<qint64> keep(const LearnedTaste &learned);
    // The next papers in the reader's table whose value is missing or of a generation below `least`. Newest
    // day first; `after`: following this slice.
    [[nodiscard]] Pending<TasteSlice> outdated(int profile, qint64 least, const TasteSlice &after, int most);
    // False: another generation was learned meanwhile, or it was reset; nothing is stored then.
    [[nodiscard]] Pending<bool> put(int profile, qint64 generation, const TasteValues &values);
    // Forgets what was learned. The reader's decisions stay, and are not learned from again.
    [[nodiscard]] Pending<void> forget(bool leaveOutDecisions);
    // Undoes a reset: learns from decisions made since then; invalid: from all decisions.
    [[nodiscard]] Pending<void> learnSince(const QDateTime &since);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
