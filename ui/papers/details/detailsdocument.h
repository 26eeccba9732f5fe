#pragma once

#include "app/criteria/criteria.h"
#include "app/model/dayrank.h"
#include "app/model/scorerecord.h"
#include "ui/common/theme.h"
#include "ui/papers/details/tastereasons.h"

#include <QTextCharFormat>
#include <QTextDocument>

#include <optional>

namespace winnow {

// Marks of parts of the document that DetailsView paints something behind.
enum DetailsProperty {
    ChipProperty = QTextFormat::UserProperty + 1,  // character format: a rounded field
    QuoteProperty = QTextFormat::UserProperty + 2, // block format: a bar at its side
    PartProperty = QTextFormat::UserProperty + 3,  // block format: which part of the details it is
};

enum class DetailsPart { Title, Authors, Scores, Topic, Comment, Abstract, Remarks };

// What the criteria in use have to do with how a paper is shown.
struct CriteriaWords {
    QStringList marked; // in the abstract
    QString prompt;     // which a comment may quote as well

    static CriteriaWords of(const Criteria &criteria);
    friend bool operator==(const CriteriaWords &, const CriteriaWords &) = default;
};

struct DetailsOptions {
    CriteriaWords criteria;
    bool allAuthors = false; // else a list of more than some is cut
    qreal fontSize = 10;     // points, of running text
    bool hasActs = false;    // authors, history and similar papers can be asked for (see detailslink.h)
    QSet<QString> followed;  // folded names of the authors the reader follows
    int topic = -2;          // as of TopicIndex: what the paper's topic is coloured by
};

// What is known of the paper beyond its row.
struct DetailsExtras {
    DayRank rank;                       // among the open papers
    TasteReasons reasons;               // empty: none, or not known yet
    QStringList decided;                // words of the paper that its built-in score goes by
    std::vector<PaperVersion> earlier;  // newest first; empty: none, or not known yet
    std::optional<EarlierPapers> close; // none: not known yet
    std::vector<ScoreRecord> history;   // newest first; empty: not known yet
    bool isHistoryOpen = false;
    std::optional<std::vector<PaperRow>> similar; // none: not asked for
    bool isSimilarAwaited = false;
};

// Writes the paper into the document. Feeds' and scorers' texts come in as characters, their formulas as
// <i>, <b>, <sub> and <sup> of our own making; nothing of theirs is taken for HTML. Where there are earlier
// versions, what changed since the last of them stands before the abstract. Where several have an opinion,
// one line says how they rank the paper. What a model's comment quotes and the paper does not say is named
// below the comment; marked in the abstract are what it does say, the words that a built-in score and the
// reader's taste go by, and, lightly, those of the criteria.
void writeDetails(QTextDocument &document, const PaperRow &row, const DetailsOptions &options,
                  const QPalette &palette, const DetailsExtras &extras = {});
// Adds what spoke for and against the paper, the earlier papers that are close to it, the scores it ever got
// and the papers like it.
void writeExtras(QTextDocument &document, const PaperRow &row, const DetailsExtras &extras,
                 const DetailsOptions &options, const QPalette &palette);

// Who gave a score under what: "gpt-4o · criteria v3".
QString scoreOrigin(const Score &score);

} // namespace winnow
