#include "ui/common/messages/elsewheretext.h"

#include "ui/common/messages/errortext.h"

#include <QLocale>

namespace winnow {

namespace {

QString whoText(const Lease &holder) {
    const bool isWindow = holder.owner.program == QLatin1String("winnow");
    const QString who = isWindow ? ErrorText::tr("Another window") : holder.owner.program;
    return holder.owner.host.isEmpty()
               ? ErrorText::tr("%1 (process %2)").arg(who).arg(holder.owner.pid)
               : ErrorText::tr("%1 on %2 (process %3)").arg(who, holder.owner.host).arg(holder.owner.pid);
}

QString sinceText(const QDateTime &since) {
    const QDateTime local = since.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local, QLocale::ShortFormat);
}

QString dayText(const Lease &holder) {
    return QLocale().toString(holder.day, ErrorText::tr("ddd d MMM", "a day that is scored"));
}

} // namespace

QString elsewhereText(const Lease &holder) {
    return ErrorText::tr("%1 has been scoring %2 with %3 since %4.")
        .arg(whoText(holder), dayText(holder), holder.model, sinceText(holder.since));
}

QString elsewhereOverText(const Lease &holder) {
    return ErrorText::tr("%1 has stopped scoring %2. The table shows what it stored.")
        .arg(whoText(holder), dayText(holder));
}

QString elsewhereText(const Error &error) {
    const auto holder = holderElsewhere(error);
    if (!holder)
        return ErrorText::tr("Another program took over scoring while this computer was asleep. Try again.");
    return ErrorText::tr("%1 Winnow can score when it is done.").arg(elsewhereText(*holder));
}

} // namespace winnow
