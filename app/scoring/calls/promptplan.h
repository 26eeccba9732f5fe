#pragma once

#include "app/criteria/promptbuilder.h"
#include "app/criteria/topicchoices.h"
#include "app/llm/chat.h"
#include "app/scoring/llmscoring.h"

#include <vector>

namespace winnow {

// How many papers are asked about at once, and in how many calls if all goes well.
struct BatchPlan {
    int batchSize = 1; // at most
    int calls = 0;
    int spare = 0; // see BatchQueue
    friend bool operator==(const BatchPlan &, const BatchPlan &) = default;
};

// `open` papers are left of `whole`. As set: batches of `size`. Adapted: of adaptedBatchSize(size, whole),
// but not so few that one which is lost weighs much (24, unless they got smaller than two times `size`); and
// where they would leave lanes idle at the end, so many more and smaller ones that all are used to the end.
// It is reckoned from the whole, so that what is left of a run takes no more calls than it would have taken.
BatchPlan planBatches(int open, int whole, int size, bool adapt, int lanes);

// The batches of a task's screening; of its scoring, when so many papers passed screening in this sitting.
// Where the model's window is known, they are no larger than it holds of papers of usual length.
BatchPlan screeningPlan(const LlmTask &task);
BatchPlan scoringPlan(const LlmTask &task, int passed);

// What a run's calls of one kind have in common.
class PromptPlan final {
public:
    PromptPlan(const LlmTask &task, CallKind kind);

    CallKind kind() const { return m_kind; }
    bool asksTopic() const { return m_asksTopic; } // where criteria name several
    const TopicChoices &topics() const { return m_topics; }
    ChatRequest request(const std::vector<Paper> &papers, int tokenLimit) const;
    // Guessed; the whole prompt of a request, what all requests begin with, and what comes after the papers.
    static qint64 tokensOf(const ChatRequest &request);
    qint64 prefixTokens() const { return m_prefixTokens; }
    qint64 suffixTokens() const { return m_suffixTokens; }
    qint64 paperTokens(const Paper &paper) const;
    // More than these papers can take; costs next to nothing, where paperTokens() writes each of them out.
    static qint64 mostTokens(const std::vector<Paper> &papers);

private:
    CallKind m_kind;
    TopicChoices m_topics; // of scoring; read even where they are not asked for
    bool m_asksTopic;
    PromptBuilder m_prompt;
    ChatRequest m_common;
    qint64 m_prefixTokens;
    qint64 m_suffixTokens;
};

} // namespace winnow
