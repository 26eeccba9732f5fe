#pragma once

#include "app/model/annotation.h"
#include "app/model/decision.h"
#include "app/model/listing.h"
#include "app/model/score.h"

#include <QDateTime>

namespace winnow {

// A paper on an announcement day with what a scorer said and what the reader decided: one row of the table.
struct PaperRow {
    Paper paper;
    QDate day;
    AnnounceType type = AnnounceType::New; // merged over the day's feeds
    int position = 0;                      // order of announcement within the day, from 0
    bool scanned = true;                   // passed the listing filter in at least one feed
    ScoringState state = ScoringState::Unscored;
    QString stateReason; // why it was screened out or failed
    std::optional<Score> score;
    Decision decision = Decision::None;
    QDateTime decidedAt;
    QDate listedBefore;  // of a decided paper: the newest earlier day that listed it; invalid: none
    bool isSeen = false; // so it did, and the decision is older than this day's listing
    bool read = false;
    bool withdrawn = false; // by its authors
    Annotation annotation;
    std::optional<float> taste; // 0 to 1: what was learned from the reader's decisions makes of it
    std::optional<int> rank;    // its place on its day (dayrank.h), where the query asked for it

    friend bool operator==(const PaperRow &, const PaperRow &) = default;
};

// Best first, as the digest orders: merit, relevance, the built-in scorer's finer value, then announcement
// order; unscored last.
bool isBetter(const PaperRow &a, const PaperRow &b);

// What is close to a paper among those that were announced before it.
struct EarlierPapers {
    std::vector<PaperRow> papers; // the likest first; some of them
    int close = 0;                // how many there are; beyond some dozens they are not counted
    QDate since;                  // the first day of the earliest
    friend bool operator==(const EarlierPapers &, const EarlierPapers &) = default;
};

// Which rows a caller wants. Everything left empty means "any".
struct PaperQuery {
    std::optional<QDate> day; // none: the whole library, each paper once on its newest day
    QString search;           // in the language of app/library/search/searchquery.h
    std::optional<Decision> decision;
    bool scannedOnly = true;
    bool withAbstracts =
        true;               // false: they stay empty, and SearchService::abstracts() brings those to be read
    bool withRanks = false; // among all that was scanned, whatever else is asked for
    int limit = 0;          // 0: all
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::PaperRow)
Q_DECLARE_METATYPE(std::vector<winnow::PaperRow>)
