#pragma once

#include "app/model/result.h"
#include "app/scoring/budget.h"
#include "app/scoring/calls/llmpass.h"

#include <QDateTime>

namespace winnow {

// A call in progress, or answered and not yet stored.
struct LlmCall {
    LlmPass::Question asked;
    Pending<ChatReply> reply;
    Budget::Reservation reservation = 0;
    QDateTime started;
    LlmPass::Moment begun{0};
    bool isAnswered = false;
};

} // namespace winnow
