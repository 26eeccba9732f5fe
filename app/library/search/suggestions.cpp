#include "app/library/search/suggestions.h"

#include "app/library/search/searchedtopics.h"
#include "app/library/search/searchtext.h"
#include "app/library/sql/query.h"
#include "app/library/tables/readermarkstable.h"
#include "app/library/tables/scoretable.h"
#include "app/text/tex.h"
#include "app/text/words.h"

#include <QHash>

#include <algorithm>

namespace winnow {

namespace {

// Names are collected from the newest papers, as many as can be read while typing; the next letter may find
// others.
constexpr int papersRead = 800;

using Suggestions = std::vector<Suggestion>;

Suggestions mostFrequent(Suggestions all, int limit) {
    std::ranges::stable_sort(all, std::greater<>(), &Suggestion::papers);
    if (limit >= 0 && all.size() > size_t(limit))
        all.resize(size_t(limit));
    return all;
}

// Where a word in `text` begins with the prefix; both are folded.
bool hasWordWith(const QString &text, const QString &prefix) {
    return text.startsWith(prefix) || text.contains(QLatin1Char(' ') + prefix);
}

Result<Suggestions> tags(Database &database, const QString &prefix, int limit) {
    const auto counts = ReaderMarksTable(database).tags();
    if (!counts)
        return failure(counts.error());
    const QString folded = foldedTag(prefix.simplified());
    const QString words = wordText(prefix);
    Suggestions fitting;
    for (const Suggestion &tag : *counts) {
        if (hasWordWith(foldedTag(tag.text), folded) ||
            (!words.isEmpty() && hasWordWith(wordText(tag.text), words)))
            fitting.push_back(tag);
    }
    return mostFrequent(std::move(fitting), limit);
}

Result<Suggestions> categories(Database &database, const QString &prefix, int limit) {
    Query names(database, QStringLiteral("SELECT name FROM category "
                                         "WHERE substr(lower(name), 1, length(:prefix)) = lower(:prefix)"));
    const auto fitting =
        names.bind(":prefix", prefix.trimmed()).all([](const Row &row) { return row.text("name"); });
    if (!fitting)
        return failure(fitting.error());
    Query papers(database, QStringLiteral("SELECT count(*) AS papers FROM catalog_fts "
                                          "WHERE catalog_fts MATCH :match"));
    Suggestions counted;
    for (const QString &name : *fitting) {
        const auto count =
            papers.bind(":match", QStringLiteral("categories : ") + fullTextPhrase(name, false))
                .first([](const Row &row) { return row.number("papers"); });
        if (!count)
            return failure(count.error());
        counted.push_back({name, count->value_or(0)});
    }
    return mostFrequent(std::move(counted), limit);
}

// Counts papers with any such score: finding the displayed one would take longer than the next keystroke.
Result<Suggestions> topics(Database &database, const QString &prefix, int limit) {
    Query query(database, QStringLiteral("SELECT topic, count(DISTINCT paper_id) AS papers FROM score "
                                         "WHERE topic IS NOT NULL AND %1 GROUP BY topic")
                              .arg(ScoreTable::isStanding(QStringLiteral("score"))));
    const auto counts = query.all([](const Row &row) {
        return Suggestion{row.text("topic"), row.number("papers")};
    });
    if (!counts)
        return failure(counts.error());
    const QString words = wordText(prefix);
    Suggestions fitting;
    for (Suggestion count : *counts) {
        if (count.text.isEmpty())
            count.text = noTopicWord();
        if (words.isEmpty() || hasWordWith(wordText(count.text), words))
            fitting.push_back(count);
    }
    return mostFrequent(std::move(fitting), limit);
}

// "Dao, T" and "t dao" match the same people: a prefix of each word, in any order.
QStringList wordsOfName(const QString &prefix) {
    QString text = prefix;
    text.replace(QLatin1Char(','), QLatin1Char(' '));
    QStringList words = foldedName(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return std::ranges::none_of(word.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
    });
    return words;
}

struct Person {
    QString name; // readable, as in the newest paper
    QString folded;
    int papers = 0; // among those read
};

class People final {
public:
    explicit People(QStringList words) : m_words(std::move(words)) {}

    void readPaper(const Row &row) {
        const QStringList folded = row.lines("names");
        const QStringList authors = row.lines("authors");
        for (qsizetype i = 0; i < std::min(folded.size(), authors.size()); ++i) {
            if (!fits(folded.at(i)))
                continue;
            const auto known = m_places.constFind(folded.at(i));
            if (known != m_places.constEnd()) {
                ++m_people[*known].papers;
                continue;
            }
            m_places.insert(folded.at(i), m_people.size());
            m_people.push_back({texToPlain(authors.at(i)), folded.at(i), 1});
        }
    }

    std::vector<Person> mostFrequent(int limit) && {
        std::ranges::stable_sort(m_people, std::greater<>(), &Person::papers);
        if (limit >= 0 && m_people.size() > size_t(limit))
            m_people.resize(size_t(limit));
        return std::move(m_people);
    }

private:
    bool fits(const QString &name) const {
        return std::ranges::all_of(
            m_words, [&name](const QString &word) { return name.contains(QLatin1Char(' ') + word); });
    }

    QStringList m_words;
    std::vector<Person> m_people;
    QHash<QString, size_t> m_places;
};

QString newestPapers(bool withMatch) {
    return QStringLiteral("SELECT c.names AS names, p.authors AS authors FROM %1 "
                          "JOIN paper p ON p.id = c.paper_id ORDER BY %2 DESC LIMIT :limit")
        .arg(withMatch
                 ? QStringLiteral("(SELECT rowid AS key FROM catalog_fts WHERE catalog_fts MATCH :match "
                                  "ORDER BY rowid DESC LIMIT :limit) f CROSS JOIN catalog c "
                                  "ON c.paper_id = f.key")
                 : QStringLiteral("catalog c"),
             withMatch ? QStringLiteral("f.key") : QStringLiteral("c.paper_id"));
}

Result<Suggestions> authors(Database &database, const QString &prefix, int limit) {
    const QStringList words = wordsOfName(prefix);
    Query papers(database, newestPapers(!words.isEmpty()));
    if (!words.isEmpty()) {
        QStringList match;
        for (const QString &word : words)
            match.append(fullTextPhrase(word, true));
        papers.bind(":match", QStringLiteral("names : (%1)").arg(match.join(QStringLiteral(" AND "))));
    }
    People people(words);
    const auto read = papers.bind(":limit", papersRead).all([&people](const Row &row) {
        people.readPaper(row);
        return true;
    });
    if (!read)
        return failure(read.error());
    Query count(database, QStringLiteral("SELECT count(*) AS papers FROM catalog_fts f "
                                         "CROSS JOIN catalog c ON c.paper_id = f.rowid "
                                         "WHERE catalog_fts MATCH :match AND instr(c.names, :name) > 0"));
    Suggestions fitting;
    for (const Person &person : std::move(people).mostFrequent(limit)) {
        const auto counted =
            count.bind(":match", QStringLiteral("names : ") + fullTextPhrase(person.folded, false))
                .bind(":name", person.folded)
                .first([](const Row &row) { return row.number("papers"); });
        if (!counted)
            return failure(counted.error());
        fitting.push_back({person.name, counted->value_or(person.papers)});
    }
    return fitting;
}

} // namespace

Result<std::vector<Suggestion>> suggestionsFor(Database &database, SearchField field, const QString &prefix,
                                               int limit) {
    switch (field) {
    case SearchField::Author:
        return authors(database, prefix, limit);
    case SearchField::Category:
        return categories(database, prefix, limit);
    case SearchField::Tag:
        return tags(database, prefix, limit);
    case SearchField::Topic:
        return topics(database, prefix, limit);
    default:
        return Suggestions();
    }
}

} // namespace winnow
