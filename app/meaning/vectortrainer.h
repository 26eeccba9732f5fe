#pragma once

#include "app/meaning/sparserows.h"
#include "app/meaning/wordvectors.h"

#include <QString>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace winnow {

// Makes word vectors from papers: latent semantic analysis, the truncated singular value decomposition of the
// papers' TF-IDF. The same papers in the same order give the same vectors. Needs about 800 bytes per paper;
// training takes about 10 s of one core for 30,000 papers.
class VectorTrainer final {
public:
    struct Options {
        int number = 1;            // of the table
        int dimensions = 128;      // at least 1; fewer if the papers have fewer words
        int leastPapers = 5;       // in which a word must occur
        size_t mostWords = 14'000; // those in most papers
    };

    VectorTrainer() : VectorTrainer(Options()) {}
    explicit VectorTrainer(const Options &options) : m_options(options) {}

    void add(const QString &title, const QString &abstract);
    size_t papers() const { return m_papers.ends.size(); }

    // Empty if isStopped() returned true; it is called every few milliseconds.
    std::optional<WordVectors> train(const std::function<bool()> &isStopped = {}) const;

private:
    std::vector<quint32> usefulWords() const;
    SparseRows matrixOf(const std::vector<quint32> &words, const std::vector<float> &rarities) const;

    Options m_options;
    std::unordered_map<quint64, quint32> m_words;
    std::vector<quint64> m_stems;
    std::vector<quint32> m_counts; // number of papers with the word
    SparseRows m_papers;           // how often each uses a word, by its index in m_stems
};

} // namespace winnow
