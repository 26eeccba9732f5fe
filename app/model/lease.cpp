#include "app/model/lease.h"

#include <QStringList>

namespace winnow {

namespace {

const QLatin1String between(", ");

} // namespace

ProgramId namedBy(const ProgramId &other, ProgramId program) {
    if (program.machine == other.machine && program.host == other.host)
        program.host.clear();
    return program;
}

Error scoringElsewhere(const Lease &holder) {
    const QStringList who{holder.owner.program, QString::number(holder.owner.pid), holder.owner.host,
                          holder.day.toString(Qt::ISODate), holder.model};
    return {ErrorCode::ScoringElsewhere, who.join(between), holder.since.toUTC().toString(Qt::ISODate), {}};
}

std::optional<Lease> holderElsewhere(const Error &error) {
    constexpr qsizetype fields = 5;
    const QStringList who = error.detail.split(between);
    if (error.code != ErrorCode::ScoringElsewhere || who.size() < fields)
        return std::nullopt;
    Lease holder;
    holder.owner.program = who.at(0);
    holder.owner.pid = who.at(1).toLongLong();
    holder.owner.host = who.at(2);
    holder.day = QDate::fromString(who.at(3), Qt::ISODate);
    holder.model = who.mid(fields - 1).join(between); // a model's name may contain anything
    holder.since = QDateTime::fromString(error.place, Qt::ISODate);
    return holder;
}

} // namespace winnow
