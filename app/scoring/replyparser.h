#pragma once

#include "app/model/paper.h"
#include "app/model/score.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace winnow {

// What a reply says of one paper.
struct ReadScore {
    ArxivId id;
    int relevance = 0; // 1 to 10
    int novelty = 0;   // 1 to 10
    QString comment;   // one line; may be empty
    friend bool operator==(const ReadScore &, const ReadScore &) = default;
};

// Every paper of the batch is in one of the two lists, in the order of the batch; no other paper is.
struct ScoringReply {
    std::vector<ReadScore> scores;
    std::vector<FailedPaper> leftOver; // asked again, with the cause; untranslated
    int strangers = 0;                 // rows about papers that were not asked about
    bool isReadable = false;           // false: not one row in it
};

// Reads scores in whatever dress a model gives them; see replyjson.h for what is mended. A paper is answered
// by one row with its id (a version or an "arXiv:" in front does not matter), and two whole numbers from 1 to
// 10, as numbers or strings (8, 8.0, "8"). Any other value, and rows that contradict each other, leave the
// paper over: no score is guessed.
ScoringReply readScores(const QString &reply, const std::vector<ArxivId> &batch);

struct ScreeningReply {
    std::vector<ArxivId> dropped; // of the batch, in its order
    bool isReadable = false;      // false: drops nothing
};

// Reads the list of the ids to drop: the one JSON array of strings in the reply, bare or in an object. None,
// one that is cut off, or several different ones can't be read, and drop nothing.
ScreeningReply readDrops(const QString &reply, const std::vector<ArxivId> &batch);
// Of a reply that ended at the token limit: what its list under the name "drop" holds so far. Each id in it
// was named in full, so these are as sure as any; to have all others scored costs less than to lose them all.
ScreeningReply readCutDrops(const QString &reply, const std::vector<ArxivId> &batch);

// What services that can be held to a schema are held to. Whether all ids are there, and the range of the
// scores, no schema says that all of them take.
QJsonObject scoringSchema();
QJsonObject screeningSchema();

} // namespace winnow
