#include "app/llm/chat.h"

namespace winnow {

TokenUsage &TokenUsage::operator+=(const TokenUsage &other) {
    prompt += other.prompt;
    cached += other.cached;
    cacheWrite += other.cacheWrite;
    completion += other.completion;
    known = known && other.known;
    return *this;
}

} // namespace winnow
