#pragma once

#include "app/criteria/reading/promptwords.h"

#include <QList>
#include <QStringList>

#include <unordered_map>

namespace winnow {

// Finds known phrases in text, in time that depends on the text rather than the number of phrases.
class PhraseTable final {
public:
    // Phrases separated with "|". If two have the same words, the first counts.
    void add(int meaning, QStringView phrases);
    // All combinations of a first and a second word.
    void addPairs(int meaning, QStringView firsts, QStringView seconds);

    struct Hit {
        int meaning = 0;
        size_t words = 0; // 0: none
    };
    // The longest phrase that begins at a word.
    Hit at(const Words &words, size_t from) const;
    // The meaning of a single word with a typo or two; compared with long words only.
    Hit near(QStringView word) const;

private:
    void add(int meaning, const Words &words);

    struct Phrase {
        std::vector<quint64> rest; // after the first word
        int meaning = 0;
    };
    std::unordered_map<quint64, std::vector<Phrase>> m_phrases; // longest first
    struct Single {
        QString word;
        int meaning = 0;
    };
    std::vector<Single> m_singles;
};

} // namespace winnow
