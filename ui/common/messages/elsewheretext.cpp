#include "ui/common/messages/elsewheretext.h"

#include "ui/common/messages/errortext.h"

#include <QLocale>

namespace winnow {

namespace {

QString whoText(const ScoringParty &party) {
    const bool isWindow = party.program == QLatin1String("winnow");
    const QString who = isWindow ? ErrorText::tr("Another window") : party.program;
    return party.host.isEmpty() ? ErrorText::tr("%1 (process %2)").arg(who).arg(party.pid)
                                : ErrorText::tr("%1 on %2 (process %3)").arg(who, party.host).arg(party.pid);
}

QString sinceText(const QDateTime &since) {
    const QDateTime local = since.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local, QLocale::ShortFormat);
}

QString dayText(const ScoringParty &party) {
    return QLocale().toString(party.day, ErrorText::tr("ddd d MMM", "a day that is scored"));
}

} // namespace

QString elsewhereText(const ScoringParty &party) {
    return ErrorText::tr("%1 has been scoring %2 with %3 since %4.")
        .arg(whoText(party), dayText(party), party.model, sinceText(party.since));
}

QString elsewhereOverText(const ScoringParty &party) {
    return ErrorText::tr("%1 has stopped scoring %2. The table shows what it stored.")
        .arg(whoText(party), dayText(party));
}

QString elsewhereText(const Error &error) {
    const auto party = scoringParty(error);
    if (!party)
        return ErrorText::tr("Another program took over scoring while this computer was asleep. Try again.");
    return ErrorText::tr("%1 Winnow can score when it is done.").arg(elsewhereText(*party));
}

} // namespace winnow
