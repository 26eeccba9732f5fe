#pragma once

#include "ui/papers/list/paperpick.h"

#include <vector>

namespace winnow {

// How a day's papers grow fewer on their way to the reader.
struct Funnel {
    int announced = 0; // entries of the feeds; 0: not known
    int scanned = 0;   // what the listing filter left, each paper once
    int screened = 0;  // of these: dropped by their titles
    int scored = 0;
    int failed = 0;
    int waiting = 0;  // neither screened out, nor scored, nor failed
    int relevant = 0; // scored, and at or above both cut-offs
    int kept = 0;

    void add(const RowFacts &row, const CutOffs &cutOffs);
    int of(FunnelStage stage) const;
    friend bool operator==(const Funnel &, const Funnel &) = default;
};

// One line of the funnel, worded and measured.
struct FunnelLine {
    FunnelStage stage = FunnelStage::Scanned;
    int count = 0;
    double from = 0; // where its bar begins and ends, from 0 to 1 of the longest
    double to = 0;
    QString name;         // "Relevant"
    QString share;        // "7 %"; empty: there is none
    QString words;        // "23 papers, 7 % of those scanned"
    QString explanation;  // what the stage means
    bool canPick = false; // the table can be narrowed to it
};

// Stages that say something, in their order; empty without papers.
std::vector<FunnelLine> funnelLines(const Funnel &funnel, const CutOffs &cutOffs);
// "530 announced → 320 scanned → 23 relevant"
QString funnelSummary(const Funnel &funnel);

} // namespace winnow
