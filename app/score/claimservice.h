#pragma once

#include "app/criteria/criteria.h"
#include "app/scoring/claims/paperclaims.h"

#include <memory>

namespace winnow {

// What a sitting asks about: papers claimed under another key are other papers.
struct ClaimKey {
    Criteria criteria;
    QString model;
    bool retryFailed = false; // those that others gave up are asked about again
    bool inBatch = false;     // claims stay without the program, for a day
    bool ownPapers = false;   // nobody else asks about these: claimed is only what they cost
};

// How a sitting goes about its papers.
struct ClaimSession {
    std::shared_ptr<PaperClaims> claims; // none: nobody else is asked
    std::optional<Error> away;           // why not, where the library is a lab's
};

// Where the papers of a lab are claimed, if the library is one's. Called from the threads of runs.
class ClaimService {
public:
    virtual ~ClaimService() = default;

    // What others have brought is in the library then. Errors: LabUnreachable where the reader wants no run
    // without the others, those of Library and of the lab's server.
    [[nodiscard]] virtual Pending<ClaimSession> open(const ClaimKey &key) = 0;
    // What the library's batches under way ask about stays claimed, and nothing else that was claimed for
    // batches; the others are told what has come.
    [[nodiscard]] virtual Pending<void> keepBatches() = 0;
    // What batches ask about that the reader has forgotten is claimed no longer. While the lab is away, or
    // another program may be sending a batch, it stays for the next sync.
    [[nodiscard]] virtual Pending<void> giveForgottenBack() = 0;
};

} // namespace winnow
