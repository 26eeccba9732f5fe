#pragma once

#include "app/model/runestimate.h"
#include "app/scoring/llmscoring.h"

namespace winnow {

// The calls, tokens and cost of a task; the estimate's other fields are left as they are. Counted on its real
// prompts; answers with their reasoning, and how many papers pass screening, from earlier calls, or else by
// rule of thumb. Takes prompt caching into account if the price does. price: at the start of the task.
RunEstimate estimateTask(const LlmTask &task, const std::optional<Price> &price, const CallHistory &history);

} // namespace winnow
