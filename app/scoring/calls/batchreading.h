#pragma once

#include "app/criteria/topicchoices.h"
#include "app/llm/chat.h"
#include "app/model/callrecord.h"
#include "app/scoring/batches.h"
#include "app/scoring/replymarks.h"

#include <vector>

namespace winnow {

// What a reply says about its batch. result.call contains the outcome, the problem, the text if it could not
// be read completely, and the numbers of papers asked about and answered; the caller sets the rest.
struct BatchReading {
    BatchResult result;
    std::vector<UnscoredPaper> leftOver; // of a scoring batch: without a valid score, and why
    bool isCut = false;                  // at a limit, with the context full, or inside the reasoning
    bool onlyThought = false;            // reasoning, here or kept apart by the service, and no answer
};

// `scorer` gives criteria version, scorer and model of the scores; its other values are ignored. Reasoning
// that the service keeps apart is read if the text says nothing about any paper and the reply is complete,
// since some servers put answers there.
BatchReading readScoring(const ChatReply &reply, const std::vector<Paper> &papers, const Score &scorer,
                         const ReplyMarks &marks = {}, const TopicChoices &topics = {});
// An unreadable reply drops nothing: all papers pass.
BatchReading readScreening(const ChatReply &reply, const std::vector<Paper> &papers,
                           const ReplyMarks &marks = {});

// In a screening batch all papers pass; in a scoring batch all are left over with that cause.
BatchReading unanswered(CallKind kind, const std::vector<Paper> &papers, const QString &cause);

// The number of papers settled by it. scores: those that pass screening continue.
int settledPapers(const BatchResult &result, bool scores);

} // namespace winnow
