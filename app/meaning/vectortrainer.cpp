#include "app/meaning/vectortrainer.h"

#include "app/meaning/sparserows.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr float ofTitle = 2;          // how much a title's word counts
constexpr double mostOften = 0.25;    // a word in a larger share of papers is insignificant
constexpr float strengthPower = 0.25; // how much more strong directions count than weak ones
constexpr float lengthPower = 0.5;    // words of few papers get short vectors, since these are less reliable

} // namespace

void VectorTrainer::add(const QString &title, const QString &abstract) {
    std::vector<std::pair<quint64, float>> counts;
    for (const Token &token : tokenize(title).tokens) {
        if (token.stem != 0 && !token.common)
            counts.emplace_back(token.stem, ofTitle);
    }
    for (const Token &token : tokenize(abstract).tokens) {
        if (token.stem != 0 && !token.common)
            counts.emplace_back(token.stem, 1.0F);
    }
    std::ranges::sort(counts);
    m_begins.push_back(m_terms.size());
    for (const auto &[stem, times] : counts) {
        const auto [known, isNew] = m_words.try_emplace(stem, quint32(m_stems.size()));
        if (isNew) {
            m_stems.push_back(stem);
            m_counts.push_back(0);
        }
        if (m_terms.size() == m_begins.back() || m_terms.back().word != known->second) {
            m_terms.push_back({known->second, 0});
            ++m_counts[known->second];
        }
        m_terms.back().times += times;
    }
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
    matrix.entries.reserve(m_terms.size());
    for (size_t paper = 0; paper < papers(); ++paper) {
        const size_t end = paper + 1 < papers() ? m_begins[paper + 1] : m_terms.size();
        const size_t begin = matrix.entries.size();
        float square = 0;
        for (size_t i = m_begins[paper]; i < end; ++i) {
            const quint32 column = columns[m_terms[i].word];
            if (column == leftOut)
                continue;
            const float value = (1 + std::log(m_terms[i].times)) * rarities[column];
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
