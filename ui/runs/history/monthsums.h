#pragma once

#include "app/library/library.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <vector>

namespace winnow {

// The totals of a month's runs.
struct MonthSum {
    QDate month; // its first day, local time
    int runs = 0;
    int calls = 0;
    qint64 tokens = 0;
    double cost = 0; // US dollars
    bool isWhole = true;

    friend bool operator==(const MonthSum &, const MonthSum &) = default;

    Q_DECLARE_TR_FUNCTIONS(winnow::MonthSums)
};

// By the month in which a run started, newest first; runs without a model and imported ones, which were paid
// for elsewhere, don't count. The month of `today` is always included.
std::vector<MonthSum> monthSums(const std::vector<RunRecord> &runs, QDate today);

// "November 2026: $1.23 · 14 runs · 340 calls · 1,234,000 tokens"; with a cap "$1.23 of $5.00".
QString monthText(const MonthSum &sum, const std::optional<double> &cap);

} // namespace winnow
