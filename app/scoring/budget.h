#pragma once

#include "app/llm/chat.h"
#include "app/llm/price/tariff.h"
#include "app/model/callrecord.h"
#include "app/model/result.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace winnow {

// Upper limits in US dollars; none: no limit.
struct BudgetCaps {
    std::optional<double> perRun;
    std::optional<double> perMonth;
    bool any() const { return perRun || perMonth; }
    friend bool operator==(const BudgetCaps &, const BudgetCaps &) = default;
};

enum class BudgetRefusal {
    RunCap,       // the call could take the run above its cap
    MonthCap,     // … the month above its
    PriceUnknown, // a cap is set, but nobody knows what a call costs
};

// BudgetReached ("run", "month"), or PriceUnknown (the model).
Error errorOf(BudgetRefusal refusal, const QString &model);

// How a service's count of a prompt's tokens compares with the guess.
class PromptCalibration final {
public:
    // What a prompt that was guessed at so many tokens will be billed at, at most.
    qint64 most(qint64 guessed) const;
    // … and in all likelihood.
    qint64 likely(qint64 guessed) const;
    bool isKnown() const { return m_guessed > 0; }
    void learn(qint64 guessed, qint64 billed);

private:
    qint64 m_guessed = 0;
    qint64 m_billed = 0;
    double m_highest = 0;
};

// The purse of one run. What may be spent is reserved before each call and settled after it, so that calls
// under way count as well and no cap is passed by a call that was begun below it.
class Budget final {
public:
    using Reservation = int;

    // tariff: what a call costs, by its moment; where that is not known, what is spent can't be told.
    // spentThisMonth and spentInRun: from earlier runs, and by the part of this run that was made before it
    // was interrupted; the latter is part of the former.
    Budget(BudgetCaps caps, Tariff tariff, double spentThisMonth, double spentInRun = 0);

    // Whether a run can't begin at all: PriceUnknown, or a cap that is reached already.
    std::optional<BudgetRefusal> refusesRun(const QDateTime &moment) const;

    // Before a call: the most that it can take, answer up to its token limit included. It is paid for at the
    // price of that moment, whenever it is answered.
    [[nodiscard]] tl::expected<Reservation, BudgetRefusal> reserve(const TokenUsage &most,
                                                                   const QDateTime &moment);
    // The same of a prompt that was guessed at so many tokens, and the most that the service may count.
    [[nodiscard]] tl::expected<Reservation, BudgetRefusal> reserve(qint64 guessedPrompt, int answerLimit,
                                                                   const QDateTime &moment);
    // After it: what was billed, and its cost. Where the service did not say (known is false), what the
    // caller guessed is booked, and if it did not, the reserved tokens are. cost: none when the price is not
    // known.
    struct Bill {
        TokenUsage tokens;
        std::optional<Usage> cost;
    };
    Bill settle(Reservation reservation, const TokenUsage &billed);
    // The same with a reply: learns how the service counts where it read the whole prompt, and writes tokens
    // and cost on the call's record.
    void book(Reservation reservation, qint64 guessedPrompt, const ChatReply &reply, bool wasRead,
              CallRecord &record);
    // The call never reached the service, or was refused by it: nothing is booked.
    void release(Reservation reservation);
    void release(Reservation reservation, CallRecord &record);

    const TokenUsage &tokens() const { return m_tokens; } // settled by this object
    std::optional<double> spentInRun() const;             // none when a price was not known
    double reserved() const;                              // by the calls under way
    bool hasPrice() const { return m_tariff.isKnown(); }
    PromptCalibration &calibration() { return m_calibration; }

private:
    struct Reserved {
        TokenUsage most;
        std::optional<Price> price; // of the moment when it was reserved
        double cost() const { return price ? priced(most, *price).totalCost : 0; }
    };

    BudgetCaps m_caps;
    Tariff m_tariff;
    double m_month;
    double m_run;
    bool m_isWhole; // all that was booked had a price
    PromptCalibration m_calibration;
    TokenUsage m_tokens;
    QHash<Reservation, Reserved> m_reserved;
    Reservation m_last = 0;
};

} // namespace winnow
