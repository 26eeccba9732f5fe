#include "app/cli/estimatewords.h"

#include "app/cli/clitext.h"
#include "app/cli/figures.h"

namespace winnow {

namespace {

bool isModel(const RunEstimate &estimate) {
    return estimate.scorer == Scorer::Llm;
}

QJsonValue dollars(const std::optional<double> &amount) {
    return amount ? QJsonValue(*amount) : QJsonValue();
}

std::optional<double> total(const RunEstimate &estimate) {
    return estimate.cost ? std::optional(estimate.cost->totalCost) : std::nullopt;
}

QString taskLine(const RunEstimate &estimate) {
    const QString newest = estimate.day.toString(Qt::ISODate);
    const QString day = estimate.oldest.isValid()
                            ? CliText::tr("%1 to %2").arg(estimate.oldest.toString(Qt::ISODate), newest)
                            : newest;
    if (!isModel(estimate))
        return CliText::tr("%1: %2 to score with the built-in scorer: no calls, no cost")
            .arg(day)
            .arg(estimate.papers);
    if (estimate.papers == 0)
        return CliText::tr("%1: nothing left to score with %2").arg(day, estimate.model);
    const QString calls = estimate.screeningCalls > 0 ? CliText::tr("%1 (%2 of them screening)")
                                                            .arg(callsText(estimate.calls()))
                                                            .arg(estimate.screeningCalls)
                                                      : callsText(estimate.calls());
    const QString cost = estimate.cost ? CliText::tr("about %1").arg(dollarText(estimate.cost->totalCost))
                                       : costOrUnknown(std::nullopt);
    return CliText::tr("%1: %2 to score with %3: %4, about %5, %6")
        .arg(day)
        .arg(estimate.papers)
        .arg(estimate.model, calls, tokensText(estimate.tokens.prompt + estimate.tokens.completion), cost);
}

QString monthLine(const RunEstimate &estimate) {
    const QString spent = dollarText(estimate.spentThisMonth);
    return estimate.monthCap
               ? CliText::tr("Spent this month: %1 of %2.").arg(spent, dollarText(*estimate.monthCap))
               : CliText::tr("Spent this month: %1.").arg(spent);
}

QStringList capLines(const RunEstimate &estimate) {
    if (!estimate.cost)
        return estimate.runCap || estimate.monthCap
                   ? QStringList(CliText::tr(
                         "The price is unknown, so no cap can be enforced: the run would not start."))
                   : QStringList();
    QStringList lines;
    if (estimate.runCap && estimate.cost->totalCost > *estimate.runCap)
        lines.append(CliText::tr("That is more than the cap for a run, %1: it would stop early.")
                         .arg(dollarText(*estimate.runCap)));
    if (estimate.monthCap && estimate.spentThisMonth + estimate.cost->totalCost > *estimate.monthCap)
        lines.append(
            CliText::tr("That is more than what is left of the monthly cap: the run would stop early."));
    return lines;
}

QString wholePercent(double share) {
    return QString::number(qRound(100 * share));
}

QStringList prescreeningLines(const PrescreenEstimate &estimate) {
    if (estimate.recall == 0)
        return {};
    if (estimate.isDeclined()) {
        QStringList missing;
        if (estimate.missingKept > 0)
            missing.append(CliText::tr("%n more kept paper(s)", nullptr, estimate.missingKept));
        if (estimate.missingDays > 0)
            missing.append(CliText::tr("%n more day(s) with kept papers", nullptr, estimate.missingDays));
        return {CliText::tr("Pre-screening leaves nothing out yet: %1 % recall needs %2.")
                    .arg(estimate.recall)
                    .arg(missing.join(QStringLiteral(", ")))};
    }
    const QString saved = estimate.savedCost ? CliText::tr("about %1").arg(dollarText(*estimate.savedCost))
                                             : CliText::tr("about %1").arg(tokensText(estimate.savedTokens));
    QStringList lines{
        CliText::tr(
            "Pre-screening keeps %1 of %2 papers and saves %3; recall %4 % (%5–%6 %) on your %7 days.")
            .arg(estimate.kept)
            .arg(estimate.papers)
            .arg(saved, wholePercent(estimate.found), wholePercent(estimate.foundLow),
                 wholePercent(estimate.foundHigh))
            .arg(estimate.days)};
    if (estimate.audited > 0)
        lines.append(
            CliText::tr("It would otherwise leave out %n of these; they are kept to check what it misses.",
                        nullptr, estimate.audited));
    return lines;
}

QJsonValue prescreeningToJson(const PrescreenEstimate &estimate) {
    if (estimate.recall == 0)
        return {};
    QJsonObject object{{jsonKey("recall"), estimate.recall}};
    if (estimate.isDeclined()) {
        object.insert(jsonKey("missing_kept"), estimate.missingKept);
        object.insert(jsonKey("missing_days"), estimate.missingDays);
        return object;
    }
    object.insert(jsonKey("papers"), estimate.papers);
    object.insert(jsonKey("kept"), estimate.kept);
    object.insert(jsonKey("audited"), estimate.audited);
    object.insert(jsonKey("found"), estimate.found);
    object.insert(jsonKey("found_low"), estimate.foundLow);
    object.insert(jsonKey("found_high"), estimate.foundHigh);
    object.insert(jsonKey("days"), estimate.days);
    object.insert(jsonKey("saved_tokens"), estimate.savedTokens);
    object.insert(jsonKey("saved_cost"), dollars(estimate.savedCost));
    return object;
}

} // namespace

QStringList estimateLines(const RunEstimate &estimate) {
    QStringList lines{taskLine(estimate)};
    if (!isModel(estimate))
        return lines;
    if (estimate.failed > 0)
        lines.append(
            CliText::tr("Failed earlier: %1. Try them again with --retry-failed.").arg(estimate.failed));
    lines += prescreeningLines(estimate.prescreening);
    lines.append(monthLine(estimate));
    return lines + capLines(estimate);
}

QJsonObject estimateToJson(const RunEstimate &estimate) {
    return {{jsonKey("day"), estimate.day.toString(Qt::ISODate)},
            {jsonKey("criteria"),
             estimate.criteriaVersion > 0 ? QJsonValue(estimate.criteriaVersion) : QJsonValue()},
            {jsonKey("scorer"), scorerName(estimate.scorer)},
            {jsonKey("model"), estimate.model},
            {jsonKey("papers"), estimate.papers},
            {jsonKey("failed"), estimate.failed},
            {jsonKey("calls"), estimate.calls()},
            {jsonKey("screening_calls"), estimate.screeningCalls},
            {jsonKey("tokens"), tokensToJson(estimate.tokens)},
            {jsonKey("cost"), dollars(total(estimate))},
            {jsonKey("prescreening"), prescreeningToJson(estimate.prescreening)},
            {jsonKey("spent_this_month"), estimate.spentThisMonth},
            {jsonKey("run_cap"), dollars(estimate.runCap)},
            {jsonKey("month_cap"), dollars(estimate.monthCap)}};
}

} // namespace winnow
