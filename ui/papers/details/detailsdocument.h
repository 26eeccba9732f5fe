#pragma once

#include "app/criteria/criteria.h"
#include "app/model/dayrank.h"
#include "app/model/lab.h"
#include "app/model/scorerecord.h"
#include "ui/common/theme.h"
#include "ui/papers/details/tastereasons.h"

#include <QTextCharFormat>
#include <QTextDocument>

#include <optional>

namespace winnow {

// Properties of text that DetailsView draws a background for.
enum DetailsProperty {
    ChipProperty = QTextFormat::UserProperty + 1,  // character format: a rounded field
    QuoteProperty = QTextFormat::UserProperty + 2, // block format: a bar at its side
    PartProperty = QTextFormat::UserProperty + 3,  // block format: which part of the details it is
};

enum class DetailsPart { Title, Authors, Scores, Topic, Comment, Abstract, Remarks };

// What the criteria in use contribute to how a paper is shown.
struct CriteriaWords {
    QStringList marked; // words marked in the abstract
    QString prompt;     // the prompt, which a comment may quote, too

    static CriteriaWords of(const Criteria &criteria);
    friend bool operator==(const CriteriaWords &, const CriteriaWords &) = default;
};

struct DetailsOptions {
    CriteriaWords criteria;
    bool allAuthors = false; // otherwise a long list is shortened
    qreal fontSize = 10;     // points, of running text
    bool hasActs = false;    // has links for authors, history and similar papers (see detailslink.h)
    QSet<QString> followed;  // folded names of the authors the user follows
    int topic = -2;          // the paper's topic as numbered by TopicIndex, for its colour
};

// What is known about the paper beyond its row.
struct DetailsExtras {
    DayRank rank;                       // among the open papers
    TasteReasons reasons;               // empty: none, or not known yet
    QStringList decided;                // words that decided its built-in score
    std::vector<PaperVersion> earlier;  // newest first; empty: none, or not known yet
    std::optional<EarlierPapers> close; // none: not known yet
    std::vector<ScoreRecord> history;   // newest first; empty: not known yet
    std::optional<LabKept> lab;         // none: nobody in a lab shares an opinion of it
    bool isHistoryOpen = false;
    std::optional<std::vector<PaperRow>> similar; // none: not requested
    bool isSimilarAwaited = false;
};

// Writes the paper into the document. Text from feeds and scorers is inserted as plain characters, its
// formulas as <i>, <b>, <sub> and <sup> of our own; none of it is interpreted as HTML. If there are earlier
// versions, the changes since the last one come before the abstract. If there are several rankings, one line
// combines them. Quotations in a model's comment that the paper does not contain are listed below the
// comment. Marked in the abstract are those it does contain, the words that decided a built-in score or speak
// to the user's taste and, lightly, the words of the criteria.
void writeDetails(QTextDocument &document, const PaperRow &row, const DetailsOptions &options,
                  const QPalette &palette, const DetailsExtras &extras = {});
// Adds what taste found for and against the paper, similar earlier papers, its past scores, and similar
// papers.
void writeExtras(QTextDocument &document, const PaperRow &row, const DetailsExtras &extras,
                 const DetailsOptions &options, const QPalette &palette);

// Who gave a score under which criteria: "gpt-4o · criteria v3".
QString scoreOrigin(const Score &score);

} // namespace winnow
