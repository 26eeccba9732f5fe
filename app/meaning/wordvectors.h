#pragma once

#include "app/meaning/stemtable.h"
#include "app/model/result.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace winnow {

using MeaningVector = std::vector<float>;

// From -1 to 1; 0 if either is empty or null.
float cosine(const MeaningVector &one, const MeaningVector &other);

// The meaning of words, learned from the words they occur with in abstracts: a table with a vector of length
// 1 for each word, stored in a byte per value, and the word's significance. Immutable, and used by several
// threads at once. The dimensions are ordered by importance: the first of them form a coarser table of their
// own.
class WordVectors final {
public:
    struct Word {
        quint64 stem = 0;
        float weight = 0;     // 0 to 60; see weight()
        MeaningVector vector; // of any length above 0
    };

    WordVectors() = default; // knows no words
    // From distinct words with vectors of `dimensions` values, which are normalised to length 1. Null vectors
    // are left out.
    WordVectors(int number, int dimensions, const std::vector<Word> &words);

    static const WordVectors &builtIn(); // :/winnow/meaning/word-vectors.bin; read at the first call
    // Malformed if these were not written by write().
    [[nodiscard]] static Result<WordVectors> read(const QByteArray &bytes);
    QByteArray write() const; // the same bytes for the same table

    int number() const { return m_number; } // of the table: different vectors have another number
    int dimensions() const { return m_dimensions; }
    size_t size() const { return m_places.size(); } // words
    bool knows(quint64 stem) const { return m_places.find(stem) != nullptr; }
    // The word's significance for what a text is about: the weight of its vector in a text's. 0: unknown.
    float weight(quint64 stem) const;
    // Adds weight times the word's vector to a sum of dimensions() values. False: the word is unknown.
    bool add(quint64 stem, float weight, MeaningVector &sum) const;
    // The same, at `times` its weight().
    bool addWeighted(quint64 stem, float times, MeaningVector &sum) const;

private:
    struct Place {
        quint32 row = 0;    // in m_values
        quint16 weight = 0; // in units of 1/1000
        float step = 0;     // the value of a byte's 1, so that the vector has length 1
    };
    void append(quint64 stem, quint16 weight, const std::int8_t *values);
    void add(const Place &place, float weight, MeaningVector &sum) const;

    int m_number = 0;
    int m_dimensions = 0;
    StemTable<Place> m_places;
    std::vector<std::int8_t> m_values;
};

} // namespace winnow
