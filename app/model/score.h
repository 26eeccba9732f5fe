#pragma once

#include "app/model/arxivid.h"
#include "app/model/papertopic.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

enum class Scorer {
    None, // nobody yet
    Builtin,
    Llm,      // a language model
    Imported, // whoever made the digest that it comes from
};

QString scorerName(Scorer scorer); // "builtin", "llm", "imported": as it is stored, printed and typed; or ""
Scorer scorerFromName(QStringView name);

// What papers are ordered by, in fifths of a point: 10 to 100. Whoever has read the paper is taken at their
// word: relevance and novelty count alike. The built-in scorer's novelty is a guess, and a fifth of its
// merit: added up, it would put a paper of another field that says "first" above one that is about the topic.
// Both end in one range, since a day may hold scores of both.
constexpr int merit(Scorer scorer, int relevance, int novelty) {
    return scorer == Scorer::Builtin ? 8 * relevance + 2 * novelty : 5 * (relevance + novelty);
}
constexpr int meritOfAPoint = 5;
// "17" of a model, "14.8" of the built-in scorer: as it is shown, in the same steps as it orders.
QString meritText(Scorer scorer, int merit, QChar decimalPoint = u'.');

// What a scorer said of one version of a paper under one version of the criteria. Never changed afterwards.
struct Score {
    int relevance = 0; // 1 to 10: how closely the paper meets the criteria
    int novelty = 0;   // 1 to 10: how new it looks
    double fine = 0;   // 0 to 1: the scorer's finer value, breaks ties; 0 where it has none
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
    int version = 1; // the paper version that was read
    Score score;
};

struct FailedPaper {
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
