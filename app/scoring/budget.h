#pragma once

#include "app/llm/chat.h"
#include "app/llm/price/tariff.h"
#include "app/model/callrecord.h"
#include "app/model/result.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace winnow {

// Caps in US dollars; none: unlimited.
struct BudgetCaps {
    std::optional<double> perRun;
    std::optional<double> perMonth;
    bool any() const { return perRun || perMonth; }
    friend bool operator==(const BudgetCaps &, const BudgetCaps &) = default;
};

enum class BudgetRefusal {
    RunCap,       // the call could exceed the run's cap
    MonthCap,     // … the month's cap
    LabCap,       // … this sitting above what the lab allows it
    PriceUnknown, // there is a cap, but the price of a call is unknown
};

// BudgetReached ("run", "month", "lab"), or PriceUnknown (the model).
Error errorOf(BudgetRefusal refusal, const QString &model);

// How a service's count of prompt tokens compares with the estimate.
class PromptCalibration final {
public:
    // The most that a prompt of that estimated size may be billed at.
    qint64 most(qint64 guessed) const;
    // … and the most likely value.
    qint64 likely(qint64 guessed) const;
    bool isKnown() const { return m_guessed > 0; }
    void learn(qint64 guessed, qint64 billed);

private:
    qint64 m_guessed = 0;
    qint64 m_billed = 0;
    double m_highest = 0;
};

// The spending of one run. The cost of a call is reserved before it and settled after it, so that calls in
// progress count too, and no call can exceed a cap.
class Budget final {
public:
    using Reservation = int;

    // tariff: the price of a call at a given moment; if it is unknown, so is the spending. spentThisMonth and
    // spentInRun: from earlier runs, and from this run before it was interrupted; the latter is part of the
    // former.
    Budget(BudgetCaps caps, Tariff tariff, double spentThisMonth, double spentInRun = 0);

    // Whether a run can't begin: PriceUnknown, or a cap already reached.
    std::optional<BudgetRefusal> refusesRun(const QDateTime &moment) const;

    // Before a call: reserves the most that it can cost, including an answer up to its token limit. The price
    // is that of this moment, whenever it is answered.
    [[nodiscard]] tl::expected<Reservation, BudgetRefusal> reserve(const TokenUsage &most,
                                                                   const QDateTime &moment);
    // The same for a prompt of that estimated size, using the most that the service may count.
    [[nodiscard]] tl::expected<Reservation, BudgetRefusal> reserve(qint64 guessedPrompt, int answerLimit,
                                                                   const QDateTime &moment);
    // After a call: writes the tokens billed and their cost to its record. If the service did not report them
    // (known is false), the caller's estimate is recorded, or else the reserved tokens. cost: none if the
    // price is unknown.
    void settle(Reservation reservation, const TokenUsage &billed, CallRecord &record);
    // The same for a reply: learns how the service counts if it read the whole prompt.
    void book(Reservation reservation, qint64 guessedPrompt, const ChatReply &reply, bool wasRead,
              CallRecord &record);
    // The call never reached the service, or was refused: nothing is recorded.
    void release(Reservation reservation);
    void release(Reservation reservation, CallRecord &record);

    // What this object may settle and reserve in all, US dollars; none: the lab has no cap.
    void setAllowance(std::optional<double> allowance) { m_allowance = allowance; }
    std::optional<double> allowance() const { return m_allowance; }
    // That much has to be allowed for calls of `cost` more; of the call that was reserved, or refused, last.
    double needed(double cost) const { return m_settled + reserved() + cost; }
    double lastCost() const { return m_lastCost; }

    const TokenUsage &tokens() const { return m_tokens; } // settled by this object
    std::optional<double> spentInRun() const;             // none if a price was unknown
    double reserved() const;                              // by calls in progress
    bool hasPrice() const { return m_tariff.isKnown(); }
    PromptCalibration &calibration() { return m_calibration; }

private:
    struct Reserved {
        TokenUsage most;
        std::optional<Price> price; // when it was reserved
        double cost() const { return price ? priced(most, *price).totalCost : 0; }
    };

    BudgetCaps m_caps;
    Tariff m_tariff;
    double m_month;
    double m_run;
    double m_settled = 0; // by this object
    double m_lastCost = 0;
    std::optional<double> m_allowance;
    bool m_isWhole; // everything recorded had a price
    PromptCalibration m_calibration;
    TokenUsage m_tokens;
    QHash<Reservation, Reserved> m_reserved;
    Reservation m_last = 0;
};

} // namespace winnow
