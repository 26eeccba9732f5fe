#pragma once

#include "app/model/digest.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// What became of a digest that was brought in.
struct DigestArrival {
    enum class Outcome {
        New,      // nothing was known of its day
        Changed,  // more is known of the day now, or something else
        Known,    // nothing new
        OtherRun, // its list is not that of the day, which a better file told: left out
    };
    QDate day;
    int papers = 0;    // that it lists
    int newPapers = 0; // that the library did not have
    Outcome outcome = Outcome::New;
};

// Digests that came from outside.
class DigestService final {
public:
    explicit DigestService(LibraryThread &thread) : m_thread(thread) {}

    // Papers, scores, figures and prompts become part of the library as a finished run with the
    // scorer Imported. All of them or none.
    // A library without criteria goes on with those of the newest.
    [[nodiscard]] Pending<void> add(const std::vector<Digest> &digests);
    // The same for one file of many: what it says of a day and what is known of that from other files become
    // one digest (uniteDigests), and criteria are adopted when all have come.
    [[nodiscard]] Pending<std::vector<DigestArrival>> bring(const std::vector<Digest> &digests);
    [[nodiscard]] Pending<void> adoptCriteria();
    // The day's digest as it was imported; NotFound when none was, or when a newer run of that day has scored
    // papers.
    [[nodiscard]] Pending<Digest> of(QDate day);
    // Papers that imported digests list without scores under this comment.
    [[nodiscard]] Pending<std::vector<ArxivId>> listedUnscored(const QString &comment);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
