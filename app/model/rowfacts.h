#pragma once

#include "app/model/paperrow.h"

namespace winnow {

// What rows are filtered, counted and sorted by: all numbers of a PaperRow, in 32 bytes.
struct RowFacts {
    static constexpr float noTaste = -1;

    double fine = 0;              // as in Score
    qint32 julianDay = 0;         // announcement day; 0: none
    qint32 position = 0;          // announced order within the day, from 0
    qint32 version = 1;           // the paper's
    float taste = noTaste;        // 0 to 1
    quint32 relevance : 4 = 0;    // 1 to 10 with a score
    quint32 novelty : 4 = 0;      // 1 to 10 with a score
    quint32 ownRelevance : 4 = 0; // your relevance, 1 to 10; 0: none
    // Enums are signed, even those with a few bits.
    Scorer scorer : 3 = Scorer::None;
    bool hasScore : 1 = false;
    bool scanned : 1 = true;
    bool read : 1 = false;
    bool withdrawn : 1 = false;
    bool seen : 1 = false;
    AnnounceType type : 4 = AnnounceType::New;
    ScoringState state : 4 = ScoringState::Unscored;
    Decision decision : 3 = Decision::None;
    qint32 earlierJulianDay = 0; // PaperRow::listedBefore; 0: none

    RowFacts() = default;
    // Not explicit: a row can be passed wherever only its facts are used.
    RowFacts(const PaperRow &row); // NOLINT(google-explicit-constructor)

    QDate day() const { return dateOf(julianDay); }
    QDate listedBefore() const { return dateOf(earlierJulianDay); }
    bool hasTaste() const { return taste >= 0; }
    int merit() const {
        return winnow::merit(scorer, static_cast<int>(relevance), static_cast<int>(novelty));
    }
    void setScore(const std::optional<Score> &score);
    void setScoreOf(const RowFacts &other);
    void setOwnRelevance(std::optional<int> own);
    void copyTo(PaperRow &row) const; // except for scores and annotations, which it has only in part
    bool isBetter(const RowFacts &other) const; // as isBetter() for two PaperRows
    friend bool operator==(const RowFacts &, const RowFacts &) = default;

private:
    static QDate dateOf(qint32 day) { return day == 0 ? QDate() : QDate::fromJulianDay(day); }
};

static_assert(sizeof(RowFacts) == 32); // there are a hundred thousand of them

} // namespace winnow
