#pragma once

#include "app/criteria/criteria.h"
#include "app/meaning/textmeaning.h"
#include "app/model/paper.h"
#include "app/model/score.h"
#include "app/scoring/builtin/facet.h"

#include <QStringList>

#include <memory>

namespace winnow {

// A paper's words, read once for all that goes by them.
struct PaperWords {
    TokenText title;
    TokenText abstract;
};
PaperWords paperWords(const Paper &paper);

// What speaks for a paper and against it under some criteria, before it becomes a score.
struct PaperEvidence {
    struct Part {
        double words = 0;   // 0 or more: what its words and phrases gathered
        double meaning = 0; // -1 to 1: how near what it is about is to the facet; 0 where no word is known
    };
    std::vector<Part> facets; // in the order of BuiltinScorer::facets()
    WordCounts words;         // of the paper
    MeaningVector meaning;    // of the paper, by the built-in vectors; empty where no word is known
    double value = 0;         // what relevance is made of; the higher the better
    int novelty = 0;          // 1 to 10
};

// The scorer that needs no key and no network. Deterministic: a paper's score depends on the paper and the
// criteria alone, never on the other papers of the day, so that a resumed run scores as an uninterrupted one
// would.
//
// Relevance looks for the words and phrases of the topics and keywords, and for their synonyms and relatives,
// in title and abstract, and compares what each topic and the paper mean by word vectors; rare words count
// more, the title counts more, what the criteria exclude takes away. 7 is where a paper becomes worth a look:
// under any criteria between one in thirty and one in four of the papers of a fitting field get that far.
//
// Novelty is a guess from how the authors speak: "for the first time", "we prove", "contrary to common
// belief" against "survey", "benchmark", "case study", "we fine-tune". It knows nothing of what was published
// before and believes what it is told. Trust it to put surveys, data sets and applications below theory and
// new ideas, and not beyond: a difference of one or two points means nothing.
class BuiltinScorer final {
public:
    static const QString modelName; // "built-in"
    // Of the tables and rules that scores are a function of: raise it when any score of any paper changes,
    // and libraries give theirs anew. tst_builtinscorer says when.
    static constexpr int revision = 1;

    // Costs nothing: the criteria and the tables are read with the first paper, or the first question.
    explicit BuiltinScorer(const Criteria &criteria);
    ~BuiltinScorer();
    BuiltinScorer(BuiltinScorer &&) noexcept;
    BuiltinScorer &operator=(BuiltinScorer &&) noexcept;

    Score score(const Paper &paper) const; // thread-safe, as all below
    Score score(const PaperWords &words) const;
    std::vector<ScoredPaper> score(const std::vector<Paper> &papers) const;

    // The words of the paper that speak for it by its best topic, as it writes them; the strongest first.
    QStringList decidingWords(const PaperWords &words) const;

    const std::vector<Facet> &facets() const;
    PaperEvidence evidence(const PaperWords &words) const;

private:
    struct Profile; // what was read out of the criteria
    struct LazyProfile;
    const Profile &profile() const;

    std::unique_ptr<LazyProfile> m_lazy;
};

} // namespace winnow
