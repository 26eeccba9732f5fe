#pragma once

#include "app/model/score.h"

#include <QDate>
#include <QDateTime>

namespace winnow {

// A score a paper once got, with where it came from.
struct ScoreRecord {
    Score score;
    int paperVersion = 1; // the version that was read
    QString criteriaName; // of the criteria's version; empty where that is not known
    qint64 runId = 0;
    QDate day;         // of the run
    QDateTime started; // of the run, UTC
};

} // namespace winnow
