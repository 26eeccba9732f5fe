#include "app/cli/learnlines.h"

#include "app/cli/clitext.h"
#include "app/run/tastereport.h"
#include "app/taste/recallrecord.h"
#include "app/taste/tastelearner.h"

#include <QLocale>

namespace winnow {

namespace {

QString joined(const std::vector<TasteReason> &words, bool isWanted) {
    constexpr qsizetype most = 10;
    QStringList texts;
    const auto take = [&](const TasteReason &word) {
        if (texts.size() < most && (isWanted ? word.weight > 0 : word.weight < 0))
            texts.append(word.text);
    };
    if (isWanted)
        std::for_each(words.begin(), words.end(), take);
    else
        std::for_each(words.rbegin(), words.rend(), take);
    return texts.join(QStringLiteral(", "));
}

QString percent(double share) {
    return QStringLiteral("%1 %").arg(qRound(100 * share));
}

// What is still needed before anything is learned.
QString waitingLine(const TasteState &state) {
    if (!state.profile)
        return CliText::tr("Nothing learned yet. Score a day first: winnow-cli score.");
    const int missing = TasteLearner::leastKept - state.kept;
    return missing > 0 ? CliText::tr("Nothing learned yet. Keep %n more paper(s).", nullptr, missing)
                       : CliText::tr("Nothing learned yet. Winnow learns with the next score or decision, "
                                     "or now with winnow-cli learn train.");
}

// How much pre-screening missed, judged by the papers it let through to find out.
QString auditLine(const PrescreenAudit &audit) {
    const ShareInterval missed = shareOf(audit.missed, audit.looked);
    return CliText::tr(
               "Of %1 papers that pre-screening would have left out, %2 were worth reading: %3 (%4–%5).")
        .arg(QLocale().toString(audit.looked), QLocale().toString(audit.missed), percent(missed.share),
             percent(missed.low), percent(missed.high));
}

} // namespace

QStringList learnLines(const TasteState &state, const LearnSettings &settings, const PrescreenAudit &audit) {
    QStringList lines;
    if (!settings.enabled)
        lines.append(CliText::tr("Learning is off (learn/enabled in the settings)."));
    if (state.since.isValid())
        lines.append(CliText::tr("Decisions before %1 are ignored.")
                         .arg(QLocale().toString(state.since.toLocalTime(), QLocale::ShortFormat)));
    const auto model = learnedModel(state);
    if (!model) {
        lines.append(waitingLine(state));
        return lines;
    }
    lines.append(
        CliText::tr("Learned from %Ln paper(s), %1 of them kept; %2 new since.", nullptr, model->decisions())
            .arg(QLocale().toString(model->kept()), QLocale().toString(state.fresh)));
    for (const TasteRecord &bin : model->record()) {
        if (bin.said > 0)
            lines.append(
                CliText::tr("Predicted %1 or more: kept %2 of %3.")
                    .arg(percent(bin.from), QLocale().toString(bin.kept), QLocale().toString(bin.said)));
    }
    const std::vector<TasteReason> words = model->words();
    lines.append(CliText::tr("Counts for a paper: %1").arg(joined(words, true)));
    lines.append(CliText::tr("Counts against it: %1").arg(joined(words, false)));
    if (audit.looked > 0)
        lines.append(auditLine(audit));
    return lines;
}

QJsonObject learnToJson(const TasteState &state, const LearnSettings &settings, const PrescreenAudit &audit) {
    QJsonObject report = tasteReport(state, settings);
    report.insert(QStringLiteral("audit"), QJsonObject{{QStringLiteral("looked"), audit.looked},
                                                       {QStringLiteral("missed"), audit.missed},
                                                       {QStringLiteral("open"), audit.open}});
    return report;
}

} // namespace winnow
