#pragma once

#include "app/model/arxivid.h"
#include "app/model/callrecord.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <vector>

namespace winnow {

// The progress of a batch.
enum class BatchStep {
    Preparing, // stored; nothing confirmed by the service
    Uploaded,  // the service has its file, and possibly the batch
    Sent,      // the service has it
    Reading,   // it has ended there, and its answers are being stored
    Exported,  // written to a file, to be answered elsewhere
    Closed,
};
QString batchStepName(BatchStep step); // "preparing", "uploaded", "sent", "reading", "exported", "closed"
BatchStep batchStepFromName(QStringView name);

// How it ended. Except with Unsent, some requests may have been answered.
enum class BatchEnd {
    None,
    Completed,
    Failed,  // refused completely, or line by line
    Crowded, // refused because too many tokens were waiting in the service's queue
    Expired,
    Cancelled,
    Unsent,    // never created
    Lost,      // unknown to the service for days
    Forgotten, // by the reader
};
QString batchEndName(BatchEnd end); // "", "completed", "failed", "crowded", "expired" …
BatchEnd batchEndFromName(QStringView name);

// Requests that a service answers within a day, at a lower price.
struct BatchJob {
    qint64 id = 0; // 0: not stored yet
    int criteriaVersion = 0;
    QString model;
    QString provider; // Provider::id
    QString endpoint; // base address, whatever the settings say later
    QString keyPrint; // of the key used to create it; see keyPrint()
    QString marker;   // unique, stored by the service with the batch
    QString inputFile;
    QString remoteId;
    QString remoteState; // in the service's words
    BatchStep step = BatchStep::Preparing;
    BatchEnd end = BatchEnd::None;
    QDateTime sentAt; // UTC; its cost counts in that month
    QDateTime lookedAt;
    QDateTime notFoundSince; // since then the service has said that it is unknown; invalid: it is known
    int remoteTotal = 0;     // requests, as counted by the service
    int remoteDone = 0;
    QString note;                // the reason for its state, one line, untranslated
    bool awaitsFollowUp = false; // closed, and nobody has taken up yet what it left without a score
    // The library's counts of its requests.
    int requests = 0;
    int open = 0;
    int answered = 0;
    int missing = 0;
    int papers = 0;
    qint64 promptTokens = 0; // estimated, for all requests
    double reserved = 0;     // US dollars, for the open ones

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
    qint64 leastPrompt = 0;     // the same guessed low; 0: not known
    int tokenLimit = 0;         // of the answer
    double reserved = 0;        // US dollars
};

// What is still to be asked about the days that a batch was for.
struct BatchRest {
    std::vector<QDate> days;
    int papers = 0;
    bool isSecondPass = false; // some have passed the titles, and are to be scored
};

// The result of one request.
struct BatchOutcome {
    QString customId;
    bool isAnswered = false; // there was a reply, useful or not
    bool isCall = false;     // the model was called, or its service refused: `result` is to be recorded
    bool isTry = false;      // counts as an unsuccessful try for the papers left over
    QString cause;           // why papers are left over
    BatchResult result;      // from the reply; the library adds failures
    std::vector<UnscoredPaper> leftOver;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::BatchJob)
