#pragma once

#include "app/batch/batchlines.h"
#include "app/criteria/topicchoices.h"
#include "app/llm/price/tariff.h"
#include "app/model/batchjob.h"
#include "app/scoring/guards/promptcheck.h"
#include "app/scoring/replymarks.h"

#include <QHash>
#include <QSet>

namespace winnow {

// What the answers of one batch have in common.
struct OutcomeFrame {
    Provider provider;
    ReplyMarks marks;
    Score scorer;               // criteria version, scorer and model of its scores
    std::optional<Price> price; // of a call in a batch; none: unknown
    QDateTime sentAt;
    TopicChoices topics;    // the topics given for its papers
    bool allFailed = false; // not one line was answered, so nothing is known about single papers
    // Custom ids of requests whose prompt the server has cut, criteria and all, as its count says: their
    // answers are none.
    QSet<QString> cutPrompts;
};

// Those of the criteria used; none if that version is unknown.
TopicChoices topicsOfVersion(const std::vector<Criteria> &versions, int version);

// Which of the answers are to a prompt that was cut. All are looked at before any is judged: one figure for
// prompts of different length is what gives such a server away.
QSet<QString> findCutPrompts(const QHash<QString, BatchRequest> &requests, const BatchAnswers &answers,
                             const Provider &provider);
// One more answer, for who meets them one by one: those met before are not judged again.
bool isCutPrompt(PromptCheck &check, const BatchRequest &request, const BatchAnswer &answer,
                 const Provider &provider);

// Converts a line to the result of the request it names. Services may return another request's answer under
// an id (googleapis/python-genai #1909), so only what it says about the request's own papers counts; papers
// that it does not mention are left over, and asked about again.
BatchOutcome readOutcome(const BatchRequest &request, const BatchAnswer &answer, const OutcomeFrame &frame);

} // namespace winnow
