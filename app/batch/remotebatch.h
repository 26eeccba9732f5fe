#pragma once

#include "app/model/batchjob.h"
#include "app/model/result.h"

#include <QJsonObject>

namespace winnow {

// A batch as reported by the service, whatever its terms.
struct RemoteBatch {
    QString id;
    QString state;                 // as the service calls it
    BatchEnd end = BatchEnd::None; // None: in progress, as far as is known
    int total = 0;                 // requests
    int done = 0;                  // of these, with any result
    QString outputFile;            // for OpenAI's format; empty: none
    QString errorFile;             // also for OpenAI's format
    QString inputFile;
    QString marker;    // sent with the batch; empty: the service keeps none
    QString problem;   // why it failed
    QDateTime created; // UTC; invalid: not given
};

// The name of the marker in a batch's metadata.
inline QString markerName() {
    return QStringLiteral("winnow_batch");
}

// Malformed: it has no id. States are read ignoring case, and an unknown one means that it is still in
// progress.
[[nodiscard]] Result<RemoteBatch> readRemoteBatch(const QJsonObject &object);

} // namespace winnow
