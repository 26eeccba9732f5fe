#pragma once

#include "app/scoring/llmscoring.h"

namespace winnow {

// The estimate for a task: calls and tokens, counted on its real prompts; answers with their reasoning, and
// how many papers pass screening, from earlier calls, or else by rule of thumb. Takes prompt caching into
// account if the price does. price: at the start of the task.
struct TaskEstimate {
    int screeningCalls = 0;
    int scoringCalls = 0;
    TokenUsage tokens;
    std::optional<Usage> cost; // none: the price is unknown
};

TaskEstimate estimateTask(const LlmTask &task, const std::optional<Price> &price, const CallHistory &history);

} // namespace winnow
