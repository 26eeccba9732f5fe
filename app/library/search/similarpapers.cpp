#include "app/library/search/similarpapers.h"

#include "app/library/search/searchtext.h"
#include "app/library/search/tellingwords.h"
#include "app/library/sql/query.h"
#include "app/library/tables/meaningtable.h"
#include "app/meaning/packedmeaning.h"
#include "app/meaning/wordprofile.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace winnow {

namespace {

constexpr size_t similarPapersMostWords = 12;
constexpr int mostCommon = 10;       // counting a more common word means reading all papers that contain it
constexpr qint64 mostPapers = 8'000; // with one of the words: few enough to rank at once
constexpr size_t candidates = 30;    // by words, and as many by meaning, to be compared word by word

// The words with a greater weight the fewer papers use them.
Result<std::vector<TellingWord>> rareWords(Database &database, const Paper &paper) {
    const auto papers = database.number(QStringLiteral("SELECT max(id) FROM paper"));
    if (!papers)
        return failure(papers.error());
    Query query(database, QStringLiteral("SELECT doc FROM paper_word WHERE term = :word"));
    std::vector<TellingWord> words;
    int common = 0;
    for (TellingWord &word : tellingWords(paper)) {
        const auto having =
            query.bind(":word", word.word).first([](const Row &row) { return row.integer("doc"); });
        if (!having)
            return failure(having.error());
        const qint64 count = having->value_or(0);
        common += count > mostPapers ? 1 : 0;
        if (common > mostCommon)
            break;
        if (count <= 1) // occurs in no other paper
            continue;
        word.weight *= std::log(double(*papers + 1) / double(count));
        word.papers = count;
        words.push_back(std::move(word));
    }
    std::ranges::sort(words, std::greater<>(), &TellingWord::weight);
    return words;
}

// Papers with any of the most distinctive words. If all are common, with the first two of them.
QString matchOf(const std::vector<TellingWord> &words) {
    const bool isCommon = std::ranges::all_of(
        words, [](qint64 papers) { return papers > mostPapers; }, &TellingWord::papers);
    QStringList phrases;
    qint64 papers = 0;
    for (const TellingWord &word : words) {
        if (phrases.size() >= (isCommon ? 2 : qsizetype(similarPapersMostWords)))
            break;
        if (!isCommon && papers + word.papers > mostPapers)
            continue;
        papers += word.papers;
        phrases.append(fullTextPhrase(word.word, false));
    }
    return phrases.isEmpty()
               ? QString()
               : QStringLiteral("{title abstract plain} : (%1)")
                     .arg(phrases.join(isCommon ? QStringLiteral(" AND ") : QStringLiteral(" OR ")));
}

Result<std::vector<qint64>> likeInWords(Database &database, qint64 key, const Paper &paper) {
    const auto words = rareWords(database, paper);
    if (!words)
        return failure(words.error());
    const QString match = matchOf(*words);
    if (match.isEmpty())
        return std::vector<qint64>();
    // The weights of title, authors, abstract and plain text.
    Query query(database,
                QStringLiteral("SELECT rowid AS key FROM paper_fts WHERE paper_fts MATCH :match "
                               "AND rowid <> :key ORDER BY bm25(paper_fts, 4, 0, 1, 1) LIMIT :limit"));
    return query.bind(":match", match)
        .bind(":key", key)
        .bind(":limit", int(candidates))
        .all([](const Row &row) { return row.integer("key"); });
}

// The similarity of each of these papers to `own` in meaning, and the most similar papers. Those whose
// meaning is unknown are left out.
Result<std::unordered_map<qint64, float>> likeInMeaning(MeaningTable &meanings, const PackedPaper &own,
                                                        const std::vector<qint64> &papers) {
    using Close = std::pair<float, qint64>;
    std::vector<Close> closest; // a heap, the least similar on top
    std::unordered_map<qint64, float> alike;
    const std::set<qint64> asked(papers.begin(), papers.end());
    auto next = asked.begin(); // the meanings come in key order
    const auto seen = meanings.each(own.key, [&](qint64 key, const char *meaning) {
        const float cosine = packedCosine(own.meaning.constData(), meaning);
        while (next != asked.end() && *next < key)
            ++next;
        if (next != asked.end() && *next == key && cosine != 0)
            alike.emplace(key, cosine);
        if (cosine <= 0 || key == own.key ||
            (closest.size() == candidates && cosine <= closest.front().first))
            return;
        closest.emplace_back(cosine, key);
        std::ranges::push_heap(closest, std::greater<>());
        if (closest.size() > candidates) {
            std::ranges::pop_heap(closest, std::greater<>());
            closest.pop_back();
        }
    });
    if (!seen)
        return failure(seen.error());
    for (const auto &[cosine, key] : closest)
        alike.emplace(key, cosine);
    return alike;
}

} // namespace

Result<std::vector<LikePaper>> similarPapers(Database &database, qint64 key) {
    Query find(database,
               QStringLiteral("SELECT %1 FROM paper p WHERE p.id = :key").arg(PaperTable::columns()));
    const auto paper = find.bind(":key", key).first(PaperTable::read);
    if (!paper)
        return failure(paper.error());
    if (!*paper)
        return std::vector<LikePaper>();
    auto keys = likeInWords(database, key, **paper);
    if (!keys)
        return failure(keys.error());
    MeaningTable meanings(database);
    const auto own = meanings.meaning(key);
    if (!own)
        return failure(own.error());
    std::unordered_map<qint64, float> inMeaning;
    if (!own->meaning.isEmpty()) {
        auto alike = likeInMeaning(meanings, *own, *keys);
        if (!alike)
            return failure(alike.error());
        inMeaning = std::move(*alike);
    }
    for (const auto &[other, cosine] : inMeaning) {
        if (std::ranges::find(*keys, other) == keys->end())
            keys->push_back(other);
    }

    const WordFrequencies &frequencies = WordFrequencies::builtIn();
    const WordCounts words = wordProfile((*paper)->title, (*paper)->abstract, frequencies);
    std::vector<LikePaper> papers;
    for (const qint64 other : *keys) {
        const auto text = find.bind(":key", other).first(PaperTable::read);
        if (!text)
            return failure(text.error());
        if (!*text)
            continue;
        const float inWords =
            profileCosine(words, wordProfile((*text)->title, (*text)->abstract, frequencies));
        const auto known = inMeaning.find(other);
        papers.push_back({other, (inWords + (known == inMeaning.end() ? inWords : known->second)) / 2});
    }
    std::ranges::sort(papers, [](const LikePaper &a, const LikePaper &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.key < b.key;
    });
    return papers;
}

} // namespace winnow
