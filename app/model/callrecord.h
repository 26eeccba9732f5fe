#pragma once

#include "app/model/paper.h"
#include "app/model/score.h"
#include "app/model/usage.h"

#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace winnow {

enum class CallKind { Screening, Scoring, Summary };
enum class CallOutcome {
    Complete,   // every paper of the batch was answered
    Partial,    // some papers are missing from the reply; they are asked again
    Unreadable, // nothing could be read out of the reply
    CutOff,     // ended at the token limit
    Refused,    // the service's content filter or the model itself
    Failed,     // no reply: network, status, time-out
};

QString callKindName(CallKind kind); // "screening", "scoring", "summary"
QString
callOutcomeName(CallOutcome outcome); // "complete", "partial", "unreadable", "cut-off", "refused", "failed"
CallKind callKindFromName(QStringView name);
CallOutcome callOutcomeFromName(QStringView name); // a name this version does not know is Failed

// One call to a model: what it cost and what came of it.
struct CallRecord {
    qint64 runId = 0;
    QDateTime started; // UTC
    std::chrono::milliseconds elapsed{0};
    CallKind kind = CallKind::Scoring;
    int papers = 0; // asked about
    int answered = 0;
    TokenUsage tokens;
    qint64 estimatedPrompt = 0; // tokens of the prompt as they were guessed beforehand
    std::optional<Usage> cost;  // none: the model's price is not known
    CallOutcome outcome = CallOutcome::Complete;
    QString problem; // why it is not Complete, one line, untranslated, without the key
    QString reply;   // the reply's text where it could not be read in full; else empty
};

// Dropped by screening.
struct ScreenedPaper {
    ArxivId id;
    QString reason;
    int version = 1; // of the paper that was asked about
};

// Kept by screening.
struct PassedPaper {
    ArxivId id;
    int version = 1; // likewise
};

// What one call yields, to be stored as one.
struct BatchResult {
    CallRecord call;
    std::vector<ScoredPaper> scores;
    std::vector<ScreenedPaper> screened; // dropped by screening
    std::vector<PassedPaper> passed;     // kept by screening: not to be screened again
    std::vector<FailedPaper> failures;   // given up after the last try
};

// What earlier calls to a model came to, summed, for the estimate of the next ones. All 0: none were made.
struct CallHistory {
    qint64 promptBilled = 0;    // tokens, of calls whose tokens the service said
    qint64 promptEstimated = 0; // what estimateTokens() had guessed for the same calls
    int screeningPapers = 0;    // answered by screening calls
    int screeningDropped = 0;   // of these
    qint64 screeningAnswer = 0; // completion tokens of these calls
    int scoringPapers = 0;      // answered by scoring calls
    qint64 scoringAnswer = 0;   // completion tokens of these calls
};

// What was spent, in US dollars.
struct Spending {
    double cost = 0;
    bool isWhole = true; // false: calls of unknown price were made as well
};

// Papers of a day without a score under a run's key (criteria version, scorer, model; paper version).
struct OpenPapers {
    std::vector<Paper> unseen;  // never asked about
    std::vector<Paper> passed;  // kept by a screening under the same key
    std::vector<Paper> dropped; // by one
    std::vector<Paper> failed;  // given up under the same key; asked again on request only
    // Dropped before a model was asked about them: not like what the reader keeps.
    std::vector<Paper> prescreened;
    // At which recall, per cent, pre-screening looked at a paper of any of these lists.
    QHash<ArxivId, int> prescreenedAt;
    int audited = 0;   // papers of the day that pre-screening let through to see what it misses, by any key
    int scored = 0;    // the day's scanned papers that have their score
    int inBatches = 0; // asked about in a batch that is under way: in none of these lists
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::CallRecord)
Q_DECLARE_METATYPE(winnow::BatchResult)
