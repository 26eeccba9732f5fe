#include "app/cli/elsewherewords.h"

#include "app/cli/clitext.h"

namespace winnow {

namespace {

QString whoText(const Lease &holder) {
    const QString process = QString::number(holder.owner.pid);
    const bool isWindow = holder.owner.program == QLatin1String("winnow");
    if (isWindow)
        return holder.owner.host.isEmpty()
                   ? CliText::tr("The window (process %1)").arg(process)
                   : CliText::tr("The window on %1 (process %2)").arg(holder.owner.host, process);
    return holder.owner.host.isEmpty()
               ? CliText::tr("%1 (process %2)").arg(holder.owner.program, process)
               : CliText::tr("%1 on %2 (process %3)").arg(holder.owner.program, holder.owner.host, process);
}

QString sinceText(const QDateTime &since) {
    const QDateTime local = since.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return local.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

QString elsewhereSentence(const Lease &holder) {
    return CliText::tr("%1 has been scoring %2 with %3 since %4.")
        .arg(whoText(holder), holder.day.toString(Qt::ISODate), holder.model, sinceText(holder.since));
}

QString elsewhereSentence(const Error &error) {
    const auto holder = holderElsewhere(error);
    if (!holder)
        return CliText::tr("Another program took over scoring while this one was suspended. Run the "
                           "command again to continue.");
    return CliText::tr("%1 Run the command again when it has finished, or add --wait to wait for it.")
        .arg(elsewhereSentence(*holder));
}

} // namespace winnow
