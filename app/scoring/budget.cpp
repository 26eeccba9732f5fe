#include "app/scoring/budget.h"

#include "app/llm/tokens.h"

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

constexpr double tolerance = 1e-9; // dollars: sums of products of decimal fractions
constexpr double ofUnknown = 1.3;  // tokenizers differ
constexpr double margin = 1.1;
constexpr double lowest = 0.7; // no tokenizer counts less, but a history of truncated prompts would

bool isAbove(double amount, const std::optional<double> &cap) {
    return cap && amount > *cap + tolerance;
}

bool isReached(double amount, const std::optional<double> &cap) {
    return cap && amount >= *cap - tolerance;
}

} // namespace

Error errorOf(BudgetRefusal refusal, const QString &model) {
    if (refusal == BudgetRefusal::PriceUnknown)
        return {ErrorCode::PriceUnknown, model, {}, {}};
    const QString cap = refusal == BudgetRefusal::RunCap   ? QStringLiteral("run")
                        : refusal == BudgetRefusal::LabCap ? QStringLiteral("lab")
                                                           : QStringLiteral("month");
    return {ErrorCode::BudgetReached, cap, {}, {}};
}

qint64 PromptCalibration::most(qint64 guessed) const {
    return qint64(double(guessed) * (isKnown() ? std::max(m_highest, lowest) * margin : ofUnknown)) + 1;
}

qint64 PromptCalibration::likely(qint64 guessed) const {
    const double ratio = isKnown() ? std::max(double(m_billed) / double(m_guessed), lowest) : 1;
    return qint64(double(guessed) * ratio);
}

void PromptCalibration::learn(qint64 guessed, qint64 billed) {
    if (guessed <= 0)
        return;
    m_guessed += guessed;
    m_billed += billed;
    m_highest = std::max(m_highest, double(billed) / double(guessed));
}

Budget::Budget(BudgetCaps caps, Tariff tariff, double spentThisMonth, double spentInRun)
    : m_caps(caps),
      m_tariff(std::move(tariff)),
      m_month(spentThisMonth),
      m_run(spentInRun),
      m_isWhole(m_tariff.isKnown()) {}

std::optional<BudgetRefusal> Budget::refusesRun(const QDateTime &moment) const {
    const auto price = m_tariff.at(moment);
    if (!m_caps.any() || (price && *price == Price{})) // free calls exceed no cap
        return std::nullopt;
    if (!price)
        return BudgetRefusal::PriceUnknown;
    if (isReached(m_run, m_caps.perRun))
        return BudgetRefusal::RunCap;
    return isReached(m_month, m_caps.perMonth) ? std::optional(BudgetRefusal::MonthCap) : std::nullopt;
}

tl::expected<Budget::Reservation, BudgetRefusal> Budget::reserve(const TokenUsage &most,
                                                                 const QDateTime &moment) {
    const Reserved wanted{most, m_tariff.at(moment)};
    if ((m_caps.any() || m_allowance) && !wanted.price)
        return tl::unexpected(BudgetRefusal::PriceUnknown);
    const double cost = m_lastCost = wanted.cost();
    const double underWay = reserved();
    if (cost > 0 && isAbove(m_run + underWay + cost, m_caps.perRun))
        return tl::unexpected(BudgetRefusal::RunCap);
    if (cost > 0 && isAbove(m_month + underWay + cost, m_caps.perMonth))
        return tl::unexpected(BudgetRefusal::MonthCap);
    if (cost > 0 && isAbove(m_settled + underWay + cost, m_allowance))
        return tl::unexpected(BudgetRefusal::LabCap);
    m_reserved.insert(++m_last, wanted);
    return m_last;
}

tl::expected<Budget::Reservation, BudgetRefusal> Budget::reserve(qint64 guessedPrompt, int answerLimit,
                                                                 const QDateTime &moment) {
    const qint64 prompt = m_calibration.most(guessedPrompt);
    // Assumes nothing is cached and everything is written to the cache, for which some services charge extra.
    return reserve({prompt, 0, prompt, answerLimit, true}, moment);
}

void Budget::settle(Reservation reservation, const TokenUsage &billed, CallRecord &record) {
    const Reserved reserved = m_reserved.take(reservation);
    record.tokens = billed;
    record.cost.reset();
    if (!billed.known && billed.prompt == 0) {
        record.tokens = reserved.most;
        record.tokens.known = false;
    }
    m_tokens += record.tokens;
    m_isWhole = m_isWhole && reserved.price;
    if (reserved.price) {
        record.cost = priced(record.tokens, *reserved.price);
        m_settled += record.cost->totalCost;
        m_run += record.cost->totalCost;
        m_month += record.cost->totalCost;
    }
}

void Budget::book(Reservation reservation, qint64 guessedPrompt, const ChatReply &reply, bool wasRead,
                  CallRecord &record) {
    TokenUsage billed = reply.usage;
    if (reply.end == ChatEnd::Refused && !billed.known) { // by a filter in front of the model
        release(reservation, record);
        return;
    }
    if (billed.known && wasRead) {
        m_calibration.learn(guessedPrompt, billed.prompt);
        record.estimatedPrompt = guessedPrompt;
    } else if (!billed.known) {
        billed.prompt = guessedPrompt;
        billed.completion = estimateTokens(reply.text);
    }
    settle(reservation, billed, record);
}

void Budget::release(Reservation reservation) {
    m_reserved.remove(reservation);
}

void Budget::release(Reservation reservation, CallRecord &record) {
    release(reservation);
    record.cost = hasPrice() ? std::optional(Usage{}) : std::nullopt;
}

std::optional<double> Budget::spentInRun() const {
    return m_isWhole ? std::optional(m_run) : std::nullopt;
}

double Budget::reserved() const {
    double sum = 0;
    for (const Reserved &call : m_reserved)
        sum += call.cost();
    return sum;
}

} // namespace winnow
