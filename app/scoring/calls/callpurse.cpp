#include "app/scoring/calls/callpurse.h"

#include "app/llm/tokens.h"

#include <utility>

namespace winnow {

CallPurse::CallPurse(Budget budget, QString model, PromptCalibration &calibration)
    : m_budget(std::move(budget)), m_model(std::move(model)), m_calibration(calibration) {}

Error CallPurse::errorOf(BudgetRefusal refusal) const {
    if (refusal == BudgetRefusal::PriceUnknown)
        return {ErrorCode::PriceUnknown, m_model, {}, {}};
    const bool isRun = refusal == BudgetRefusal::RunCap;
    return {ErrorCode::BudgetReached, isRun ? QStringLiteral("run") : QStringLiteral("month"), {}, {}};
}

std::optional<Error> CallPurse::refusesRun(const QDateTime &moment) const {
    const auto refusal = m_budget.refusesRun(moment);
    return refusal ? std::optional(errorOf(*refusal)) : std::nullopt;
}

Result<Budget::Reservation> CallPurse::reserve(const LlmPass::Question &question, const QDateTime &moment) {
    const qint64 prompt = m_calibration.most(question.promptTokens);
    // Nothing cached, and all of it written to the cache, which some services charge extra.
    const auto reservation = m_budget.reserve({prompt, 0, prompt, question.request.tokenLimit, true}, moment);
    if (!reservation)
        return failure(errorOf(reservation.error()));
    return *reservation;
}

void CallPurse::book(const LlmCall &call, const ChatReply &reply, bool wasRead, CallRecord &record) {
    TokenUsage billed = reply.usage;
    if (reply.end == ChatEnd::Refused && !billed.known) { // by a filter before the model
        release(call.reservation, record);
        return;
    }
    if (billed.known && wasRead) {
        m_calibration.learn(call.asked.promptTokens, billed.prompt);
        record.estimatedPrompt = call.asked.promptTokens;
    } else if (!billed.known) {
        billed.prompt = call.asked.promptTokens;
        billed.completion = estimateTokens(reply.text);
    }
    const Budget::Bill bill = m_budget.settle(call.reservation, billed);
    record.tokens = bill.tokens;
    record.cost = bill.cost;
}

void CallPurse::release(Budget::Reservation reservation, CallRecord &record) {
    m_budget.release(reservation);
    record.cost = m_budget.hasPrice() ? std::optional(Usage{}) : std::nullopt;
}

} // namespace winnow
