#pragma once

#include "app/model/digest.h"
#include "app/model/rowfacts.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace winnow {

// A rectangle of the map, both ends included.
struct ScoreRange {
    int relevanceFrom = 1;
    int relevanceTo = 10;
    int noveltyFrom = 1;
    int noveltyTo = 10;

    static ScoreRange cell(int relevance, int novelty) { return {relevance, relevance, novelty, novelty}; }
    bool contains(int relevance, int novelty) const;
    friend bool operator==(const ScoreRange &, const ScoreRange &) = default;
};

// The smallest one that contains both.
ScoreRange united(const ScoreRange &a, const ScoreRange &b);

// The stages that a day's papers pass through. Screened and Failed papers went no further.
enum class FunnelStage { Announced, Scanned, Screened, Scored, Failed, Relevant, Kept };

bool isInStage(const RowFacts &row, FunnelStage stage, const CutOffs &cutOffs);
// Scored, and at or above both cut-offs.
bool isRelevant(const RowFacts &row, const CutOffs &cutOffs);

// What the user picked in the map and in the funnel: only these papers are shown.
struct PaperPick {
    std::optional<ScoreRange> scores;
    std::optional<FunnelStage> stage;
    CutOffs cutOffs; // what FunnelStage::Relevant means

    bool isEmpty() const { return !scores && !stage; }
    bool hasScores(const RowFacts &row) const;
    bool hasStage(const RowFacts &row) const { return !stage || isInStage(row, *stage, cutOffs); }
    friend bool operator==(const PaperPick &, const PaperPick &) = default;

    Q_DECLARE_TR_FUNCTIONS(winnow::PaperPick)
};

// "relevance 8–10, novelty 7–9", "relevant papers"; translated, empty when nothing is picked.
QString pickText(const PaperPick &pick);
QString briefPickText(const PaperPick &pick); // "rel 8–10, nov 7–9"

} // namespace winnow
