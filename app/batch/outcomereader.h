#pragma once

#include "app/batch/batchlines.h"
#include "app/criteria/topicchoices.h"
#include "app/llm/price/tariff.h"
#include "app/model/batchjob.h"
#include "app/scoring/replymarks.h"

namespace winnow {

// What the answers of one batch have in common.
struct OutcomeFrame {
    Provider provider;
    ReplyMarks marks;
    Score scorer;               // criteria version, scorer and model of its scores
    std::optional<Price> price; // of a call in a batch; none: not known
    QDateTime sentAt;
    TopicChoices topics;    // that its papers were put under
    bool allFailed = false; // not one line was answered: that says nothing of any paper
};

// Those of the criteria that asked; none where that version is not known.
TopicChoices topicsOfVersion(const std::vector<Criteria> &versions, int version);

// What a line comes to for the request it names. Ids may come back with another request's answer
// (googleapis/python-genai #1909), so only what an answer says of the request's own papers counts; a paper
// that it does not name is left over, and asked about again.
BatchOutcome readOutcome(const BatchRequest &request, const BatchAnswer &answer, const OutcomeFrame &frame);

} // namespace winnow
