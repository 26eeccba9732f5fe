#include "app/model/rowfacts.h"

#include <tuple>

namespace winnow {

namespace {

qint32 julianDayOf(QDate day) {
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : 0;
}

} // namespace

RowFacts::RowFacts(const PaperRow &row)
    : julianDay(julianDayOf(row.day)),
      position(row.position),
      version(row.paper.version),
      ownRelevance(static_cast<qint8>(row.annotation.ownRelevance.value_or(0))),
      scanned(row.scanned),
      read(row.read),
      withdrawn(row.withdrawn),
      seen(row.isSeen),
      type(row.type),
      state(row.state),
      decision(row.decision),
      earlierJulianDay(julianDayOf(row.listedBefore)) {
    setScore(row.score);
}

void RowFacts::setScore(const std::optional<Score> &score) {
    hasScore = score.has_value();
    relevance = static_cast<qint8>(score ? score->relevance : 0);
    novelty = static_cast<qint8>(score ? score->novelty : 0);
    fine = score ? score->fine : 0;
}

void RowFacts::copyTo(PaperRow &row) const {
    row.day = day();
    row.position = position;
    row.paper.version = version;
    row.scanned = scanned;
    row.read = read;
    row.withdrawn = withdrawn;
    row.isSeen = seen;
    row.type = type;
    row.state = state;
    row.decision = decision;
    row.listedBefore = listedBefore();
}

bool RowFacts::isBetter(const RowFacts &other) const {
    const auto key = [](const RowFacts &row) {
        return std::tuple(-row.total(), -row.relevance, -row.julianDay, row.position);
    };
    return key(*this) < key(other);
}

} // namespace winnow
