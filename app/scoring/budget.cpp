#include "app/scoring/budget.h"

#include <utility>

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

Budget::Budget(BudgetCaps caps, Tariff tariff, double spentThisMonth, double spentInRun)
    : m_caps(caps),
      m_tariff(std::move(tariff)),
      m_month(spentThisMonth),
      m_run(spentInRun),
      m_isWhole(m_tariff.isKnown()) {}

std::optional<BudgetRefusal> Budget::refusesRun(const QDateTime &moment) const {
    const auto price = m_tariff.at(moment);
    if (!m_caps.any() || (price && *price == Price{})) // what is free breaks no cap
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
    if (m_caps.any() && !wanted.price)
        return tl::unexpected(BudgetRefusal::PriceUnknown);
    const double cost = wanted.cost();
    const double underWay = reserved();
    if (cost > 0 && isAbove(m_run + underWay + cost, m_caps.perRun))
        return tl::unexpected(BudgetRefusal::RunCap);
    if (cost > 0 && isAbove(m_month + underWay + cost, m_caps.perMonth))
        return tl::unexpected(BudgetRefusal::MonthCap);
    m_reserved.insert(++m_last, wanted);
    return m_last;
}

Budget::Bill Budget::settle(Reservation reservation, const TokenUsage &billed) {
    Bill bill{billed, std::nullopt};
    const Reserved reserved = m_reserved.take(reservation);
    if (!billed.known && billed.prompt == 0) {
        bill.tokens = reserved.most;
        bill.tokens.known = false;
    }
    m_tokens += bill.tokens;
    m_isWhole = m_isWhole && reserved.price;
    if (reserved.price) {
        bill.cost = priced(bill.tokens, *reserved.price);
        m_run += bill.cost->totalCost;
        m_month += bill.cost->totalCost;
    }
    return bill;
}

void Budget::release(Reservation reservation) {
    m_reserved.remove(reservation);
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
