#pragma once

#include "app/model/arxivid.h"
#include "app/model/papertopic.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

enum class Scorer {
    None, // none yet
    Builtin,
    Llm,      // a language model
    Imported, // whoever made the imported digest
};

QString scorerName(Scorer scorer); // "builtin", "llm", "imported", as stored, printed and typed; or ""
Scorer scorerFromName(QStringView name);

// The value that papers are ordered by, in fifths of a point: 10 to 100. For a model, which has read the
// paper, relevance and novelty count equally. The built-in scorer's novelty is a guess, and only a fifth of
// its merit: added up, it would put a paper from another field that says "first" above one on the topic. Both
// share one range, since a day may have scores of both.
constexpr int merit(Scorer scorer, int relevance, int novelty) {
    return scorer == Scorer::Builtin ? 8 * relevance + 2 * novelty : 5 * (relevance + novelty);
}
constexpr int meritOfAPoint = 5;
// "17" for a model, "14.8" for the built-in scorer: as displayed, in the same steps as used for ordering.
QString meritText(Scorer scorer, int merit, QChar decimalPoint = u'.');

// A scorer's result for one version of a paper under one version of the criteria. Never changed afterwards.
struct Score {
    int relevance = 0; // 1 to 10: how closely the paper meets the criteria
    int novelty = 0;   // 1 to 10: how new it looks
    double fine = 0;   // 0 to 1: the scorer's finer value, breaks ties; 0 if it has none
    QString comment;   // the scorer's reason, one line
    int criteriaVersion = 0;
    Scorer scorer = Scorer::None;
    QString model;                                  // "built-in", "gpt-4o", …
    std::optional<PaperTopic> topic = std::nullopt; // none: the scorer was not asked for it

    int total() const { return relevance + novelty; }
    int merit() const { return winnow::merit(scorer, relevance, novelty); }
    friend bool operator==(const Score &, const Score &) = default;
};

inline bool isValidScore(int value) {
    return value >= 1 && value <= 10;
}

struct ScoredPaper {
    ArxivId id;
    int version = 1; // paper version that was scored
    Score score;
};

// A paper without a score: screened out, left over by a reply, or failed.
struct UnscoredPaper {
    ArxivId id;
    QString cause;   // why there is no score, one line
    int version = 1; // the paper version that was asked about
};

// Where a paper stands on its way to a score.
enum class ScoringState { Unscored, Pending, Scored, Screened, Failed };

QString scoringStateName(ScoringState state); // "unscored", "pending", "scored", "screened", "failed"

} // namespace winnow

Q_DECLARE_METATYPE(winnow::ScoredPaper)
Q_DECLARE_METATYPE(std::vector<winnow::ScoredPaper>)
