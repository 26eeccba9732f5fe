#pragma once

#include "app/model/digest.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// What importing a digest did.
struct DigestArrival {
    enum class Outcome {
        New,      // nothing was known about its day
        Changed,  // the library now knows more about the day, or something else
        Known,    // nothing new
        OtherRun, // its list is not that of the day, which a better file gave: skipped
    };
    QDate day;
    int papers = 0;    // in its list
    int newPapers = 0; // that the library did not have
    Outcome outcome = Outcome::New;
};

// Digests from outside.
class DigestService final {
public:
    explicit DigestService(LibraryThread &thread) : m_thread(thread) {}

    // Makes papers, scores, usage and prompts part of the library, as a finished run with the scorer
    // Imported; all or none of them. If the library has no criteria, those of the newest digest become its
    // own.
    [[nodiscard]] Pending<void> add(const std::vector<Digest> &digests);
    // The same for one file of many: what it and other files say about a day is combined into one digest
    // (uniteDigests), and criteria are adopted once all have been imported.
    [[nodiscard]] Pending<std::vector<DigestArrival>> bring(const std::vector<Digest> &digests);
    [[nodiscard]] Pending<void> adoptCriteria();
    // The day's digest as it was imported; NotFound if none was, or if a newer run has scored papers of that
    // day.
    [[nodiscard]] Pending<Digest> of(QDate day);
    // Papers that imported digests list without scores, with this comment.
    [[nodiscard]] Pending<std::vector<ArxivId>> listedUnscored(const QString &comment);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
