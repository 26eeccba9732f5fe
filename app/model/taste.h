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

// Everything that indicates whether a paper is to the reader's taste. All empty: there are no signals.
struct TasteEvidence {
    Decision decision = Decision::None;
    QDateTime decidedAt; // UTC
    std::optional<int> ownRelevance;
    bool isTagged = false;
    std::optional<int> modelRelevance; // by a model under the criteria in use; never from an imported digest

    bool isOfReader() const { return decision != Decision::None || ownRelevance || isTagged; }
};

// A paper to learn from: one that the reader decided on or annotated, that a model scored, or that was left
// undecided on a day with decisions.
struct TasteExample {
    qint64 key = 0; // of the paper in the library
    Paper paper;
    QDate day; // that first announced it; invalid: none did
    TasteEvidence evidence;
    double share = 1; // how many such papers it stands for, if only a sample was taken
};

// Everything to learn from.
struct TasteMaterial {
    std::vector<TasteExample> examples;
    QByteArray evidence; // summary of the reader's signals: see LearnedTaste::evidence
};

// What was learned from decisions, as stored in the library.
struct LearnedTaste {
    int profile = 0;       // the first version from which the criteria descend
    qint64 generation = 0; // the larger, the newer
    int criteriaVersion = 0;
    QDateTime trainedAt; // UTC
    QByteArray evidence; // which papers it was learned from, with which signals
    QByteArray data;     // the model
};

// How what was learned relates to the reader's decisions since.
struct TasteState {
    std::optional<int> profile; // none: no criteria are in use
    std::optional<LearnedTaste> learned;
    QDateTime since;   // earlier decisions are not learned from; invalid: all are
    int decisions = 0; // papers with decisions and other signals of the reader
    int kept = 0;
    int fresh = 0;   // decisions made since then
    int changed = 0; // decisions that it was learned from and that have changed since
    int values = 0;  // papers with a taste value
    QDate recent;    // the newest two thousand papers in the table are of this day and later; invalid: there
                     // are no more than that
};

// Papers to be valued, and where to continue: from the newest day to the oldest.
struct TasteSlice {
    std::vector<std::pair<qint64, Paper>> papers; // by key
    QDate day;                                    // of the last one; invalid: at the beginning
    qint64 paper = 0;                             // its key
};

using TasteValues = std::vector<std::pair<qint64, double>>; // 0 to 1, by the paper's key

} // namespace winnow
