#pragma once

#include "app/meaning/wordfrequencies.h"
#include "app/meaning/wordvectors.h"
#include "app/scoring/builtin/builtinscorer.h"

#include <QString>

#include <map>
#include <vector>

namespace winnow {

struct WordFeature {
    quint64 stem = 0; // or the code for an author or a category: see FeatureReader
    float value = 0;
    bool isName = false; // of an author or a category
};

// What the learner knows about a paper.
struct PaperFeatures {
    std::vector<WordFeature> words; // in stem order, each once
    std::vector<float> facts;       // FeatureReader::factCount() values
    MeaningVector meaning;          // of length 1; empty if no word is known
    float untrained = 0;            // the built-in scorer's value; the higher the better
};

// Reads papers under some criteria. Thread-safe; the same paper gives the same features. Words are weighted
// by rarity and normalised together to length 1; authors and categories are included as features of their
// own, with a weight so small that only repeated decisions make them count. The facts are the built-in
// scorer's findings: relevance, novelty, and the totals of each facet of the criteria in words and in
// meaning.
class FeatureReader final {
public:
    explicit FeatureReader(const Criteria &criteria, const WordVectors &vectors = WordVectors::builtIn());

    PaperFeatures read(const Paper &paper) const { return read(paper, paperWords(paper)); }
    PaperFeatures read(const Paper &paper, const PaperWords &words) const;
    // By stem: what each feature of the paper stands for, as first written there; a name, a category.
    std::map<quint64, QString> names(const Paper &paper, const PaperWords &words) const;

    size_t factCount() const { return 2 + 2 * m_scorer.facets().size(); }
    // Index of a fact: -1 for relevance and novelty.
    int facetOfFact(size_t fact) const {
        return fact < 2 ? -1 : int(fact - 2) % int(m_scorer.facets().size());
    }
    const std::vector<Facet> &facets() const { return m_scorer.facets(); }
    const WordVectors &vectors() const { return m_vectors; }
    // A fingerprint of what is made from the criteria's text: it changes if words, vectors or the built-in
    // scorer give other values.
    quint64 fingerprint() const;
    // Distributes features.meaning × weights over the paper's words, in order.
    std::vector<double> sharesOfMeaning(const PaperFeatures &features,
                                        const std::vector<float> &weights) const;

private:
    float rarity(quint64 stem) const;

    BuiltinScorer m_scorer;
    QString m_criteria; // their text
    const WordVectors &m_vectors;
    const WordFrequencies &m_frequencies;
};

} // namespace winnow
