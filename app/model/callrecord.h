#pragma once

#include "app/model/score.h"
#include "app/model/usage.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace winnow {

enum class CallKind { Screening, Scoring };
enum class CallOutcome {
    Complete,   // every paper of the batch was answered
    Partial,    // some papers are missing from the reply; they are asked again
    Unreadable, // nothing could be read out of the reply
    CutOff,     // ended at the token limit
    Refused,    // the service's content filter or the model itself
    Failed,     // no reply: network, status, time-out
};

QString callKindName(CallKind kind); // "screening", "scoring"
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
    std::optional<Usage> cost; // none: the model's price is not known
    CallOutcome outcome = CallOutcome::Complete;
    QString problem; // why it is not Complete, one line, untranslated, without the key
    QString reply;   // the reply's text where it could not be read in full; else empty
};

// Dropped by screening.
struct ScreenedPaper {
    ArxivId id;
    QString reason;
};

// What one call yields, to be stored as one.
struct BatchResult {
    CallRecord call;
    std::vector<ScoredPaper> scores;
    std::vector<ScreenedPaper> screened;
    std::vector<FailedPaper> failures; // given up after the last try
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::CallRecord)
Q_DECLARE_METATYPE(winnow::BatchResult)
