#pragma once

#include "app/model/annotation.h"
#include "app/model/decision.h"
#include "app/model/listing.h"
#include "app/model/score.h"

#include <QDateTime>

namespace winnow {

// A paper on an announcement day with its score and the reader's decision: one row of the table.
struct PaperRow {
    Paper paper;
    QDate day;
    AnnounceType type = AnnounceType::New; // merged over the day's feeds
    int position = 0;                      // announced order within the day, from 0
    bool scanned = true;                   // passed the listing filter in at least one feed
    ScoringState state = ScoringState::Unscored;
    QString stateReason; // why it was screened out or failed
    std::optional<Score> score;
    Decision decision = Decision::None;
    QDateTime decidedAt;
    QDate listedBefore;  // for papers with a decision: the newest earlier day that listed it; invalid: none
    bool isSeen = false; // it was listed before, and the decision is older than this day's listing
    bool read = false;
    bool withdrawn = false; // by its authors
    Annotation annotation;
    std::optional<float> taste; // 0 to 1: the value from what was learned from the reader's decisions
    std::optional<int> rank;    // its place on its day (dayrank.h), if the query asked for it

    friend bool operator==(const PaperRow &, const PaperRow &) = default;
};

// Best first, in the digest's order: merit, relevance, the built-in scorer's finer value, then announced
// order; unscored papers last.
bool isBetter(const PaperRow &a, const PaperRow &b);

// The papers close to a paper that were announced before it.
struct EarlierPapers {
    std::vector<PaperRow> papers; // some of them, most similar first
    int close = 0;                // how many there are; not counted beyond a few dozen
    QDate since;                  // the first day of the earliest one
    friend bool operator==(const EarlierPapers &, const EarlierPapers &) = default;
};

// Which rows to return. Everything left empty means "any".
struct PaperQuery {
    std::optional<QDate> day; // none: the whole library, each paper once, on its newest day
    QString search;           // in the language of app/library/search/searchquery.h
    std::optional<Decision> decision;
    bool scannedOnly = true;
    bool withAbstracts = true; // false: they stay empty; SearchService::abstracts() returns those to be read
    bool withRanks = false;    // among all papers scanned on the day, whatever the rest of the query
    int limit = 0;             // 0: all
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::PaperRow)
Q_DECLARE_METATYPE(std::vector<winnow::PaperRow>)
