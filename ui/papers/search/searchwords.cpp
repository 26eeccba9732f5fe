#include "ui/papers/search/searchwords.h"

#include "ui/papers/search/filterbar.h"

#include <QCoreApplication>
#include <QUrl>

namespace winnow {

namespace {

QString list(const QStringList &words) {
    return words.join(QStringLiteral(", "));
}

QString flaw(const SearchProblem &problem, const QString &piece) {
    switch (problem.fault) {
    case SearchFault::UnknownField:
        return FilterBar::tr("Unknown field “%1:”. Use one of %2.").arg(piece, list(searchFieldNames()));
    case SearchFault::UnknownState:
        return FilterBar::tr("Unknown state “%1”. After is: use one of %2.")
            .arg(piece, list(searchStateNames()));
    case SearchFault::NotARelevance:
        return FilterBar::tr("“%1” is not a number from 1 to 10. Write %2:8, %2:>=8 or %2:6..8.")
            .arg(piece, problem.field);
    case SearchFault::NotATotal:
        return FilterBar::tr("“%1” is not a number from 2 to 20. Write %2:17, %2:>=15 or %2:12..16.")
            .arg(piece, problem.field);
    case SearchFault::NotATaste:
        return FilterBar::tr("“%1” is not a number from 0 to 1. Write %2:>0.7 or %2:0.4..0.6.")
            .arg(piece, problem.field);
    case SearchFault::NotADay:
        return FilterBar::tr("“%1” is not a day. Write 2025-06-02, 2025-06, today or >=2025-06-01.")
            .arg(piece);
    case SearchFault::BackwardsRange:
        return FilterBar::tr("“%1” runs backwards. Write the smaller end first.").arg(piece);
    }
    return {};
}

struct Example {
    const char *text;
    const char *meaning;
};

constexpr Example examples[]{
    {"kv cache", QT_TRANSLATE_NOOP("winnow::FilterBar", "both words, in title, abstract, names or comment")},
    {"\"mixture of experts\"", QT_TRANSLATE_NOOP("winnow::FilterBar", "these words in this order")},
    {"-survey", QT_TRANSLATE_NOOP("winnow::FilterBar", "not this; works with any term")},
    {"author:dao", QT_TRANSLATE_NOOP("winnow::FilterBar", "an author; also title: and abstract:")},
    {"cat:cs.LG", QT_TRANSLATE_NOOP("winnow::FilterBar", "a category; cat:cs is all of cs")},
    {"is:untriaged", QT_TRANSLATE_NOOP("winnow::FilterBar", "a state: %1")},
    {"rel:>=8", QT_TRANSLATE_NOOP("winnow::FilterBar", "relevance; also nov: and own:, from 1 to 10")},
    {"score:15..20", QT_TRANSLATE_NOOP("winnow::FilterBar", "the score in whole points, from 2 to 20")},
    {"taste:>0.7", QT_TRANSLATE_NOOP("winnow::FilterBar", "taste, learned from your decisions, from 0 to 1")},
    {"tag:reread", QT_TRANSLATE_NOOP("winnow::FilterBar", "one of your tags")},
    {"topic:compression",
     QT_TRANSLATE_NOOP("winnow::FilterBar",
                       "a topic of your criteria, by words in its name; topic:none: none fits")},
    {"day:2025-06",
     QT_TRANSLATE_NOOP("winnow::FilterBar", "a day, month or year; also today and >=2025-06-01")},
    {"2508.05537", QT_TRANSLATE_NOOP("winnow::FilterBar", "the paper with this arXiv ID")},
};

} // namespace

QString searchFlaw(const QString &text, const SearchQuery &query) {
    if (query.problems.empty())
        return {};
    const SearchProblem &first = query.problems.front();
    return flaw(first, text.mid(first.offset, first.length).trimmed());
}

QString searchLanguage() {
    QString rows;
    for (const Example &example : examples) {
        const QString text = QString::fromLatin1(example.text);
        QString meaning = QCoreApplication::translate("winnow::FilterBar", example.meaning);
        if (meaning.contains(QLatin1String("%1")))
            meaning = meaning.arg(list(searchStateNames()));
        rows +=
            QStringLiteral("<tr><td style='padding-right:14px; white-space:pre'><a href='search:%1'>%2</a>"
                           "</td><td>%3</td></tr>")
                .arg(QString::fromLatin1(QUrl::toPercentEncoding(text)), text.toHtmlEscaped(),
                     meaning.toHtmlEscaped());
    }
    return QStringLiteral("<table cellspacing='3'>%1</table>").arg(rows);
}

} // namespace winnow
