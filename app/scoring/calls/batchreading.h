#pragma once

#include "app/criteria/topicchoices.h"
#include "app/llm/chat.h"
#include "app/model/callrecord.h"
#include "app/scoring/batches.h"
#include "app/scoring/replymarks.h"

#include <vector>

namespace winnow {

// What a reply says of its batch. result.call has the outcome, the problem, the text where it could not be
// read in full, and how many papers were asked about and answered; the rest of it is the caller's.
struct BatchReading {
    BatchResult result;
    std::vector<FailedPaper> leftOver; // of a scoring batch: without a valid score, and why
    bool isCut = false;                // at a limit, when the context was full, or inside thoughts
    bool onlyThought = false; // thoughts, here or kept apart by the service, and not a word of an answer
};

// `scorer` names criteria version, scorer and model of the scores; its other values do not matter. What the
// service keeps apart as thoughts is read where the text has nothing to say about any paper and the reply is
// whole: some servers put answers there.
BatchReading readScoring(const ChatReply &reply, const std::vector<Paper> &papers, const Score &scorer,
                         const ReplyMarks &marks = {}, const TopicChoices &topics = {});
// A reply that can't be read drops nothing: all papers pass.
BatchReading readScreening(const ChatReply &reply, const std::vector<Paper> &papers,
                           const ReplyMarks &marks = {});

// All papers of a screening batch pass; of a scoring batch all are left over for that cause.
BatchReading unanswered(CallKind kind, const std::vector<Paper> &papers, const QString &cause);

// How many papers have come to their end by it. scores: those that pass screening go on.
int settledPapers(const BatchResult &result, bool scores);

} // namespace winnow
