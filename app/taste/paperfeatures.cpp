#include "app/taste/paperfeatures.h"

#include "app/meaning/textmeaning.h"
#include "app/scoring/builtin/relevance.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr float authorWeight = 0.3F;
constexpr float categoryWeight = 0.3F;
constexpr size_t mostAuthors = 40; // in a large collaboration, single authors are insignificant

quint64 hashOf(QChar kind, const QString &text) {
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    hash = (hash ^ kind.unicode()) * 1099511628211ULL;
    for (const QChar c : text)
        hash = (hash ^ c.toCaseFolded().unicode()) * 1099511628211ULL;
    return hash == 0 ? 1 : hash;
}

quint64 authorStem(const QString &name) {
    return hashOf(QLatin1Char('@'), name);
}

quint64 categoryStem(const QString &category) {
    return hashOf(QLatin1Char('#'), category);
}

// Each stem once, with the sum of its values; those up to `sorted` are already sorted.
void gather(std::vector<WordFeature> &words, std::ptrdiff_t sorted) {
    const auto isBefore = [](const WordFeature &a, const WordFeature &b) {
        return std::pair(a.stem, a.value) < std::pair(b.stem, b.value);
    };
    std::sort(words.begin() + sorted, words.end(), isBefore);
    std::inplace_merge(words.begin(), words.begin() + sorted, words.end(), isBefore);
    size_t kept = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (kept > 0 && words[kept - 1].stem == words[i].stem)
            words[kept - 1].value += words[i].value;
        else
            words[kept++] = words[i];
    }
    words.resize(kept);
}

} // namespace

FeatureReader::FeatureReader(const Criteria &criteria, const WordVectors &vectors)
    : m_scorer(criteria),
      m_criteria(criteria.scoringPrompt),
      m_vectors(vectors),
      m_frequencies(WordFrequencies::builtIn()) {}

quint64 FeatureReader::fingerprint() const {
    constexpr float fine = 1'000; // smaller differences do not make a different paper
    quint64 hash = hashOf(QLatin1Char('!'), QString());
    const auto add = [&hash](quint64 number) { hash = (hash ^ number) * 1099511628211ULL; };
    const auto addAll = [&add](const std::vector<float> &values) {
        for (const float value : values)
            add(static_cast<quint64>(std::llround(value * fine)));
    };
    Paper paper;
    paper.title = m_criteria.left(200);
    paper.abstract = m_criteria;
    const PaperFeatures features = read(paper);
    for (const WordFeature &word : features.words) {
        add(word.stem);
        addAll({word.value});
    }
    addAll(features.facts);
    addAll(features.meaning);
    return hash;
}

float FeatureReader::rarity(quint64 stem) const {
    constexpr float mostRarity = 8;
    return std::min(m_frequencies.rarity(stem), mostRarity);
}

PaperFeatures FeatureReader::read(const Paper &paper, const PaperWords &words) const {
    RelevanceReading reading = m_scorer.reading(words);
    PaperFeatures features;
    features.words.reserve(reading.words.size() + mostAuthors);
    float square = 0;
    for (const WordWeight &word : reading.words) {
        const float value = repeatedWeight(word.weight) * rarity(word.stem);
        features.words.push_back({word.stem, value});
        square += value * value;
    }
    const std::ptrdiff_t sorted = std::ssize(features.words);
    const float length = std::max(std::sqrt(square), 1e-6F);
    for (WordFeature &word : features.words)
        word.value /= length;
    if (paper.authors.size() <= qsizetype(mostAuthors)) {
        for (const QString &author : paper.authors)
            features.words.push_back({authorStem(author), authorWeight, true});
    }
    for (const QString &category : paper.categories)
        features.words.push_back({categoryStem(category), categoryWeight, true});
    gather(features.words, sorted);

    features.untrained = static_cast<float>(reading.value);
    features.facts = {features.untrained, static_cast<float>(m_scorer.novelty(words))};
    for (const double facet : reading.facets)
        features.facts.push_back(static_cast<float>(std::log1p(facet)));
    features.facts.insert(features.facts.end(), reading.nearness.begin(), reading.nearness.end());
    features.meaning = &m_vectors == &WordVectors::builtIn() ? std::move(reading.meaning)
                                                             : meaningOf(reading.words, m_vectors);
    return features;
}

std::vector<double> FeatureReader::sharesOfMeaning(const PaperFeatures &features,
                                                   const std::vector<float> &weights) const {
    std::vector<double> shares;
    MeaningVector sum(size_t(m_vectors.dimensions()));
    for (const WordFeature &word : features.words) {
        double share = 0;
        if (m_vectors.knows(word.stem)) {
            const float factor = word.value / rarity(word.stem) * m_vectors.weight(word.stem);
            m_vectors.add(word.stem, factor, sum);
            MeaningVector own(sum.size());
            m_vectors.add(word.stem, factor, own);
            for (size_t i = 0; i < own.size() && i < weights.size(); ++i)
                share += double(own[i]) * double(weights[i]);
        }
        shares.push_back(share);
    }
    double square = 0;
    for (const float value : sum)
        square += double(value) * double(value);
    for (double &share : shares)
        share /= std::max(std::sqrt(square), 1e-9);
    return shares;
}

std::map<quint64, QString> FeatureReader::names(const Paper &paper, const PaperWords &words) const {
    std::map<quint64, QString> named;
    for (const TokenText *text : {&words.title, &words.abstract}) {
        for (const Token &token : text->tokens) {
            if (token.stem != 0 && !token.common)
                named.try_emplace(token.stem, text->text.mid(token.begin, token.end - token.begin));
        }
    }
    for (const QString &author : paper.authors)
        named.try_emplace(authorStem(author), author);
    for (const QString &category : paper.categories)
        named.try_emplace(categoryStem(category), category);
    return named;
}

} // namespace winnow
