#pragma once

#include "app/model/decision.h"
#include "app/model/paper.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <optional>
#include <utility>
#include <vector>

namespace winnow {

// What tells whether a paper is to the reader's taste. All of it empty: the reader said nothing of the paper.
struct TasteEvidence {
    Decision decision = Decision::None;
    QDateTime decidedAt; // UTC
    std::optional<int> ownRelevance;
    bool isTagged = false;
    std::optional<int>
        modelRelevance; // what a model said under the criteria in use; never an imported digest

    bool isOfReader() const { return decision != Decision::None || ownRelevance || isTagged; }
};

// A paper to learn from: one that the reader said something of, that a model scored, or that was left
// undecided on a day of decisions.
struct TasteExample {
    qint64 key = 0; // of the paper in the library
    Paper paper;
    QDate day; // that announced it first; invalid: none did
    TasteEvidence evidence;
    double share = 1; // how many such papers it stands for, where not all of them were taken
};

// All that there is to learn from.
struct TasteMaterial {
    std::vector<TasteExample> examples;
    QByteArray evidence; // of which papers the reader said what: LearnedTaste::evidence
};

// What was learned from decisions, as the library keeps it.
struct LearnedTaste {
    int profile = 0;       // the first version that the criteria go back to
    qint64 generation = 0; // the greater, the newer
    int criteriaVersion = 0;
    QDateTime trainedAt; // UTC
    QByteArray evidence; // of which papers what was known
    QByteArray data;     // the model
};

// How what was learned stands to what the reader has decided since.
struct TasteState {
    std::optional<int> profile; // none: no criteria are in use
    std::optional<LearnedTaste> learned;
    QDateTime since;   // decisions before are not learned from; invalid: all are
    int decisions = 0; // and other signs of the reader: papers
    int kept = 0;
    int fresh = 0;   // of the decisions, those made since
    int changed = 0; // those that it was learned from, and that are undone or others now
    int values = 0;  // papers that have one
    QDate recent;    // the newest two thousand of the papers that the table shows are of this day and later;
                     // invalid: there are no more than that
};

// Papers to be valued, and where to go on after them: papers go from the newest day to the oldest.
struct TasteSlice {
    std::vector<std::pair<qint64, Paper>> papers; // by key
    QDate day;                                    // of the last one; invalid: at the beginning
    qint64 paper = 0;                             // its key
};

using TasteValues = std::vector<std::pair<qint64, double>>; // of 0 to 1, by the paper's key

} // namespace winnow
