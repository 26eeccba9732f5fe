#include "app/meaning/vectortrainer.h"

#include "app/meaning/textmeaning.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr double mostOften = 0.25;    // a word in a larger share of papers is insignificant
constexpr float strengthPower = 0.25; // how much more strong directions count than weak ones
constexpr float lengthPower = 0.5;    // words of few papers get short vectors, since these are less reliable

} // namespace

void VectorTrainer::add(const QString &title, const QString &abstract) {
    for (const auto &[stem, times] : countWords(tokenize(title).tokens, tokenize(abstract).tokens)) {
        const auto [known, isNew] = m_words.try_emplace(stem, quint32(m_stems.size()));
        if (isNew) {
            m_stems.push_back(stem);
            m_counts.push_back(0);
        }
        m_papers.entries.push_back({known->second, times});
        ++m_counts[known->second];
    }
    m_papers.ends.push_back(m_papers.entries.size());
}

// Those in most papers first.
std::vector<quint32> VectorTrainer::usefulWords() const {
    std::vector<quint32> words;
    for (quint32 word = 0; word < m_stems.size(); ++word) {
        if (m_counts[word] >= quint32(m_options.leastPapers) && m_counts[word] < mostOften * double(papers()))
            words.push_back(word);
    }
    std::ranges::sort(words, {}, [this](quint32 word) { return std::pair(~m_counts[word], m_stems[word]); });
    if (words.size() > m_options.mostWords)
        words.resize(m_options.mostWords);
    return words;
}

// A row for each paper, of length 1.
SparseRows VectorTrainer::matrixOf(const std::vector<quint32> &words,
                                   const std::vector<float> &rarities) const {
    constexpr quint32 leftOut = ~quint32(0);
    std::vector<quint32> columns(m_stems.size(), leftOut);
    for (quint32 column = 0; column < words.size(); ++column)
        columns[words[column]] = column;
    SparseRows matrix;
    matrix.columns = words.size();
    matrix.entries.reserve(m_papers.entries.size());
    size_t read = 0; // of the papers' words
    for (const size_t end : m_papers.ends) {
        const size_t begin = matrix.entries.size();
        float square = 0;
        for (; read < end; ++read) {
            const auto &[word, times] = m_papers.entries[read];
            const quint32 column = columns[word];
            if (column == leftOut)
                continue;
            const float value = (1 + std::log(times)) * rarities[column];
            square += value * value;
            matrix.entries.push_back({column, value});
        }
        for (size_t i = begin; i < matrix.entries.size(); ++i)
            matrix.entries[i].value /= std::sqrt(square);
        matrix.ends.push_back(matrix.entries.size());
    }
    return matrix;
}

std::optional<WordVectors> VectorTrainer::train(const std::function<bool()> &isStopped) const {
    const std::vector<quint32> words = usefulWords();
    std::vector<float> rarities;
    for (const quint32 word : words)
        rarities.push_back(std::log(float(papers()) / float(m_counts[word])));
    const auto directions = strongestDirections(
        matrixOf(words, rarities), std::min(size_t(m_options.dimensions), words.size()), isStopped);
    if (!directions)
        return {};
    const size_t dimensions = directions->vectors.size();
    std::vector<WordVectors::Word> table(words.size());
    for (size_t column = 0; column < words.size(); ++column) {
        WordVectors::Word &word = table[column];
        word.stem = m_stems[words[column]];
        float square = 0;
        for (size_t i = 0; i < dimensions; ++i) {
            const float value = directions->vectors[i][column];
            square += value * value;
            word.vector.push_back(value * std::pow(directions->strengths[i], strengthPower));
        }
        word.weight = rarities[column] * std::pow(std::sqrt(square), lengthPower);
    }
    return WordVectors(m_options.number, int(std::max(dimensions, size_t(1))), table);
}

} // namespace winnow
