#pragma once

#include "ui/papers/list/paperpick.h"

#include <QCoreApplication>

#include <vector>

namespace winnow {

// How a day's papers become fewer on their way to the user.
struct Funnel {
    int announced = 0; // entries in the feeds; 0: unknown
    int scanned = 0;   // papers left by the listing filter, each once
    int screened = 0;  // of the scanned papers: screened out
    int scored = 0;
    int failed = 0;
    int waiting = 0;  // neither screened out, nor scored, nor failed
    int relevant = 0; // scored, and at or above both cut-offs
    int kept = 0;

    void add(const RowFacts &row, const CutOffs &cutOffs);
    int of(FunnelStage stage) const;
    friend bool operator==(const Funnel &, const Funnel &) = default;

    Q_DECLARE_TR_FUNCTIONS(winnow::Funnel)
};

// One line of the funnel, with its texts and its bar.
struct FunnelLine {
    FunnelStage stage = FunnelStage::Scanned;
    int count = 0;
    double from = 0; // start and end of its bar, 0 to 1 of the longest
    double to = 0;
    QString name;         // "Relevant"
    QString share;        // "7 %"; empty: there is none
    QString words;        // "23 papers, 7 % of those scanned"
    QString explanation;  // what the stage means
    bool canPick = false; // the table can be narrowed to this stage
};

// The stages with something to show, in order; empty without papers.
std::vector<FunnelLine> funnelLines(const Funnel &funnel, const CutOffs &cutOffs);
// "530 announced → 320 scanned → 23 relevant"
QString funnelSummary(const Funnel &funnel);

} // namespace winnow
