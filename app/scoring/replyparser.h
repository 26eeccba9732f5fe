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

// Every paper of the batch is in exactly one of the two lists, in the batch's order.
struct ScoringReply {
    std::vector<ScoredPaper> scores;     // as far as the reply says: relevance, novelty, comment, topic
    std::vector<UnscoredPaper> leftOver; // asked about again, with the cause; untranslated
    QString unsaid;                      // the cause for papers without a row
    int strangers = 0;                   // rows about other papers
    bool isReadable = false;             // it has rows, or an empty list
    bool hasBroken = false;              // rows that are unreadable or doubtful
    bool isThinking = false;             // the reply ends inside the reasoning: as good as cut off
    bool onlyThought = false;            // reasoning and nothing else
};

// Reads scores in the various formats that models use; reply/replyscanner.h describes what is repaired. A
// paper is answered by one row with its id (a version or a leading "arXiv:" is ignored) and two whole numbers
// from 1 to 10, as numbers or strings (8, 8.0, "8"). Any other value, and contradictory rows anywhere, leave
// the paper over: no score is guessed. Reasoning, quotations in a comment or sentence, and parts of another
// paper's row are not answers. wasCut: the service says that the reply did not end by itself. topics: the
// possible ones; what a reply says about topics never invalidates a score.
ScoringReply readScores(const QString &reply, const std::vector<ArxivId> &batch, const ReplyMarks &marks = {},
                        bool wasCut = false, const TopicChoices &topics = {});

struct ScreeningReply {
    std::vector<ArxivId> dropped; // in the batch's order
    bool isReadable = false;      // false: drops nothing
    bool isThinking = false;      // as above
    bool onlyThought = false;
};

// Reads the list of ids to drop: the only JSON array of strings in the reply, bare or in an object, but not
// in another array. If it is missing, cut off or ambiguous, it is unreadable, and nothing is dropped.
ScreeningReply readDrops(const QString &reply, const std::vector<ArxivId> &batch,
                         const ReplyMarks &marks = {});
// For a reply that ended at the token limit: the contents so far of its list named "drop". Each complete id
// in it is as good as any, and scoring all other papers costs less than losing them all.
ScreeningReply readCutDrops(const QString &reply, const std::vector<ArxivId> &batch,
                            const ReplyMarks &marks = {});

// The text after all reasoning; empty if that does not end.
QStringView withoutThinking(QStringView reply, const ReplyMarks &marks = {});

// The schema for services that support one. It does not require all ids or limit the scores' range, since not
// all services accept that.
QJsonObject scoringSchema(bool asksTopic = false);
QJsonObject screeningSchema();

} // namespace winnow
