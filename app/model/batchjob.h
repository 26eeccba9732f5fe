#pragma once

#include "app/model/arxivid.h"
#include "app/model/callrecord.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <vector>

namespace winnow {

// How far a batch has come.
enum class BatchStep {
    Preparing, // stored; the service is not known to have anything of it
    Uploaded,  // the service has its file, and perhaps the batch
    Sent,      // the service has it
    Reading,   // it has ended there, and answers are being stored
    Exported,  // written to a file that somebody else has answered
    Closed,
};
QString batchStepName(BatchStep step); // "preparing", "uploaded", "sent", "reading", "exported", "closed"
BatchStep batchStepFromName(QStringView name);

// How it ended. Of each kind but Unsent some requests may have been answered.
enum class BatchEnd {
    None,
    Completed,
    Failed,  // refused as a whole, or line by line
    Crowded, // refused since too many tokens were waiting in the service's queue
    Expired,
    Cancelled,
    Unsent,    // it never came into being
    Lost,      // the service has not known it for days
    Forgotten, // by the reader
};
QString batchEndName(BatchEnd end); // "", "completed", "failed", "crowded", "expired" …
BatchEnd batchEndFromName(QStringView name);

// Requests that a service answers within a day, for less.
struct BatchJob {
    qint64 id = 0; // 0: not stored yet
    int criteriaVersion = 0;
    QString model;
    QString provider; // Provider::id
    QString endpoint; // its base, whatever the settings say later
    QString keyPrint; // of the key it was made with; see keyPrint()
    QString marker;   // its own, which the service keeps with it
    QString inputFile;
    QString remoteId;
    QString remoteState; // in the service's words
    BatchStep step = BatchStep::Preparing;
    BatchEnd end = BatchEnd::None;
    QDateTime sentAt; // UTC; what it costs counts in that month
    QDateTime lookedAt;
    QDateTime notFoundSince; // the service says it does not know it; invalid: it does
    int remoteTotal = 0;     // requests, as the service counts them
    int remoteDone = 0;
    QString note; // why it is as it is, one line, untranslated
    // What the library counts of its requests.
    int requests = 0;
    int open = 0;
    int answered = 0;
    int missing = 0;
    int papers = 0;
    qint64 promptTokens = 0; // guessed, of all requests
    double reserved = 0;     // US dollars, of the open ones

    bool isOpen() const { return step != BatchStep::Closed; }
};

struct BatchPaper {
    ArxivId id;
    int version = 1;
    double fine = 0;
};

// One call in a batch.
struct BatchRequest {
    QString customId;
    qint64 jobId = 0;
    qint64 runId = 0;
    CallKind kind = CallKind::Scoring;
    std::vector<BatchPaper> papers;
    qint64 estimatedPrompt = 0; // tokens
    int tokenLimit = 0;         // of the answer
    double reserved = 0;        // US dollars
};

// What became of one request.
struct BatchOutcome {
    QString customId;
    bool isAnswered = false; // there was a reply, whatever it is worth
    bool isCall = false;     // the model was asked, or its service refused to: `result` is to be booked
    bool isTry = false;      // papers that it left over have been asked once more in vain
    QString cause;           // why papers are left over
    BatchResult result;      // what the reply came to; failures are the library's to add
    std::vector<FailedPaper> leftOver;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::BatchJob)
