#pragma once

#include "app/model/arxivid.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// The search language. Words and "quoted phrases" must all occur in title, abstract or names, however they
// are written ("CO2" finds "CO$_2$"); the last word also as a prefix. A minus negates whatever follows.
// Fields:
//   topic:compression  topic:"model compression"  topic:none (whole words of the name of a topic that the
//   displayed score names; none: no topic fits)
//   author:dao  author:"Tri Dao"  title:  abstract:  cat:cs.LG  cat:cs  tag:x  is:kept (see SearchState)
//   rel:>=8  nov:7  own:8..10  (1 to 10)  score:>15 (integer part of the score, 2 to 20)
//   taste:>0.7  (0 to 1)
//   day:2025-06-02  day:2025-06  day:2025  day:>=2025-06-01  day:2025-06-01..2025-06-05  day:today
// An arXiv id or an address that ArxivId::parse() reads finds that paper; several find all of them. A text is
// an error only if further typing can't make it valid: "author:" or "rel:>" is ignored until it is complete.
enum class SearchField {
    Any,
    Author,
    Title,
    Abstract,
    Category,
    State,
    Relevance,
    Novelty,
    Total,
    Taste,
    OwnRelevance,
    Tag,
    Topic,
    Day,
    Id,
};

enum class SearchState {
    Kept,
    Skipped,
    Later,
    Untriaged,
    Read,
    Unread,
    Failed,
    Screened,
    Scored,
    Unscored,
    Noted,
    Replaced,  // has a newer version since it was kept, left for later or annotated; on any day, scanned or
               // not
    Withdrawn, // by its authors
    New,
    Cross,
    Replace, // cross-listed replacements too
};

// A condition that papers must meet; members that the field does not use stay empty.
struct SearchTerm {
    SearchField field = SearchField::Any;
    bool negated = false;
    QString text; // Any, Author, Title, Abstract, Category, Tag, Topic: as typed, without quotation marks
    bool unfinished = false; // the text may still be incomplete
    SearchState state = SearchState::Kept;
    int least = 0; // numbers, inclusive; for Taste in millionths
    int most = 0;
    QDate first; // days, inclusive; invalid: unbounded
    QDate last;
    ArxivId id;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

enum class SearchFault {
    UnknownField,   // "autor:dao"
    UnknownState,   // "is:kpet"
    NotARelevance,  // expects a number from 1 to 10
    NotATotal,      // expects a number from 2 to 20
    NotATaste,      // expects a number from 0 to 1
    NotADay,        // expects 2025-06-02, 2025-06, 2025, today or yesterday
    BackwardsRange, // "rel:8..3"
};

QString searchFaultName(SearchFault fault); // "unknown-field"

// What is invalid, and where, so that it can be underlined.
struct SearchProblem {
    SearchFault fault = SearchFault::UnknownField;
    QString field;        // "rel", as typed
    qsizetype offset = 0; // in characters of the text
    qsizetype length = 0;
    friend bool operator==(const SearchProblem &, const SearchProblem &) = default;
};

struct SearchQuery {
    std::vector<SearchTerm> terms;       // all must hold; empty: every paper matches
    std::vector<SearchProblem> problems; // in text order
    bool findsNothing = false;           // only punctuation, while the index has words
};

// Never fails: what is invalid is among the problems. `today`: the meaning of day:today.
SearchQuery parseSearch(const QString &text, QDate today);

QStringList searchFieldNames(); // the suggested ones: "author", "title", …
QStringList searchStateNames(); // "kept", "skipped", …
std::optional<SearchField>
searchFieldFromName(QStringView name); // in any case; accepts other spellings as well

// A field's value as it has to be written: in quotation marks if it contains spaces.
QString searchValue(const QString &value);

} // namespace winnow
