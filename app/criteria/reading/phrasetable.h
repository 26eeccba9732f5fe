#pragma once

#include "app/criteria/reading/promptwords.h"

#include <QList>
#include <QStringList>

#include <unordered_map>

namespace winnow {

// Finds known phrases among words, in time that goes with the words, not with the phrases.
class PhraseTable final {
public:
    // Phrases separated with "|". Of two with the same words the first counts.
    void add(int meaning, QStringView phrases);
    // Each of some words with each of some others behind it.
    void addPairs(int meaning, QStringView firsts, QStringView seconds);

    struct Hit {
        int meaning = 0;
        size_t words = 0; // 0: none
    };
    // The longest phrase that begins at a word.
    Hit at(const Words &words, size_t from) const;
    // The meaning of the single word that was meant by one misspelt by a letter or two; the longest
    // are compared only.
    Hit near(QStringView word) const;

private:
    void add(int meaning, const Words &words);

    struct Phrase {
        std::vector<quint64> rest; // after the first word
        int meaning = 0;
    };
    std::unordered_map<quint64, std::vector<Phrase>> m_phrases; // the longest first
    struct Single {
        QString word;
        int meaning = 0;
    };
    std::vector<Single> m_singles;
};

} // namespace winnow
