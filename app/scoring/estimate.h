#pragma once

#include "app/scoring/llmscoring.h"

namespace winnow {

// What a task would take: calls and tokens, counted over its real prompts; answers with what is thought
// before them, and how many papers pass screening, as earlier calls went, else by rule of thumb. Prompt
// caching is reckoned with where the price has one. price: of the moment when the task is begun.
struct TaskEstimate {
    int screeningCalls = 0;
    int scoringCalls = 0;
    TokenUsage tokens;
    std::optional<Usage> cost; // none: the price is not known
};

TaskEstimate estimateTask(const LlmTask &task, const std::optional<Price> &price, const CallHistory &history);

} // namespace winnow
