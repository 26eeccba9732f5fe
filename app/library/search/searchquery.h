#pragma once

#include "app/model/arxivid.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// The language of the search box. Words and "quoted phrases" must all occur, in title, abstract or names,
// however they are written ("CO2" finds "CO$_2$"); the last word also as the beginning of one. A minus before
// anything turns it round. Fields:
//   topic:compression  topic:"model compression"  topic:none (whole words of the name, of the topic that the
//   shown score puts the paper under, or of another one that it names; none: it says that none fits)
//   author:dao  author:"Tri Dao"  title:  abstract:  cat:cs.LG  cat:cs  tag:x  is:kept (see SearchState)
//   rel:>=8  nov:7  own:8..10  (1 to 10)  score:>15 (the whole points of what papers are ordered by, 2 to 20)
//   taste:>0.7  (0 to 1)
//   day:2025-06-02  day:2025-06  day:2025  day:>=2025-06-01  day:2025-06-01..2025-06-05  day:today
// An arXiv id or an address that ArxivId::parse() reads finds that paper, several find all of them. No text
// is an error unless it can't become right by typing on: "author:" or "rel:>" is left out until it is whole.
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
    Replaced,  // a newer version came after it was kept, put off or written on; on whatever day, scanned or
               // not
    Withdrawn, // by its authors
    New,
    Cross,
    Replace, // also of cross-lists
};

// Everything that must hold of a paper; what the field does not use stays empty.
struct SearchTerm {
    SearchField field = SearchField::Any;
    bool negated = false;
    QString text; // Any, Author, Title, Abstract, Category, Tag, Topic: as typed, without quotation marks
    bool unfinished = false; // the text may be the beginning of something longer
    SearchState state = SearchState::Kept;
    int least = 0; // numbers, inclusive; of Taste in millionths
    int most = 0;
    QDate first; // days, inclusive; invalid: no bound
    QDate last;
    ArxivId id;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

enum class SearchFault {
    UnknownField,   // "autor:dao"
    UnknownState,   // "is:kpet"
    NotARelevance,  // wants a number from 1 to 10
    NotATotal,      // wants a number from 2 to 20
    NotATaste,      // wants a number from 0 to 1
    NotADay,        // wants 2025-06-02, 2025-06, 2025, today or yesterday
    BackwardsRange, // "rel:8..3"
};

QString searchFaultName(SearchFault fault); // "unknown-field"

// What can't be understood, and where: to be underlined.
struct SearchProblem {
    SearchFault fault = SearchFault::UnknownField;
    QString field;        // "rel", as typed
    qsizetype offset = 0; // characters of the text
    qsizetype length = 0;
    friend bool operator==(const SearchProblem &, const SearchProblem &) = default;
};

struct SearchQuery {
    std::vector<SearchTerm> terms;       // all must hold; none: everything is found
    std::vector<SearchProblem> problems; // in the text's order
    bool findsNothing = false;           // signs only, and the index has words
};

// Never fails: what is not understood stands among the problems. `today`: what day:today is.
SearchQuery parseSearch(const QString &text, QDate today);

QStringList searchFieldNames(); // "author", "title", …: the ones to be offered
QStringList searchStateNames(); // "kept", "skipped", …
std::optional<SearchField> searchFieldFromName(QStringView name); // any case; other spellings as well

// The value of a field as it is to be written: in quotation marks where it has blanks.
QString searchValue(const QString &value);

} // namespace winnow
