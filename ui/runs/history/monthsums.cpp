#include "ui/runs/history/monthsums.h"

#include "ui/common/runwords.h"

#include <QLocale>

#include <map>

namespace winnow {

namespace {

QDate firstOf(QDate day) {
    return {day.year(), day.month(), 1};
}

} // namespace

std::vector<MonthSum> monthSums(const std::vector<RunRecord> &runs, QDate today) {
    std::map<QDate, MonthSum, std::greater<>> months;
    months[firstOf(today)];
    for (const RunRecord &run : runs) {
        if (run.scorer != Scorer::Llm)
            continue;
        MonthSum &sum = months[firstOf(run.started.toLocalTime().date())];
        sum.runs += 1;
        sum.calls += run.calls;
        sum.tokens += run.usage.totalTokens;
        sum.cost += run.usage.totalCost;
        sum.isWhole = sum.isWhole && run.costKnown;
    }
    std::vector<MonthSum> sums;
    sums.reserve(months.size());
    for (auto &[month, sum] : months) {
        sum.month = month;
        sums.push_back(sum);
    }
    return sums;
}

QString monthText(const MonthSum &sum, const std::optional<double> &cap) {
    const QString money = cap ? costText(sum.cost, cap) : moneyText(sum.cost);
    QStringList parts{sum.isWhole ? money : MonthSum::tr("at least %1").arg(money),
                      MonthSum::tr("%Ln run(s)", nullptr, sum.runs),
                      MonthSum::tr("%Ln call(s)", nullptr, sum.calls),
                      MonthSum::tr("%1 tokens").arg(QLocale().toString(sum.tokens))};
    return MonthSum::tr("%1: %2").arg(QLocale().toString(sum.month, MonthSum::tr("MMMM yyyy", "a month")),
                                      parts.join(QStringLiteral(" · ")));
}

} // namespace winnow
