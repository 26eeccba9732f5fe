#pragma once

#include "app/model/callrecord.h"
#include "app/model/result.h"

#include <QObject>

#include <optional>
#include <vector>

namespace winnow {

// What a run would ask a model about, of what others may want to ask as well.
struct ClaimRequest {
    CallKind kind = CallKind::Scoring;
    std::vector<Paper> papers; // in the order in which they are wanted
    int count = 0;             // of these, at most
    // What the sitting may spend in all, US dollars: the least that helps, and what would do for a while.
    double leastAllowance = 0;
    double goodAllowance = 0;
};

// What is known of the papers of a wish; of the others nothing is new.
struct ClaimAnswer {
    std::vector<ArxivId> ours;      // this program's to ask about, from now on
    std::vector<ArxivId> passed;    // another's screening let them pass
    std::vector<ArxivId> settled;   // scored, dropped or given up by another: nothing is left to ask
    std::vector<ArxivId> inBatches; // of others: not to be waited for by who asks live
    QString batchHolder;            // one of these
    int held = 0;                   // others ask about them now
    QString holder;                 // one of these
    int unclaimed = 0;
    std::optional<double> allowance; // US dollars in this sitting; none: there is no cap
};

// Which of a run's papers this program may ask a model about, where several share what is scored: each paper
// is asked about by one of them. Lives in the run's thread, for one sitting.
class PaperClaims : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Errors: LabUnreachable passes; others end the run.
    [[nodiscard]] virtual Pending<ClaimAnswer> claim(const ClaimRequest &wish) = 0;
    // Nobody can have taken over what is ours: else calls wait until moved() says so, or lost() what is gone.
    virtual bool isSure() const = 0;
    // What a call brought is stored, and may be told to others. Its claims end once they know.
    virtual void settle(const BatchResult &result) = 0;
    // All of that is told, what others brought has come, and what is claimed still is given back.
    [[nodiscard]] virtual Pending<void> finish() = 0;

Q_SIGNALS:
    void moved();                                          // it may be worth asking again
    void lost(const std::vector<winnow::ArxivId> &papers); // they are no longer ours
    void pulled();                                         // what others brought is in the library
};

} // namespace winnow
