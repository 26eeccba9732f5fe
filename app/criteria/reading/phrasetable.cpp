#include "app/criteria/reading/phrasetable.h"

#include <algorithm>
#include <array>

namespace winnow {
namespace {

constexpr qsizetype shortestMisspelt = 6;
constexpr qsizetype longestMisspelt = 16;

// The number of letters to insert, delete or change; swapping two neighbours counts as one. Stops counting
// after two.
int lettersBetween(QStringView a, QStringView b) {
    if (std::abs(a.size() - b.size()) > 2 || a.size() > longestMisspelt || b.size() > longestMisspelt)
        return 3;
    std::array<std::array<int, longestMisspelt + 1>, longestMisspelt + 1> cost{};
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            const auto row = size_t(i);
            const auto column = size_t(j);
            if (i == 0 || j == 0) {
                cost[row][column] = int(i + j);
                continue;
            }
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            int best = std::min(
                {cost[row - 1][column] + 1, cost[row][column - 1] + 1, cost[row - 1][column - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, cost[row - 2][column - 2] + 1);
            cost[row][column] = best;
        }
    }
    return cost[size_t(a.size())][size_t(b.size())];
}

// Two typos are allowed if the letters are the same in a different order, or the word is long enough to be
// recognised: "revelant", but not "keyboards" for "keywords".
bool isMisspelling(QStringView written, QStringView meant) {
    const int letters = lettersBetween(written, meant);
    if (letters > 2)
        return false;
    if (letters <= 1)
        return true;
    QString a = written.toString();
    QString b = meant.toString();
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b || meant.size() >= 9;
}

} // namespace

void PhraseTable::add(int meaning, const Words &words) {
    Phrase entry;
    entry.meaning = meaning;
    for (size_t i = 1; i < words.size(); ++i)
        entry.rest.push_back(words[i].hash);
    std::vector<Phrase> &same = m_phrases[words.front().hash];
    const auto place = std::find_if(
        same.begin(), same.end(), [&](const Phrase &other) { return other.rest.size() < entry.rest.size(); });
    same.insert(place, std::move(entry));
}

void PhraseTable::addPairs(int meaning, QStringView firsts, QStringView seconds) {
    std::vector<Words> others;
    for (const QStringView second : seconds.split(u'|'))
        others.push_back(wordsOf(second, {0, second.size()}));
    for (const QStringView first : firsts.split(u'|')) {
        const Words begin = wordsOf(first, {0, first.size()});
        for (const Words &other : others) {
            Words words = begin;
            words.insert(words.end(), other.begin(), other.end());
            add(meaning, words);
        }
    }
}

void PhraseTable::add(int meaning, QStringView phrases) {
    for (const QStringView phrase : phrases.split(u'|')) {
        const Words words = wordsOf(phrase, {0, phrase.size()});
        if (words.empty())
            continue;
        add(meaning, words);
        if (words.size() == 1 && phrase.size() >= shortestMisspelt && phrase.size() <= longestMisspelt)
            m_singles.push_back({foldedWord(phrase), meaning});
    }
}

PhraseTable::Hit PhraseTable::at(const Words &words, size_t from) const {
    const auto found = m_phrases.find(words[from].hash);
    if (found == m_phrases.end())
        return {};
    for (const Phrase &phrase : found->second) {
        if (phrase.rest.size() + from + 1 > words.size())
            continue;
        bool is = true;
        for (size_t i = 0; i < phrase.rest.size() && is; ++i)
            is = words[from + 1 + i].hash == phrase.rest[i];
        if (is)
            return {phrase.meaning, phrase.rest.size() + 1};
    }
    return {};
}

PhraseTable::Hit PhraseTable::near(QStringView word) const {
    if (word.size() < shortestMisspelt - 1 || word.size() > longestMisspelt)
        return {};
    const QString written = foldedWord(word);
    for (const Single &single : m_singles) {
        if (single.word.front() == written.front() && isMisspelling(written, single.word))
            return {single.meaning, 1};
    }
    return {};
}

} // namespace winnow
