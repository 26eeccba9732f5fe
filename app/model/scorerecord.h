#pragma once

#include "app/model/score.h"

#include <QDate>
#include <QDateTime>

namespace winnow {

// A score that a paper got, and its origin.
struct ScoreRecord {
    Score score;
    int paperVersion = 1; // version that was scored
    QString criteriaName; // of the criteria's version; empty if unknown
    qint64 runId = 0;
    QDate day;         // of the run
    QDateTime started; // of the run, UTC
};

} // namespace winnow
