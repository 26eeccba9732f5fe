#pragma once

#include "app/criteria/criteria.h"
#include "app/meaning/textmeaning.h"
#include "app/model/paper.h"
#include "app/model/score.h"
#include "app/scoring/builtin/facet.h"

#include <QStringList>

#include <memory>

namespace winnow {

struct RelevanceReading;

// A paper's words, read once for everything that uses them.
struct PaperWords {
    TokenText title;
    TokenText abstract;
};
PaperWords paperWords(const Paper &paper);

// The scorer that needs no key and no network. Deterministic: a paper's score depends only on the paper and
// the criteria, never on the day's other papers, so that a resumed run gives the same scores as an
// uninterrupted one. Relevance looks in title and abstract for the words and phrases of topics and keywords,
// their synonyms and related words, and compares the meaning of each topic with the paper's by word vectors;
// rare words count more, the title counts more, and whatever the criteria exclude counts against. A paper is
// worth a look from 7 on: under any criteria between one in thirty and one in four papers of a suitable field
// get that far. Novelty is a guess from the authors' wording: "for the first time", "we prove", "contrary to
// common belief" against "survey", "benchmark", "case study", "we fine-tune". It knows nothing about earlier
// publications and believes what it is told. It reliably puts surveys, data sets and applications below
// theory and new ideas, but no more than that: a difference of one or two points means nothing.
class BuiltinScorer final {
public:
    static const QString modelName; // "built-in"
    // The revision of the tables and rules that determine scores: raise it if any score of any paper changes,
    // and libraries renew theirs. tst_builtinscorer tells when.
    static constexpr int revision = 1;

    // Cheap: the criteria and tables are read when first needed.
    explicit BuiltinScorer(const Criteria &criteria);
    ~BuiltinScorer();
    BuiltinScorer(BuiltinScorer &&) noexcept;
    BuiltinScorer &operator=(BuiltinScorer &&) noexcept;

    Score score(const Paper &paper) const; // thread-safe, like everything below
    Score score(const PaperWords &words) const;
    std::vector<ScoredPaper> score(const std::vector<Paper> &papers) const;

    // The paper's words that count for it by its best topic, as spelled there; the strongest first.
    QStringList decidingWords(const PaperWords &words) const;

    const std::vector<Facet> &facets() const;
    // What counts for and against a paper, before it becomes a score: its facets are those of facets(), and
    // its meaning is by the built-in vectors.
    RelevanceReading reading(const PaperWords &words) const;
    int novelty(const PaperWords &words) const; // 1 to 10

private:
    struct Profile; // what was read from the criteria
    const Profile &profile() const;

    std::unique_ptr<Profile> m_profile;
};

} // namespace winnow
