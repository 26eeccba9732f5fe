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
    Partial,    // some papers are missing from the reply and are asked about again
    Unreadable, // nothing in the reply could be read
    CutOff,     // ended at the token limit
    Refused,    // the service's content filter or the model itself
    Failed,     // no reply: network, status, timeout
};

QString callKindName(CallKind kind); // "screening", "scoring", "summary"
QString
callOutcomeName(CallOutcome outcome); // "complete", "partial", "unreadable", "cut-off", "refused", "failed"
CallKind callKindFromName(QStringView name);
CallOutcome callOutcomeFromName(QStringView name); // an unknown name is Failed

// One call to a model: its cost and result.
struct CallRecord {
    qint64 runId = 0;
    QDateTime started; // UTC
    std::chrono::milliseconds elapsed{0};
    CallKind kind = CallKind::Scoring;
    int papers = 0; // number of papers asked about
    int answered = 0;
    TokenUsage tokens;
    qint64 estimatedPrompt = 0; // prompt tokens estimated in advance
    std::optional<Usage> cost;  // none: the model's price is unknown
    CallOutcome outcome = CallOutcome::Complete;
    QString problem; // why it is not Complete, one line, untranslated, without the key
    QString reply;   // the reply's text if it could not be read completely; otherwise empty
};

// The results of one call, stored together.
struct BatchResult {
    CallRecord call;
    std::vector<ScoredPaper> scores;
    std::vector<UnscoredPaper> screened;    // dropped by screening
    std::vector<ArxivId::Versioned> passed; // passed screening: not to be screened again
    std::vector<UnscoredPaper> failures;    // failed after the last try
};

// The totals of earlier calls to a model, for estimating the next ones. All 0: there were none.
struct CallHistory {
    qint64 promptBilled = 0;    // tokens, for calls whose usage the service reported
    qint64 promptEstimated = 0; // what estimateTokens() had given for the same calls
    int screeningPapers = 0;    // answered by screening calls
    int screeningDropped = 0;   // of these
    qint64 screeningAnswer = 0; // completion tokens of these calls
    int scoringPapers = 0;      // answered by scoring calls
    qint64 scoringAnswer = 0;   // completion tokens of these calls
};

// Spending in US dollars.
struct Spending {
    double cost = 0;
    bool isWhole = true; // false: there were also calls of unknown price
};

// A day's papers without a score under a run's key (criteria version, scorer, model; paper version).
struct OpenPapers {
    std::vector<Paper> unseen;  // never asked about
    std::vector<Paper> passed;  // passed screening under the same key
    std::vector<Paper> dropped; // dropped by it
    std::vector<Paper> failed;  // failed under the same key; asked about again only on request
    // Dropped before a model was asked: unlike what the reader keeps.
    std::vector<Paper> prescreened;
    // The recall, in percent, at which pre-screening looked at each paper in these lists.
    QHash<ArxivId, int> prescreenedAt;
    int audited = 0;   // papers of the day that pre-screening let through for auditing, under any key
    int scored = 0;    // the day's scanned papers that have a score
    int inBatches = 0; // papers in a batch in progress: in none of these lists
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::CallRecord)
Q_DECLARE_METATYPE(winnow::BatchResult)
