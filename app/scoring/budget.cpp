#include "app/scoring/budget.h"

namespace winnow {

namespace {

constexpr double tolerance = 1e-9; // dollars: sums of products of decimal fractions

bool isAbove(double amount, const std::optional<double> &cap) {
    return cap && amount > *cap + tolerance;
}

bool isReached(double amount, const std::optional<double> &cap) {
    return cap && amount >= *cap - tolerance;
}

} // namespace

Budget::Budget(BudgetCaps caps, std::optional<Price> price, double spentThisMonth, double spentInRun)
    : m_caps(caps), m_price(price), m_month(spentThisMonth), m_run(spentInRun) {}

double Budget::costOf(const TokenUsage &tokens) const {
    return m_price ? priced(tokens, *m_price).totalCost : 0;
}

std::optional<BudgetRefusal> Budget::refusesRun() const {
    if (!m_caps.any() || (m_price && *m_price == Price{})) // what is free breaks no cap
        return std::nullopt;
    if (!m_price)
        return BudgetRefusal::PriceUnknown;
    if (isReached(m_run, m_caps.perRun))
        return BudgetRefusal::RunCap;
    return isReached(m_month, m_caps.perMonth) ? std::optional(BudgetRefusal::MonthCap) : std::nullopt;
}

tl::expected<Budget::Reservation, BudgetRefusal> Budget::reserve(const TokenUsage &most) {
    if (m_caps.any() && !m_price)
        return tl::unexpected(BudgetRefusal::PriceUnknown);
    const double cost = costOf(most);
    const double underWay = reserved();
    if (cost > 0 && isAbove(m_run + underWay + cost, m_caps.perRun))
        return tl::unexpected(BudgetRefusal::RunCap);
    if (cost > 0 && isAbove(m_month + underWay + cost, m_caps.perMonth))
        return tl::unexpected(BudgetRefusal::MonthCap);
    m_reserved.insert(++m_last, most);
    return m_last;
}

Budget::Bill Budget::settle(Reservation reservation, const TokenUsage &billed) {
    Bill bill{billed, std::nullopt};
    const TokenUsage most = m_reserved.take(reservation);
    if (!billed.known && billed.prompt == 0) {
        bill.tokens = most;
        bill.tokens.known = false;
    }
    m_tokens += bill.tokens;
    if (m_price) {
        bill.cost = priced(bill.tokens, *m_price);
        m_run += bill.cost->totalCost;
        m_month += bill.cost->totalCost;
    }
    return bill;
}

void Budget::release(Reservation reservation) {
    m_reserved.remove(reservation);
}

std::optional<double> Budget::spentInRun() const {
    return m_price ? std::optional(m_run) : std::nullopt;
}

double Budget::reserved() const {
    double sum = 0;
    for (const TokenUsage &tokens : m_reserved)
        sum += costOf(tokens);
    return sum;
}

} // namespace winnow
