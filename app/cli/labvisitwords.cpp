#include "app/cli/labvisitwords.h"

#include "app/cli/clitext.h"

namespace winnow {

namespace {

QString takenText(const LabTaken &taken) {
    return CliText::tr("%1, %2").arg(CliText::tr("%n paper(s)", "", taken.papers),
                                     CliText::tr("%n score(s)", "", taken.scores));
}

} // namespace

QString labGivenLine(int rows) {
    return CliText::tr("Sending to the lab (%L1 rows so far)").arg(rows);
}

QString labTakenLine(const LabTaken &soFar) {
    return CliText::tr("Receiving from the lab (%1 so far)").arg(takenText(soFar));
}

QStringList syncLines(const SyncReport &report) {
    QStringList lines;
    if (report.restarted)
        lines << CliText::tr(
            "The lab's server was replaced or restored from a backup. Everything was synced with it again.");
    lines << CliText::tr("received  %1").arg(takenText(report.taken));
    if (report.taken.screenings > 0)
        lines << CliText::tr("          %n paper(s) screened by other members", "", report.taken.screenings);
    if (report.taken.decisions > 0)
        lines << CliText::tr("          %n decision(s) by other members", "", report.taken.decisions);
    lines << CliText::tr("sent      %n row(s)", "", report.given);
    if (report.refused > 0)
        lines << CliText::tr("          %n of them rejected by the server as not valid", "", report.refused);
    if (report.taken.skipped > 0)
        lines << CliText::tr("ignored   %n row(s) that this version of Winnow can't use", "",
                             report.taken.skipped);
    return lines;
}

std::optional<QString> syncNote(const SyncReport &report) {
    if (report.restarted)
        return syncLines(report).constFirst();
    if (report.taken.papers == 0 && report.taken.scores == 0)
        return std::nullopt;
    return CliText::tr("From the lab: %1.").arg(takenText(report.taken));
}

QJsonObject syncToJson(const SyncReport &report) {
    return {{QStringLiteral("given"), report.given},
            {QStringLiteral("refused"), report.refused},
            {QStringLiteral("papers"), report.taken.papers},
            {QStringLiteral("scores"), report.taken.scores},
            {QStringLiteral("screenings"), report.taken.screenings},
            {QStringLiteral("decisions"), report.taken.decisions},
            {QStringLiteral("left_out"), report.taken.skipped},
            {QStringLiteral("restarted"), report.restarted}};
}

} // namespace winnow
