#include "app/cli/words/estimatewords.h"

#include "app/cli/words/figures.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EstimateWords)
};

QString key(const char *name) {
    return QString::fromLatin1(name);
}

bool isModel(const RunEstimate &estimate) {
    return estimate.scorer == QLatin1String("llm");
}

QJsonValue dollars(const std::optional<double> &amount) {
    return amount ? QJsonValue(*amount) : QJsonValue();
}

std::optional<double> total(const RunEstimate &estimate) {
    return estimate.cost ? std::optional(estimate.cost->totalCost) : std::nullopt;
}

QString taskLine(const RunEstimate &estimate) {
    const QString day = estimate.day.toString(Qt::ISODate);
    if (!isModel(estimate))
        return Words::tr("%1: %2 to score with the built-in scorer: no calls, no cost")
            .arg(day)
            .arg(estimate.papers);
    if (estimate.papers == 0)
        return Words::tr("%1: nothing is left to score with %2").arg(day, estimate.model);
    const QString calls = estimate.screeningCalls > 0 ? Words::tr("%1 (%2 of them screening)")
                                                            .arg(callsText(estimate.calls()))
                                                            .arg(estimate.screeningCalls)
                                                      : callsText(estimate.calls());
    const QString cost = estimate.cost ? Words::tr("about %1").arg(dollarText(estimate.cost->totalCost))
                                       : costOrUnknown(std::nullopt);
    return Words::tr("%1: %2 to score with %3: %4, about %5, %6")
        .arg(day)
        .arg(estimate.papers)
        .arg(estimate.model, calls, tokensText(estimate.tokens.prompt + estimate.tokens.completion), cost);
}

QString monthLine(const RunEstimate &estimate) {
    const QString spent = dollarText(estimate.spentThisMonth);
    return estimate.monthCap
               ? Words::tr("Spent this month: %1 of %2.").arg(spent, dollarText(*estimate.monthCap))
               : Words::tr("Spent this month: %1.").arg(spent);
}

QStringList capLines(const RunEstimate &estimate) {
    if (!estimate.cost)
        return estimate.runCap || estimate.monthCap
                   ? QStringList(Words::tr("No budget can be kept while the price is unknown: the run would "
                                           "not begin."))
                   : QStringList();
    QStringList lines;
    if (estimate.runCap && estimate.cost->totalCost > *estimate.runCap)
        lines.append(Words::tr("That is more than the budget of a run, %1: it would stop on the way.")
                         .arg(dollarText(*estimate.runCap)));
    if (estimate.monthCap && estimate.spentThisMonth + estimate.cost->totalCost > *estimate.monthCap)
        lines.append(Words::tr("That is more than is left of the month's cap: it would stop on the way."));
    return lines;
}

} // namespace

QStringList estimateLines(const RunEstimate &estimate) {
    QStringList lines{taskLine(estimate)};
    if (!isModel(estimate))
        return lines;
    if (estimate.failed > 0)
        lines.append(
            Words::tr("Failed earlier: %1. --retry-failed asks about them again.").arg(estimate.failed));
    lines.append(monthLine(estimate));
    return lines + capLines(estimate);
}

QJsonObject estimateToJson(const RunEstimate &estimate) {
    return {
        {key("day"), estimate.day.toString(Qt::ISODate)},
        {key("criteria"), estimate.criteriaVersion > 0 ? QJsonValue(estimate.criteriaVersion) : QJsonValue()},
        {key("scorer"), estimate.scorer},
        {key("model"), estimate.model},
        {key("papers"), estimate.papers},
        {key("failed"), estimate.failed},
        {key("calls"), estimate.calls()},
        {key("screening_calls"), estimate.screeningCalls},
        {key("tokens"), tokensToJson(estimate.tokens)},
        {key("cost"), dollars(total(estimate))},
        {key("spent_this_month"), estimate.spentThisMonth},
        {key("run_cap"), dollars(estimate.runCap)},
        {key("month_cap"), dollars(estimate.monthCap)}};
}

} // namespace winnow
