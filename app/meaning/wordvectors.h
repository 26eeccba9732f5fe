#pragma once

#include "app/model/result.h"

#include <QByteArray>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace winnow {

using MeaningVector = std::vector<float>;

// Of -1 to 1; 0 where one of them is empty or null.
float cosine(const MeaningVector &one, const MeaningVector &other);

// What words mean, as far as the company they keep in abstracts tells: a table of one vector a word, each of length 1,
// kept at a byte a value. Immutable, and read by several threads at once.
class WordVectors final {
public:
    WordVectors() = default; // knows no word

    static const WordVectors &builtIn(); // :/winnow/meaning/word-vectors.bin; read at the first call
    // Malformed when these are not what write() wrote.
    [[nodiscard]] static Result<WordVectors> read(const QByteArray &bytes);
    QByteArray write() const;

    int number() const { return m_number; } // of the table: another one for other vectors
    int dimensions() const { return m_dimensions; }
    size_t size() const { return m_places.size(); } // words
    bool knows(quint64 stem) const { return m_places.contains(stem); }
    // Adds weight times the word's vector to a sum of dimensions() values. False: the word is not known.
    bool add(quint64 stem, float weight, MeaningVector &sum) const;

private:
    friend class WordVectorsBuilder;

    int m_number = 0;
    int m_dimensions = 0;
    std::unordered_map<quint64, quint32> m_places; // stem → row of m_values
    std::vector<std::int8_t> m_values;             // of 1/127
};

} // namespace winnow
