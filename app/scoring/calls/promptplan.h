#pragma once

#include "app/criteria/promptbuilder.h"
#include "app/criteria/topicchoices.h"
#include "app/llm/chat.h"
#include "app/scoring/llmscoring.h"

#include <vector>

namespace winnow {

// How many papers to ask about at once, and in how many calls if all goes well.
struct BatchPlan {
    int batchSize = 1; // at most
    int calls = 0;
    int spare = 0; // see BatchQueue
    friend bool operator==(const BatchPlan &, const BatchPlan &) = default;
};

// `open` papers are left of `whole`. As set: batches of `size`. Adapted: of adaptedBatchSize(size, whole),
// but at least enough of them that losing one does not matter much (24, unless they would be smaller than
// twice `size`); and if lanes would be idle at the end, more and smaller ones that use all lanes to the end.
// Computed from the whole, so that the rest of a run takes no more calls than it would have taken.
BatchPlan planBatches(int open, int whole, int size, bool adapt, int lanes);

// The batches for a task's screening; and for its scoring, if so many papers passed screening now. If the
// model's window is known, they are no larger than it can hold with papers of usual length.
BatchPlan screeningPlan(const LlmTask &task);
BatchPlan scoringPlan(const LlmTask &task, int passed);

// What a run's calls of one kind have in common.
class PromptPlan final {
public:
    PromptPlan(const LlmTask &task, CallKind kind);

    CallKind kind() const { return m_kind; }
    bool asksTopic() const { return m_asksTopic; } // if the criteria name several
    const TopicChoices &topics() const { return m_topics; }
    ChatRequest request(const std::vector<Paper> &papers, int tokenLimit) const;
    // Estimated tokens: of a request's whole prompt, of its common beginning, and of the part after the
    // papers.
    static qint64 tokensOf(const ChatRequest &request);
    qint64 prefixTokens() const { return m_prefixTokens; }
    qint64 suffixTokens() const { return m_suffixTokens; }
    qint64 paperTokens(const Paper &paper) const;
    // An upper bound for these papers that is cheap to compute; paperTokens() writes each of them out.
    static qint64 mostTokens(const std::vector<Paper> &papers);

private:
    CallKind m_kind;
    TopicChoices m_topics; // for scoring; read even if they are not asked for
    bool m_asksTopic;
    PromptBuilder m_prompt;
    ChatRequest m_common;
    qint64 m_prefixTokens;
    qint64 m_suffixTokens;
};

} // namespace winnow
