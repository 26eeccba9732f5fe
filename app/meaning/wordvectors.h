#pragma once

#include "app/meaning/stemtable.h"
#include "app/model/result.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace winnow {

using MeaningVector = std::vector<float>;

// Of -1 to 1; 0 where one of them is empty or null.
float cosine(const MeaningVector &one, const MeaningVector &other);

// What words mean, as far as the company they keep in abstracts tells: a table of one vector a word, each of
// length 1, kept at a byte a value, and of how much a word tells. Immutable, and read by several threads at
// once. The dimensions stand in the order of what they tell: the first of them are a coarser table of their
// own.
class WordVectors final {
public:
    struct Word {
        quint64 stem = 0;
        float weight = 0;     // of 0 to 60; see weight()
        MeaningVector vector; // of any length above 0
    };

    WordVectors() = default; // knows no word
    // Of words that differ, all with vectors of `dimensions` values; the vectors are brought to length 1. A
    // null vector is left out.
    WordVectors(int number, int dimensions, const std::vector<Word> &words);

    static const WordVectors &builtIn(); // :/winnow/meaning/word-vectors.bin; read at the first call
    // Malformed when these are not what write() wrote.
    [[nodiscard]] static Result<WordVectors> read(const QByteArray &bytes);
    QByteArray write() const; // the same bytes for the same table

    int number() const { return m_number; } // of the table: another one for other vectors
    int dimensions() const { return m_dimensions; }
    size_t size() const { return m_places.size(); } // words
    bool knows(quint64 stem) const { return m_places.find(stem) != nullptr; }
    // How much the word tells of what a text is about: what its vector counts in a text's. 0: not known.
    float weight(quint64 stem) const;
    // Adds weight times the word's vector to a sum of dimensions() values. False: the word is not known.
    bool add(quint64 stem, float weight, MeaningVector &sum) const;
    // The same at `times` its weight().
    bool addWeighted(quint64 stem, float times, MeaningVector &sum) const;

private:
    struct Place {
        quint32 row = 0;    // of m_values
        quint16 weight = 0; // of 1/1000
        float step = 0;     // what a byte's 1 is worth, so that the vector's length is 1
    };
    void append(quint64 stem, quint16 weight, const std::int8_t *values);
    void add(const Place &place, float weight, MeaningVector &sum) const;

    int m_number = 0;
    int m_dimensions = 0;
    StemTable<Place> m_places;
    std::vector<std::int8_t> m_values;
};

} // namespace winnow
