#include "app/cli/elsewherewords.h"

#include "app/cli/clitext.h"

namespace winnow {

namespace {

QString whoText(const ScoringParty &party) {
    const QString process = QString::number(party.pid);
    const bool isWindow = party.program == QLatin1String("winnow");
    if (isWindow)
        return party.host.isEmpty() ? CliText::tr("The window (process %1)").arg(process)
                                    : CliText::tr("The window on %1 (process %2)").arg(party.host, process);
    return party.host.isEmpty()
               ? CliText::tr("%1 (process %2)").arg(party.program, process)
               : CliText::tr("%1 on %2 (process %3)").arg(party.program, party.host, process);
}

QString sinceText(const QDateTime &since) {
    const QDateTime local = since.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return local.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

QString elsewhereSentence(const ScoringParty &party) {
    return CliText::tr("%1 has been scoring %2 with %3 since %4.")
        .arg(whoText(party), party.day.toString(Qt::ISODate), party.model, sinceText(party.since));
}

QString elsewhereSentence(const Error &error) {
    const auto party = scoringParty(error);
    if (!party)
        return CliText::tr("Another program took over scoring while this one was suspended. Run the "
                           "command again to continue.");
    return CliText::tr("%1 Run the command again when it has finished, or add --wait to wait for it.")
        .arg(elsewhereSentence(*party));
}

} // namespace winnow
