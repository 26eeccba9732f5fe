#include "app/model/lease.h"

#include <QStringList>

namespace winnow {

namespace {

const QLatin1String between(", ");

} // namespace

Error scoringElsewhere(const ScoringParty &party) {
    const QStringList who{party.program, QString::number(party.pid), party.host,
                          party.day.toString(Qt::ISODate), party.model};
    return {ErrorCode::ScoringElsewhere, who.join(between), party.since.toUTC().toString(Qt::ISODate), {}};
}

std::optional<ScoringParty> scoringParty(const Error &error) {
    constexpr qsizetype fields = 5;
    const QStringList who = error.detail.split(between);
    if (error.code != ErrorCode::ScoringElsewhere || who.size() < fields)
        return std::nullopt;
    ScoringParty party;
    party.program = who.at(0);
    party.pid = who.at(1).toLongLong();
    party.host = who.at(2);
    party.day = QDate::fromString(who.at(3), Qt::ISODate);
    party.model = who.mid(fields - 1).join(between); // a model's name may contain anything
    party.since = QDateTime::fromString(error.place, Qt::ISODate);
    return party;
}

} // namespace winnow
