#pragma once

#include "app/model/result.h"
#include "app/model/taste.h"

namespace winnow {

class LibraryThread;

// What the reader's decisions teach: the papers to learn from, what was learned, what it makes of the papers.
// All of it under the profile of the criteria in use. Nothing of it is a source: it can be learned anew from
// the decisions at any time.
class TasteService final {
public:
    explicit TasteService(LibraryThread &thread) : m_thread(thread) {}

    // These two beside the library's thread, which answers others meanwhile.
    [[nodiscard]] Pending<TasteState> state();
    [[nodiscard]] Pending<TasteMaterial> material();

    // Takes the place of what was learned before under the profile; its values stay until put() brings
    // others. The generation is given back.
    [[nodiscard]] Pending<qint64> keep(const LearnedTaste &learned);
    // As of TasteTable::outdated().
    [[nodiscard]] Pending<TasteSlice> outdated(int profile, qint64 least, const TasteSlice &after, int most);
    // False: another generation was learned meanwhile, or it was forgotten; then nothing is stored.
    [[nodiscard]] Pending<bool> put(int profile, qint64 generation, const TasteValues &values);
    // Forgets what was learned. What the reader decided stays, and is learned from again where it is not left
    // out.
    [[nodiscard]] Pending<void> forget(bool leaveOutDecisions);
    // Takes such a forgetting back: what was decided since then is learned from; invalid: all that ever was.
    [[nodiscard]] Pending<void> learnSince(const QDateTime &since);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
