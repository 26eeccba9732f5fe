#pragma once

#include "app/model/digest.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// Digests that came from outside.
class DigestService final {
public:
    explicit DigestService(LibraryThread &thread) : m_thread(thread) {}

    // Papers, scores, figures and prompts become part of the library as a finished run with the
    // scorer Imported. All of them or none.
    [[nodiscard]] Pending<void> add(const std::vector<Digest> &digests);
    // The day's digest as it was imported; NotFound when none was, or when a newer run of that day has scored
    // papers.
    [[nodiscard]] Pending<Digest> of(QDate day);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
