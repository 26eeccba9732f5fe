#pragma once

#include "app/meaning/wordtokens.h"
#include "app/meaning/wordvectors.h"

#include <QString>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace winnow {

struct SparseRows;

// Makes word vectors from papers: latent semantic analysis, the truncated singular value decomposition of the
// papers' TF-IDF. The same papers in the same order give the same vectors. Holds some 800 bytes a paper;
// training takes about 10 s of one core for 30,000 papers.
class VectorTrainer final {
public:
    struct Options {
        int number = 1;            // of the table
        int dimensions = 128;      // at least 1; fewer where the papers have no more words
        int leastPapers = 5;       // that a word must stand in
        size_t mostWords = 14'000; // those of most papers
    };

    VectorTrainer() : VectorTrainer(Options()) {}
    explicit VectorTrainer(const Options &options) : m_options(options) {}

    void add(const QString &title, const QString &abstract);
    size_t papers() const { return m_begins.size(); }

    // Empty when isStopped() said so; it is asked every few milliseconds.
    std::optional<WordVectors> train(const std::function<bool()> &isStopped = {}) const;

private:
    struct Term {
        quint32 word = 0; // index into m_stems
        float times = 0;
    };

    std::vector<quint32> usefulWords() const;
    SparseRows matrixOf(const std::vector<quint32> &words, const std::vector<float> &rarities) const;

    Options m_options;
    std::unordered_map<quint64, quint32> m_words;
    std::vector<quint64> m_stems;
    std::vector<quint32> m_counts; // papers that have the word
    std::vector<Term> m_terms;     // of all papers
    std::vector<size_t> m_begins;  // of each paper's terms
};

} // namespace winnow
