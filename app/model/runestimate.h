#pragma once

#include "app/model/score.h"
#include "app/model/usage.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>

namespace winnow {

// The effect of pre-screening on the papers of a day, or of several.
struct PrescreenEstimate {
    int recall = 0;  // percent, as chosen; 0: it is off, or has nothing new to look at
    int papers = 0;  // it looks at
    int kept = 0;    // of these: asked about, including audited ones and those by followed authors
    int audited = 0; // of these: would be left out, but are asked about to see what is missed
    // The share it finds of the papers that the reader kept, by cross-validation over days; 0 to 1, with the
    // 95 % confidence interval.
    double found = 0;
    double foundLow = 0;
    double foundHigh = 0;
    int days = 0; // used for this measurement
    // What is still needed to measure the recall; until then nothing is left out: kept papers, and days with
    // kept papers.
    int missingKept = 0;
    int missingDays = 0;
    qint64 savedTokens = 0;
    std::optional<double> savedCost = {}; // US dollars; none: the model's price is unknown

    bool isDeclined() const { return missingKept > 0 || missingDays > 0; }
};

// The estimate for scoring a day, or several together; or for a summary of papers, which is a single call.
struct RunEstimate {
    QDate day;               // the newest
    QDate oldest = {};       // for several days; otherwise invalid
    int criteriaVersion = 0; // 0: criteria not saved yet
    Scorer scorer = Scorer::None;
    QString model;
    int papers = 0; // without a score, to be asked about
    int failed = 0; // failed earlier; not included in papers unless the request says so
    int screeningCalls = 0;
    int scoringCalls = 0;
    TokenUsage tokens;
    std::optional<Usage> cost;    // none: the model's price is unknown
    double spentThisMonth = 0;    // US dollars, before this run
    std::optional<double> runCap; // US dollars
    std::optional<double> monthCap;
    bool isTrial = false;    // of criteria, on some papers of the day
    bool isOfPapers = false; // some papers chosen by the reader, with the criteria in use
    PrescreenEstimate prescreening = {};

    int calls() const { return screeningCalls + scoringCalls; }
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::RunEstimate)
