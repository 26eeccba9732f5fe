#pragma once

#include "app/criteria/topicchoices.h"
#include "app/model/paper.h"
#include "app/model/score.h"
#include "app/scoring/replymarks.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace winnow {

// What a reply says of one paper.
struct ReadScore {
    ArxivId id;
    int relevance = 0;                              // 1 to 10
    int novelty = 0;                                // 1 to 10
    QString comment;                                // one line; may be empty
    std::optional<PaperTopic> topic = std::nullopt; // none: the reply names none that there is
    friend bool operator==(const ReadScore &, const ReadScore &) = default;
};

// Every paper of the batch is in one of the two lists, in the order of the batch; no other paper is.
struct ScoringReply {
    std::vector<ReadScore> scores;
    std::vector<FailedPaper> leftOver; // asked again, with the cause; untranslated
    QString unsaid;                    // the cause of those that no row is about
    int strangers = 0;                 // rows about papers that were not asked about
    bool isReadable = false;           // there are rows, or a list without any
    bool hasBroken = false;            // rows that can't be read, or may be no answers
    bool isThinking = false;           // the reply ends inside thoughts: as good as cut off
    bool onlyThought = false;          // thoughts, and not a word behind them
};

// Reads scores in whatever dress a model gives them; see reply/replyscanner.h for what is mended. A paper is
// answered by one row with its id (a version or an "arXiv:" in front does not matter), and two whole numbers
// from 1 to 10, as numbers or strings (8, 8.0, "8"). Any other value, and rows that contradict each other
// wherever they stand, leave the paper over: no score is guessed. What is marked as thought, what a comment
// or a sentence quotes, and what stands in a row about another paper is no answer.
//
// wasCut: the service says that the reply did not end by itself. topics: to choose from; what a reply says of
// topics never makes a score invalid.
ScoringReply readScores(const QString &reply, const std::vector<ArxivId> &batch, const ReplyMarks &marks = {},
                        bool wasCut = false, const TopicChoices &topics = {});

struct ScreeningReply {
    std::vector<ArxivId> dropped; // of the batch, in its order
    bool isReadable = false;      // false: drops nothing
    bool isThinking = false;      // as above
    bool onlyThought = false;
};

// Reads the list of the ids to drop: the one JSON array of strings in the reply, bare or in an object, and
// not in another array. None, one that is cut off, or several different ones can't be read, and drop nothing.
ScreeningReply readDrops(const QString &reply, const std::vector<ArxivId> &batch,
                         const ReplyMarks &marks = {});
// Of a reply that ended at the token limit: what its list under the name "drop" holds so far. Each id in it
// was named in full, so these are as sure as any; to have all others scored costs less than to lose them all.
ScreeningReply readCutDrops(const QString &reply, const std::vector<ArxivId> &batch,
                            const ReplyMarks &marks = {});

// What stands behind all thoughts; nothing, if they do not end.
QStringView withoutThinking(QStringView reply, const ReplyMarks &marks = {});

// What services that can be held to a schema are held to. Whether all ids are there, and the range of the
// scores, no schema says that all of them take.
QJsonObject scoringSchema(bool asksTopic = false);
QJsonObject screeningSchema();

} // namespace winnow
