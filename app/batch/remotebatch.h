#pragma once

#include "app/model/batchjob.h"
#include "app/model/result.h"

#include <QJsonObject>

namespace winnow {

// A batch as the service tells it, whatever its words.
struct RemoteBatch {
    QString id;
    QString state;                 // the service's word
    BatchEnd end = BatchEnd::None; // None: it goes on, as far as anybody can tell
    int total = 0;                 // requests
    int done = 0;                  // of these, in whatever way
    QString outputFile;            // OpenAI's shape; empty: there is none
    QString errorFile;             // likewise
    QString inputFile;
    QString marker;    // what was sent with it; empty: the service keeps none
    QString problem;   // why it failed
    QDateTime created; // UTC; invalid: not said
};

// The metadata's name under which a batch carries its marker.
inline QString markerName() {
    return QStringLiteral("winnow_batch");
}

// Malformed: it has no id. Words are read without regard to case, and one that is not known is taken for "it
// goes on".
[[nodiscard]] Result<RemoteBatch> readRemoteBatch(const QJsonObject &object);

} // namespace winnow
