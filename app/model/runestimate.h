#pragma once

#include "app/model/score.h"
#include "app/model/usage.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>

namespace winnow {

// What pre-screening makes of a day's papers, or of several days'.
struct PrescreenEstimate {
    int recall =
        0; // per cent, as chosen; 0: it is off, or there is nothing that it was not applied to before
    int papers = 0;  // that it looks at
    int kept = 0;    // of these: are asked about, the audited ones and those of followed authors too
    int audited = 0; // of these: would be left out, and are asked about to see what is missed
    // Of the papers that the reader kept, those it finds, by cross-validation over days; of 0 to 1, with the
    // interval of 95 % confidence.
    double found = 0;
    double foundLow = 0;
    double foundHigh = 0;
    int days = 0; // that this was measured on
    // What is missing before the recall can be told, so that it leaves nothing out: kept papers, and days
    // with such.
    int missingKept = 0;
    int missingDays = 0;
    qint64 savedTokens = 0;
    std::optional<double> savedCost = {}; // US dollars; none: the model's price is not known

    bool isDeclined() const { return missingKept > 0 || missingDays > 0; }
};

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
    bool isTrial = false;    // of criteria, on some papers of the day
    bool isOfPapers = false; // of some that the reader chose, by the criteria in use
    PrescreenEstimate prescreening = {};

    int calls() const { return screeningCalls + scoringCalls; }
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::RunEstimate)
