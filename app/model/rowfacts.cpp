#include "app/model/rowfacts.h"

#include <tuple>

namespace winnow {

namespace {

qint32 julianDayOf(QDate day) {
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : 0;
}

constexpr quint32 inFourBits(int value) {
    return static_cast<quint32>(value) & 15U;
}

} // namespace

RowFacts::RowFacts(const PaperRow &row)
    : julianDay(julianDayOf(row.day)),
      position(row.position),
      version(row.paper.version),
      taste(row.taste.value_or(noTaste)),
      scanned(row.scanned),
      read(row.read),
      withdrawn(row.withdrawn),
      seen(row.isSeen),
      type(row.type),
      state(row.state),
      decision(row.decision),
      earlierJulianDay(julianDayOf(row.listedBefore)) {
    setScore(row.score);
    setOwnRelevance(row.annotation.ownRelevance);
}

void RowFacts::setScore(const std::optional<Score> &score) {
    hasScore = score.has_value();
    relevance = inFourBits(score ? score->relevance : 0);
    novelty = inFourBits(score ? score->novelty : 0);
    scorer = score ? score->scorer : Scorer::None;
    fine = score ? score->fine : 0;
}

void RowFacts::setScoreOf(const RowFacts &other) {
    hasScore = other.hasScore;
    relevance = other.relevance;
    novelty = other.novelty;
    scorer = other.scorer;
    fine = other.fine;
}

void RowFacts::setOwnRelevance(std::optional<int> own) {
    ownRelevance = inFourBits(own.value_or(0));
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
    if (hasTaste())
        row.taste = taste;
}

bool RowFacts::isBetter(const RowFacts &other) const {
    const auto key = [](const RowFacts &row) {
        const double tie =
            row.scorer == Scorer::Builtin ? row.fine : 0; // a model's ties are in announced order
        return std::tuple(-row.merit(), -static_cast<int>(row.relevance), -tie, -row.julianDay, row.position);
    };
    return key(*this) < key(other);
}

} // namespace winnow
