#pragma once

#include "app/model/callrecord.h"
#include "app/model/runestimate.h"
#include "app/run/runtypes.h"

#include <QStringList>

namespace winnow {

// A run's figures as text for people; translated.

// "$0.42"; small sums to a hundredth of a cent ("$0.0031").
QString moneyText(double dollars);
// Always to a hundredth of a cent, for single calls.
QString preciseMoneyText(double dollars);
// "$0.06 of $0.50", or without a cap "$0.06"; "price unknown" where there is no cost.
QString costText(const std::optional<double> &cost, const std::optional<double> &cap);
// "about $0.42" or "price unknown".
QString estimatedCost(const RunEstimate &estimate);
// "320 papers · 18 calls · 61,000 tokens · about $0.12 with gpt-5-mini".
QString estimateSentence(const RunEstimate &estimate);
// What pre-screening leaves out; empty: it is off.
QString prescreeningSentence(const PrescreenEstimate &estimate);
// What limits the cost: "$1.20 of $5.00 spent this month · a run stops at $0.50"; may be empty.
QString spendingSentence(const RunEstimate &estimate);
// Which cap would end it early, or that nobody knows the price; empty: nothing would.
QString capSentence(const RunEstimate &estimate);
// "12 calls · 18,400 tokens · $0.06": what a run used; empty for one without a model.
QStringList usageParts(const RunRecord &run);

// Rounds an estimate to two significant figures: 61,234 becomes 61,000.
qint64 rounded(qint64 guess);

} // namespace winnow
