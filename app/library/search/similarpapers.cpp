#include "app/library/search/similarpapers.h"

#include "app/library/search/searchtext.h"
#include "app/library/search/tellingwords.h"
#include "app/library/sql/query.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr size_t similarPapersMostWords = 12;
constexpr int mostCommon = 10;       // to count such a word reads through all papers that have it
constexpr qint64 mostPapers = 8'000; // that have one of the words: so many can be ranked at once

struct RareWord {
    QString word;
    double telling = 0;
    qint64 papers = 0;
};

Result<std::vector<RareWord>> rareWords(Database &database, const Paper &paper) {
    const auto papers = database.number(QStringLiteral("SELECT max(id) FROM paper"));
    if (!papers)
        return failure(papers.error());
    Query query(database, QStringLiteral("SELECT doc FROM paper_word WHERE term = :word"));
    std::vector<RareWord> words;
    int common = 0;
    for (const auto &[word, weight] : tellingWords(paper)) {
        const auto having =
            query.bind(":word", word).first([](const Row &row) { return row.integer("doc"); });
        if (!having)
            return failure(having.error());
        const qint64 count = having->value_or(0);
        common += count > mostPapers ? 1 : 0;
        if (common > mostCommon)
            break;
        if (count > 1) // not this paper's alone
            words.push_back({word, weight * std::log(double(*papers + 1) / double(count)), count});
    }
    std::ranges::sort(words, std::greater<>(), &RareWord::telling);
    return words;
}

// Papers with any of the words that tell most. Where all are common, with the first two of them.
QString matchOf(const std::vector<RareWord> &words) {
    const bool isCommon = std::ranges::all_of(
        words, [](qint64 papers) { return papers > mostPapers; }, &RareWord::papers);
    QStringList phrases;
    qint64 papers = 0;
    for (const RareWord &word : words) {
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

} // namespace

Result<std::vector<qint64>> similarPapers(Database &database, qint64 key, int limit) {
    Query own(database,
              QStringLiteral("SELECT %1 FROM paper p WHERE p.id = :key").arg(PaperTable::columns()));
    const auto paper = own.bind(":key", key).first(PaperTable::read);
    if (!paper)
        return failure(paper.error());
    const auto words = rareWords(database, paper->value_or(Paper()));
    if (!words)
        return failure(words.error());
    const QString match = matchOf(*words);
    if (match.isEmpty())
        return std::vector<qint64>();
    // The weights of title, authors, abstract and plain.
    Query query(database,
                QStringLiteral("SELECT rowid AS key FROM paper_fts WHERE paper_fts MATCH :match "
                               "AND rowid <> :key ORDER BY bm25(paper_fts, 4, 0, 1, 1) LIMIT :limit"));
    return query.bind(":match", match).bind(":key", key).bind(":limit", limit).all([](const Row &row) {
        return row.integer("key");
    });
}

} // namespace winnow
