#pragma once

#include "app/model/result.h"
#include "app/scoring/budget.h"
#include "app/scoring/calls/llmcall.h"
#include "app/scoring/calls/promptcalibration.h"

namespace winnow {

// Pays for a run's calls out of its budget, and writes the price on each call's record.
class CallPurse final {
public:
    CallPurse(Budget budget, QString model, PromptCalibration &calibration);

    // Why the run can't begin. BudgetReached ("run", "month") or PriceUnknown (the model).
    std::optional<Error> refusesRun(const QDateTime &moment) const;
    // Sets aside what the call can cost at most, at the price of the moment. Errors as above.
    [[nodiscard]] Result<Budget::Reservation> reserve(const LlmPass::Question &question,
                                                      const QDateTime &moment);
    // It was answered: books what the service billed, or where it did not say, what it would be by our count.
    // wasRead: the whole prompt, so that the figure tells how the service counts.
    void book(const LlmCall &call, const ChatReply &reply, bool wasRead, CallRecord &record);
    // It was not.
    void release(Budget::Reservation reservation, CallRecord &record);

    const TokenUsage &tokens() const { return m_budget.tokens(); }
    std::optional<double> spentInRun() const { return m_budget.spentInRun(); }

private:
    Error errorOf(BudgetRefusal refusal) const;

    Budget m_budget;
    QString m_model;
    PromptCalibration &m_calibration;
};

} // namespace winnow
