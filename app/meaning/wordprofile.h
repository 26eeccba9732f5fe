#pragma once

#include "app/meaning/wordfrequencies.h"
#include "app/meaning/wordtokens.h"

#include <vector>

namespace winnow {

// The words of a paper, each by how often the paper says it and how rare it is.
class WordProfile final {
public:
    WordProfile(const QString &title, const QString &abstract, const WordFrequencies &frequencies);

    // What two papers have in common of their words, of 0 to 1.
    float cosine(const WordProfile &other) const;

private:
    struct Weighted {
        quint64 stem = 0;
        float weight = 0;
    };
    std::vector<Weighted> m_words; // in the order of their stems; of length 1 together
};

} // namespace winnow
