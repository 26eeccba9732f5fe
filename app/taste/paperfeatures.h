#pragma once

#include "app/meaning/wordfrequencies.h"
#include "app/meaning/wordvectors.h"
#include "app/scoring/builtin/builtinscorer.h"

#include <QString>

#include <vector>

namespace winnow {

struct WordFeature {
    quint64 stem = 0; // or what stands for an author or a category: see FeatureReader
    float value = 0;
    bool isName = false; // of an author or a category
};

// What the learner knows of a paper.
struct PaperFeatures {
    std::vector<WordFeature> words; // in the order of their stems, each once
    std::vector<float> facts;       // FeatureReader::factCount() values
    MeaningVector meaning;          // of length 1; empty where no word is known
    float untrained = 0;            // what the built-in scorer makes of the paper; the higher the better
};

// A piece of a paper that a feature stands for, and what to call it.
struct NamedFeature {
    quint64 stem = 0;
    QString text; // as the paper writes it first; a name, a category
};

// Reads papers under some criteria. Thread-safe; the same paper gives the same features.
//
// Words are weighted by how rare they are and brought to length 1 together; authors and categories stand
// among them as features of their own, at a weight so small that only a habit of the reader's makes them
// count. The facts are what the built-in scorer found: relevance, novelty, and what each facet of the
// criteria gathered in words and in meaning.
class FeatureReader final {
public:
    explicit FeatureReader(const Criteria &criteria, const WordVectors &vectors = WordVectors::builtIn());

    PaperFeatures read(const Paper &paper) const { return read(paper, paperWords(paper)); }
    PaperFeatures read(const Paper &paper, const PaperWords &words) const;
    std::vector<NamedFeature> names(const Paper &paper, const PaperWords &words) const;

    size_t factCount() const { return 2 + 2 * m_scorer.facets().size(); }
    // Of the facts: -1 for relevance and novelty.
    int facetOfFact(size_t fact) const {
        return fact < 2 ? -1 : int(fact - 2) % int(m_scorer.facets().size());
    }
    const std::vector<Facet> &facets() const { return m_scorer.facets(); }
    const WordVectors &vectors() const { return m_vectors; }
    // Of what is made of the criteria's own text: another number where words, vectors or the built-in scorer
    // have other values.
    quint64 fingerprint() const;
    // What features.meaning × weights comes to, shared out over the paper's words, in their order.
    std::vector<double> sharesOfMeaning(const PaperFeatures &features,
                                        const std::vector<float> &weights) const;

private:
    float rarity(quint64 stem) const;

    BuiltinScorer m_scorer;
    QString m_criteria; // the text
    const WordVectors &m_vectors;
    const WordFrequencies &m_frequencies;
};

} // namespace winnow
