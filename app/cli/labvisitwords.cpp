#include "app/cli/labvisitwords.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct LabVisitTr {
    Q_DECLARE_TR_FUNCTIONS(LabVisitWords)
};

QString takenText(const LabTaken &taken) {
    return LabVisitTr::tr("%1, %2").arg(LabVisitTr::tr("%n paper(s)", "", taken.papers),
                                        LabVisitTr::tr("%n score(s)", "", taken.scores));
}

} // namespace

QString labGivenLine(int rows) {
    return LabVisitTr::tr("Giving to the lab (rows so far: %L1)").arg(rows);
}

QString labTakenLine(const LabTaken &soFar) {
    return LabVisitTr::tr("Taking in from the lab (so far: %1)").arg(takenText(soFar));
}

QStringList syncLines(const SyncReport &report) {
    QStringList lines;
    if (report.restarted)
        lines << LabVisitTr::tr(
            "The lab's server is another one, or an older copy of it. Everything was offered to it and "
            "read once more.");
    lines << LabVisitTr::tr("taken in  %1").arg(takenText(report.taken));
    if (report.taken.screenings > 0)
        lines << LabVisitTr::tr("          %n paper(s) screened by others", "", report.taken.screenings);
    if (report.taken.decisions > 0)
        lines << LabVisitTr::tr("          %n decision(s) of others", "", report.taken.decisions);
    lines << LabVisitTr::tr("given     %n row(s)", "", report.given);
    if (report.refused > 0)
        lines << LabVisitTr::tr(
            "          %n of them refused by the server, which has rules for what they hold", "",
            report.refused);
    if (report.taken.skipped > 0)
        lines << LabVisitTr::tr("left out  %n row(s) that this Winnow can't use", "", report.taken.skipped);
    return lines;
}

std::optional<QString> syncNote(const SyncReport &report) {
    if (report.restarted)
        return syncLines(report).constFirst();
    if (report.taken.papers == 0 && report.taken.scores == 0)
        return std::nullopt;
    return LabVisitTr::tr("From the lab: %1.").arg(takenText(report.taken));
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
