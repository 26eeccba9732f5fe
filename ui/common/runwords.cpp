#include "ui/common/runwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace winnow {

namespace {

struct RunWordsTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::RunWords)
};

const QString separator = QStringLiteral(" · ");

} // namespace

QString moneyText(double dollars) {
    constexpr double nearlyCent = 0.00995; // rounds to a cent from here on
    const bool isSmall = dollars > 0 && dollars < nearlyCent;
    return QStringLiteral("$%1").arg(QLocale().toString(dollars, 'f', isSmall ? 4 : 2));
}

QString preciseMoneyText(double dollars) {
    return QStringLiteral("$%1").arg(QLocale().toString(dollars, 'f', 4));
}

QString costText(const std::optional<double> &cost, const std::optional<double> &cap) {
    if (!cost)
        return RunWordsTr::tr("price unknown");
    return cap ? RunWordsTr::tr("%1 of %2").arg(moneyText(*cost), moneyText(*cap)) : moneyText(*cost);
}

QString estimatedCost(const RunEstimate &estimate) {
    if (!estimate.cost)
        return RunWordsTr::tr("price unknown");
    return estimate.cost->totalCost > 0 ? RunWordsTr::tr("about %1").arg(moneyText(estimate.cost->totalCost))
                                        : RunWordsTr::tr("free");
}

QString estimateSentence(const RunEstimate &estimate) {
    const qint64 tokens = rounded(estimate.tokens.prompt + estimate.tokens.completion);
    const QStringList parts{RunWordsTr::tr("%Ln paper(s)", nullptr, estimate.papers),
                            RunWordsTr::tr("%Ln call(s)", nullptr, estimate.calls()),
                            RunWordsTr::tr("%Ln token(s)", nullptr, static_cast<int>(tokens)),
                            RunWordsTr::tr("%1 with %2").arg(estimatedCost(estimate), estimate.model)};
    return parts.join(separator);
}

QString prescreeningSentence(const PrescreenEstimate &estimate) {
    if (estimate.recall == 0)
        return {};
    if (estimate.isDeclined()) {
        QStringList missing;
        if (estimate.missingKept > 0)
            missing << RunWordsTr::tr("%Ln more kept paper(s)", nullptr, estimate.missingKept);
        if (estimate.missingDays > 0)
            missing << RunWordsTr::tr("%Ln more day(s) with kept papers", nullptr, estimate.missingDays);
        return RunWordsTr::tr("Pre-screening leaves nothing out yet: %1 % needs %2.")
            .arg(estimate.recall)
            .arg(missing.join(QStringLiteral(", ")));
    }
    const auto percent = [](double share) { return QString::number(qRound(100 * share)); };
    const QString saved = estimate.savedCost
                              ? moneyText(*estimate.savedCost)
                              : RunWordsTr::tr("%Ln token(s)", nullptr, int(rounded(estimate.savedTokens)));
    return RunWordsTr::tr("Pre-screening keeps %1 of %2 papers and saves about %3; "
                          "recall %4 % (%5–%6 %) on your %7 days.")
        .arg(estimate.kept)
        .arg(estimate.papers)
        .arg(saved, percent(estimate.found), percent(estimate.foundLow), percent(estimate.foundHigh))
        .arg(estimate.days);
}

QString spendingSentence(const RunEstimate &estimate) {
    QStringList parts;
    const QString spent = moneyText(estimate.spentThisMonth);
    parts << (estimate.monthCap
                  ? RunWordsTr::tr("%1 of %2 spent this month").arg(spent, moneyText(*estimate.monthCap))
                  : RunWordsTr::tr("%1 spent this month").arg(spent));
    if (estimate.runCap)
        parts << RunWordsTr::tr("a run stops at %1").arg(moneyText(*estimate.runCap));
    return parts.join(separator);
}

QString capSentence(const RunEstimate &estimate) {
    if (!estimate.cost)
        return RunWordsTr::tr(
            "Winnow does not know this model's price; enter it in the settings to track costs.");
    const double cost = estimate.cost->totalCost;
    if (estimate.monthCap && estimate.spentThisMonth + cost > *estimate.monthCap)
        return RunWordsTr::tr("This month's cap would be reached before the run ends.");
    if (estimate.runCap && cost > *estimate.runCap)
        return RunWordsTr::tr("The cap per run would be reached before the run ends.");
    return {};
}

QStringList usageParts(const RunRecord &run) {
    if (run.calls == 0)
        return {};
    const bool isUnknown = !run.costKnown && run.usage.totalCost <= 0;
    return {RunWordsTr::tr("%Ln call(s)", nullptr, run.calls),
            RunWordsTr::tr("%Ln token(s)", nullptr, static_cast<int>(run.usage.totalTokens)),
            isUnknown ? RunWordsTr::tr("price unknown")
                      : (run.costKnown ? moneyText(run.usage.totalCost)
                                       : RunWordsTr::tr("at least %1").arg(moneyText(run.usage.totalCost)))};
}

qint64 rounded(qint64 guess) {
    if (guess < 100)
        return guess;
    const auto step = static_cast<qint64>(std::pow(10, std::floor(std::log10(double(guess))) - 1));
    return (guess + step / 2) / step * step;
}

} // namespace winnow
