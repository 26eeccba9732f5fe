#pragma once

#include "app/model/papermeaning.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// What is stored about the meaning of words and papers: the library's own word vectors, once it has enough
// abstracts, and each paper's meaning, by which similar papers are found. They are computed elsewhere; each
// call takes some milliseconds, so that other calls are answered in between.
class MeaningService final {
public:
    explicit MeaningService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<int> paperCount();
    [[nodiscard]] Pending<OwnVectors> ownVectors(); // number 0: none
    [[nodiscard]] Pending<void> storeOwnVectors(const OwnVectors &vectors);
    // For training vectors: papers by key, following `after`; and where to begin in order to get `most`.
    [[nodiscard]] Pending<qint64> keyBefore(int most);
    [[nodiscard]] Pending<std::vector<PaperText>> texts(qint64 after, int most);

    [[nodiscard]] Pending<UnreadPapers> unread(int vectors, int most);
    // False, and nothing is stored: newer vectors have come into use meanwhile.
    [[nodiscard]] Pending<bool> store(const std::vector<PackedPaper> &papers, const UnreadPapers &read);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
