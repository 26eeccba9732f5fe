#include "app/library/search/searchstatements.h"

#include "app/library/search/searchtext.h"
#include "app/library/search/searchvalues.h"
#include "app/library/sql/query.h"
#include "app/library/tables/readermarkstable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/screeningoutcometable.h"
#include "app/library/tables/tasteprofile.h"
#include "app/model/listing.h"
#include "app/text/tex.h"
#include "app/text/words.h"

#include <array>

namespace winnow {

namespace {

const QString anyText = QStringLiteral("SELECT rowid AS key FROM paper_fts WHERE paper_fts MATCH :text");

bool isText(SearchField field) {
    return field == SearchField::Any || field == SearchField::Title || field == SearchField::Abstract;
}

bool isScore(SearchField field) {
    return field == SearchField::Relevance || field == SearchField::Novelty || field == SearchField::Total;
}

bool isType(const SearchTerm &term) {
    return term.field == SearchField::State &&
           (term.state == SearchState::New || term.state == SearchState::Cross ||
            term.state == SearchState::Replace);
}

// A term of an FTS5 query on the texts (https://www.sqlite.org/fts5.html#full_text_query_syntax).
QString matchOf(const SearchTerm &term) {
    const QString phrase = fullTextPhrase(wordText(term.text), term.unfinished);
    if (term.field == SearchField::Title)
        return QStringLiteral("{title plain} : ") + phrase;
    if (term.field == SearchField::Abstract)
        return QStringLiteral("{abstract plain} : ") + phrase;
    return phrase;
}

SearchStatement byNames(const SearchTerm &term) {
    const auto comma = term.text.indexOf(QLatin1Char(','));
    if (term.unfinished && comma >= 0) { // "Dao, T": the parts can't be swapped yet
        const QString last = foldedName(term.text.left(comma));
        const QString first = foldedName(term.text.mid(comma + 1));
        QString match = fullTextPhrase(last, false);
        if (!first.isEmpty())
            match += QStringLiteral(" AND ") + fullTextPhrase(first, true);
        return {QStringLiteral("SELECT rowid AS key FROM catalog_fts WHERE catalog_fts MATCH :text"),
                {{":text", QStringLiteral("names : (%1)").arg(match)}}};
    }
    const QString name = foldedName(term.text);
    const QString match = QStringLiteral("names : ") + fullTextPhrase(name, term.unfinished);
    if (!name.contains(QLatin1Char(' ')))
        return {QStringLiteral("SELECT rowid AS key FROM catalog_fts WHERE catalog_fts MATCH :text"),
                {{":text", match}}};
    // The index would also match a phrase that begins in one name and ends in the next.
    const QString inOneName = QLatin1Char(' ') + name + (term.unfinished ? QString() : QStringLiteral(" "));
    return {
        QStringLiteral("SELECT c.paper_id AS key FROM catalog_fts f JOIN catalog c ON c.paper_id = f.rowid "
                       "WHERE catalog_fts MATCH :text AND instr(c.names, :name) > 0"),
        {{":text", match}, {":name", inOneName}}};
}

// A category, or an archive with all its categories. An incomplete value is a prefix unless it is a category
// already.
SearchStatement byCategory(const SearchTerm &term) {
    const QString name = term.text.toLower();
    const QString exact =
        QStringLiteral("categories : (%1 OR %2)")
            .arg(fullTextPhrase(name, false), fullTextPhrase(name + QLatin1Char('.'), true));
    if (!term.unfinished)
        return {QStringLiteral("SELECT rowid AS key FROM catalog_fts WHERE catalog_fts MATCH :text"),
                {{":text", exact}}};
    return {QStringLiteral("SELECT rowid AS key FROM catalog_fts WHERE catalog_fts MATCH "
                           "iif(EXISTS (SELECT 1 FROM category WHERE lower(name) = :name "
                           "OR substr(lower(name), 1, length(:name) + 1) = :name || '.'), :text, :begun)"),
            {{":text", exact},
             {":name", name},
             {":begun", QStringLiteral("categories : ") + fullTextPhrase(name, true)}}};
}

SearchStatement byTag(const SearchTerm &term) {
    const QString tag = foldedTag(term.text);
    if (!term.unfinished)
        return {QStringLiteral("SELECT paper_id AS key FROM tag WHERE folded = :text"), {{":text", tag}}};
    return {QStringLiteral("SELECT paper_id AS key FROM tag WHERE folded = :text OR "
                           "(NOT EXISTS (SELECT 1 FROM tag WHERE folded = :text) "
                           "AND substr(folded, 1, length(:text)) = :text)"),
            {{":text", tag}}};
}

QString standingVerdicts(const QString &kind) {
    return QStringLiteral("SELECT v.paper_id AS key FROM verdict v CROSS JOIN paper p ON p.id = v.paper_id "
                          "AND p.text_version <= v.paper_version WHERE v.kind %1 AND ")
               .arg(kind) +
           ScreeningOutcomeTable::isStanding();
}

// The papers for which the state holds or, if that is easier to query, does not.
SearchStatement byState(SearchState state) {
    const auto decided = [](const char *name) {
        return QStringLiteral("SELECT paper_id AS key FROM decision WHERE state = '%1'")
            .arg(QLatin1String(name));
    };
    const QString read = QStringLiteral("SELECT paper_id AS key FROM paper_status WHERE is_read = 1");
    switch (state) {
    case SearchState::Kept:
        return {decided("keep"), {}};
    case SearchState::Skipped:
        return {decided("skip"), {}};
    case SearchState::Later:
        return {decided("later"), {}};
    case SearchState::Untriaged:
        return {QStringLiteral("SELECT paper_id AS key FROM decision"), {}, true};
    case SearchState::Read:
        return {read, {}};
    case SearchState::Unread:
        return {read, {}, true};
    case SearchState::Failed:
        return {standingVerdicts(QStringLiteral("= 'failed'")), {}};
    case SearchState::Screened:
        return {standingVerdicts(QStringLiteral("= 'dropped'")), {}};
    case SearchState::Scored:
        return {QStringLiteral("SELECT paper_id AS key FROM score WHERE %2 AND paper_id NOT IN (%1)")
                    .arg(standingVerdicts(QStringLiteral("<> 'passed'")),
                         ScoreTable::isStanding(QStringLiteral("score"))),
                {}};
    case SearchState::Unscored:
        return {QStringLiteral("SELECT paper_id AS key FROM score WHERE %1 UNION ALL ")
                        .arg(ScoreTable::isStanding(QStringLiteral("score"))) +
                    standingVerdicts(QStringLiteral("<> 'passed'")),
                {},
                true};
    case SearchState::Replaced:
        return {QStringLiteral("SELECT paper_id AS key FROM paper_version"), {}};
    case SearchState::Withdrawn:
        return {QStringLiteral("SELECT id AS key FROM paper WHERE is_withdrawn = 1"), {}};
    case SearchState::Noted:
        return {QStringLiteral("SELECT paper_id AS key FROM annotation WHERE note <> ''"), {}};
    default: // about days, which are queried separately
        return {};
    }
}

QString between(const QString &value, const SearchTerm &term) {
    return QStringLiteral("%1 BETWEEN %2 AND %3").arg(value).arg(term.least).arg(term.most);
}

QString scoreCondition(const SearchTerm &term) {
    if (term.field == SearchField::Relevance)
        return between(QStringLiteral("relevance"), term);
    if (term.field == SearchField::Novelty)
        return between(QStringLiteral("novelty"), term);
    // By integer part: 14.8 counts as 14.
    return between(QStringLiteral("merit / %1").arg(meritOfAPoint), term);
}

// The displayed one of a paper's scores has the highest value, as in ScoreTable::shown().
QString rankToShow(const QString &score) {
    return QStringLiteral(
               "((%1.criteria_version = (SELECT version FROM criteria WHERE is_current = 1)) * "
               "4000000000000000000 + (%1.scorer = 'llm') * 2000000000000000000 + %1.paper_version "
               "* 100000000000000 + %1.id)")
        .arg(score);
}

// The displayed score of each paper, for all papers at once. With an aggregate max(), the other columns come
// from its row (https://www.sqlite.org/quirks.html, 6).
QString byShownScore(const QStringList &conditions) {
    const QString score = QStringLiteral("score");
    return QStringLiteral("SELECT paper_id AS key FROM (SELECT paper_id, relevance, novelty, %1 AS merit, "
                          "max(%2) FROM score WHERE %3 GROUP BY paper_id) WHERE %4")
        .arg(ScoreTable::merit(score), rankToShow(score), ScoreTable::isStanding(score),
             conditions.join(QStringLiteral(" AND ")));
}

// Starts from the scores with this value, by their own index: they are few, and most papers have only one
// score.
SearchStatement byTopic(const SearchTerm &term, const SearchedTopics &topics) {
    const QString sql =
        QStringLiteral("SELECT s.paper_id AS key FROM json_each(:topics) j CROSS JOIN score s "
                       "ON s.topic = json_extract(j.value, '$[0]') AND s.other_topics = "
                       "json_extract(j.value, '$[1]') WHERE %1 AND NOT EXISTS (SELECT 1 FROM score x "
                       "WHERE x.paper_id = s.paper_id AND x.id <> s.id AND %2 > %3 AND %4)")
            .arg(ScoreTable::isStanding(QStringLiteral("s")), rankToShow(QStringLiteral("x")),
                 rankToShow(QStringLiteral("s")), ScoreTable::isStanding(QStringLiteral("x")));
    return {sql, {{":topics", topics.meant(term)}}};
}

QString typeCondition(const SearchTerm &term) {
    QString types = QString::number(int(AnnounceType::New));
    if (term.state == SearchState::Cross)
        types = QString::number(int(AnnounceType::Cross));
    else if (term.state == SearchState::Replace)
        types = QStringLiteral("%1, %2").arg(int(AnnounceType::Replace)).arg(int(AnnounceType::ReplaceCross));
    return QStringLiteral("type %1IN (%2)").arg(term.negated ? QStringLiteral("NOT ") : QString(), types);
}

// Conditions about days: on the given day, or else on the newest day that the search allows, preferably one
// on which the paper was scanned.
void addDays(std::vector<SearchStatement> &statements, const SearchQuery &query, std::optional<QDate> day) {
    QStringList types;
    for (const SearchTerm &term : query.terms) {
        if (isType(term))
            types.append(typeCondition(term));
    }
    QStringList days;
    if (const QString searched = searchedDays(query, QStringLiteral("day_paper")); !searched.isEmpty())
        days.append(searched);
    if (day) {
        days.append(QStringLiteral("day = '%1'").arg(dayText(*day)));
        days.append(types);
    }
    const QString where =
        days.isEmpty() ? QString() : QStringLiteral("WHERE ") + days.join(QStringLiteral(" AND "));
    if (!day && !types.isEmpty())
        statements.push_back({QStringLiteral("SELECT paper_id AS key FROM (SELECT paper_id, type, "
                                             "max(scanned || day) FROM day_paper %1 GROUP BY paper_id) "
                                             "WHERE %2")
                                  .arg(where, types.join(QStringLiteral(" AND "))),
                              {}});
    else if (!days.isEmpty())
        statements.push_back({QStringLiteral("SELECT paper_id AS key FROM day_paper ") + where, {}});
}

void addIds(std::vector<SearchStatement> &statements, const SearchQuery &query, bool negated) {
    QStringList ids;
    for (const SearchTerm &term : query.terms) {
        if (term.field == SearchField::Id && term.negated == negated)
            ids.append(term.id.toString());
    }
    if (!ids.isEmpty())
        statements.push_back(
            {QStringLiteral(
                 "SELECT id AS key FROM paper WHERE arxiv_id IN (SELECT value FROM json_each(:ids))"),
             {{":ids", QStringLiteral("[\"%1\"]").arg(ids.join(QStringLiteral("\",\"")))}},
             negated});
}

SearchStatement statementOf(const SearchTerm &term, const SearchedTopics &topics) {
    SearchStatement statement;
    switch (term.field) {
    case SearchField::Author:
        statement = byNames(term);
        break;
    case SearchField::Category:
        statement = byCategory(term);
        break;
    case SearchField::Tag:
        statement = byTag(term);
        break;
    case SearchField::Topic:
        statement = byTopic(term, topics);
        break;
    case SearchField::State:
        statement = byState(term.state);
        break;
    case SearchField::Taste:
        statement = {
            QStringLiteral("SELECT paper_id AS key FROM taste WHERE profile = %1 AND %2")
                .arg(tasteProfile(),
                     between(QStringLiteral("CAST(round(value * %1) AS INTEGER)").arg(shareUnit), term)),
            {}};
        break;
    case SearchField::OwnRelevance:
        statement = {QStringLiteral("SELECT paper_id AS key FROM annotation WHERE ") +
                         between(QStringLiteral("own_relevance"), term),
                     {}};
        break;
    default:
        statement = isScore(term.field) ? SearchStatement{byShownScore({scoreCondition(term)}), {}}
                                        : SearchStatement{anyText, {{":text", matchOf(term)}}};
    }
    statement.negated = statement.negated != term.negated;
    return statement;
}

} // namespace

QString searchedDays(const SearchQuery &query, const QString &alias) {
    QStringList conditions;
    for (const SearchTerm &term : query.terms) {
        if (term.field != SearchField::Day)
            continue;
        QStringList bounds;
        if (term.first.isValid())
            bounds.append(QStringLiteral("%1.day >= '%2'").arg(alias, dayText(term.first)));
        if (term.last.isValid())
            bounds.append(QStringLiteral("%1.day <= '%2'").arg(alias, dayText(term.last)));
        conditions.append(QStringLiteral("%1(%2)").arg(term.negated ? QStringLiteral("NOT ") : QString(),
                                                       bounds.join(QStringLiteral(" AND "))));
    }
    return conditions.join(QStringLiteral(" AND "));
}

std::vector<SearchStatement> searchStatements(const SearchQuery &query, const SearchedTopics &topics,
                                              std::optional<QDate> day) {
    std::vector<SearchStatement> statements;
    addIds(statements, query, false);
    addIds(statements, query, true);
    addDays(statements, query, day);
    QStringList texts;
    QStringList scores;
    for (const SearchTerm &term : query.terms) {
        if (term.field == SearchField::Id || term.field == SearchField::Day || isType(term))
            continue;
        if (!term.negated && isText(term.field))
            texts.append(matchOf(term));
        else if (!term.negated && isScore(term.field))
            scores.append(scoreCondition(term));
        else
            statements.push_back(statementOf(term, topics));
    }
    if (!texts.isEmpty())
        statements.push_back({anyText, {{":text", texts.join(QStringLiteral(" AND "))}}});
    if (!scores.isEmpty())
        statements.push_back({byShownScore(scores), {}});
    return statements;
}

} // namespace winnow
