#include "app/library/search/searchedtopics.h"

#include "app/library/sql/query.h"
#include "app/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace winnow {

namespace {

// Whether the name contains these words in sequence; `begun`: the last one may be a prefix.
bool hasWords(const QString &name, const QString &words, bool begun) {
    const QString padded = QLatin1Char(' ') + wordText(name) + QLatin1Char(' ');
    return padded.contains(QLatin1Char(' ') + words + (begun ? QString() : QStringLiteral(" ")));
}

} // namespace

QString noTopicWord() {
    return QStringLiteral("none");
}

Result<SearchedTopics> SearchedTopics::of(Database &database, const SearchQuery &query) {
    SearchedTopics topics;
    const bool isAsked = std::ranges::any_of(
        query.terms, [](const SearchTerm &term) { return term.field == SearchField::Topic; });
    if (!isAsked)
        return topics;
    Query all(database,
              QStringLiteral("SELECT DISTINCT topic, other_topics FROM score WHERE topic IS NOT NULL"));
    auto found =
        all.all([](const Row &row) { return std::pair(row.text("topic"), row.lines("other_topics")); });
    if (!found)
        return failure(found.error());
    topics.m_said = std::move(*found);
    return topics;
}

QString SearchedTopics::meant(const SearchTerm &term) const {
    const QString words = wordText(term.text);
    const bool isNone = words == noTopicWord();
    const auto fits = [&](const QString &name) { return hasWords(name, words, term.unfinished); };
    QJsonArray fitting;
    for (const auto &[topic, others] : m_said) {
        if ((isNone && topic.isEmpty()) || fits(topic) || std::ranges::any_of(others, fits))
            fitting.append(QJsonArray{topic, linesText(others)});
    }
    return QString::fromUtf8(QJsonDocument(fitting).toJson(QJsonDocument::Compact));
}

} // namespace winnow
