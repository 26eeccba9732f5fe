#pragma once

#include "app/model/score.h"
#include "app/model/usage.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>

namespace winnow {

// What scoring a day would take, or several together, before it is begun.
struct RunEstimate {
    QDate day;               // the newest
    QDate oldest = {};       // of several days; else invalid
    int criteriaVersion = 0; // 0: criteria that are not saved yet
    Scorer scorer = Scorer::None;
    QString model;
    int papers = 0; // without a score, and to be asked about
    int failed = 0; // given up earlier; not among papers unless the request says so
    int screeningCalls = 0;
    int scoringCalls = 0;
    TokenUsage tokens;
    std::optional<Usage> cost;    // none: the model's price is not known
    double spentThisMonth = 0;    // US dollars, before this run
    std::optional<double> runCap; // US dollars
    std::optional<double> monthCap;
    bool isTrial = false; // of some papers of the day

    int calls() const { return screeningCalls + scoringCalls; }
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::RunEstimate)
