#include "app/cli/paperlines.h"

#include "app/cli/texttable.h"
#include "app/text/tex.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace winnow {

namespace {

struct PaperTableTr {
    Q_DECLARE_TR_FUNCTIONS(PaperTable)
};

QJsonValue textOrNull(const QString &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// A paper that waits in a running queue has no score yet, and that is all a script can use.
QString stateName(ScoringState state) {
    return scoringStateName(state == ScoringState::Pending ? ScoringState::Unscored : state);
}

QJsonObject toJson(const PaperRow &row) {
    const auto number = [&row](int Score::*member) {
        return row.score ? QJsonValue((*row.score).*member) : QJsonValue();
    };
    const bool saysWhy = row.state == ScoringState::Screened || row.state == ScoringState::Failed;
    return {{QStringLiteral("id"), row.paper.id.toString()},
            {QStringLiteral("version"), row.paper.version},
            {QStringLiteral("title"), row.paper.title},
            {QStringLiteral("authors"), QJsonArray::fromStringList(row.paper.authors)},
            {QStringLiteral("categories"), QJsonArray::fromStringList(row.paper.categories)},
            {QStringLiteral("announced"), row.day.toString(Qt::ISODate)},
            {QStringLiteral("type"), announceTypeName(row.type)},
            {QStringLiteral("relevance"), number(&Score::relevance)},
            {QStringLiteral("novelty"), number(&Score::novelty)},
            {QStringLiteral("score"), row.score ? QJsonValue(row.score->total()) : QJsonValue()},
            {QStringLiteral("taste"), QJsonValue()},
            {QStringLiteral("comment"), textOrNull(saysWhy     ? row.stateReason
                                                   : row.score ? row.score->comment
                                                               : QString())},
            {QStringLiteral("state"), stateName(row.state)},
            {QStringLiteral("decision"),
             row.decision == Decision::None ? QJsonValue() : QJsonValue(decisionName(row.decision))}};
}

} // namespace

QStringList paperTable(const std::vector<PaperRow> &rows, int width) {
    TextTable table;
    table.addColumn(PaperTableTr::tr("Score"), TextTable::Align::Right);
    table.addColumn(PaperTableTr::tr("Rel"), TextTable::Align::Right);
    table.addColumn(PaperTableTr::tr("Nov"), TextTable::Align::Right);
    table.addColumn(PaperTableTr::tr("Decision"));
    table.addColumn(PaperTableTr::tr("Id"));
    table.addColumn(PaperTableTr::tr("Category"));
    table.addColumn(PaperTableTr::tr("Type"));
    table.addColumn(PaperTableTr::tr("Title"));
    for (const PaperRow &row : rows) {
        const auto number = [&row](int value) { return row.score ? QString::number(value) : QString(); };
        const Score score = row.score.value_or(Score());
        table.addRow({row.score ? number(score.total()) : stateName(row.state), number(score.relevance),
                      number(score.novelty),
                      row.decision == Decision::None ? QString() : decisionName(row.decision),
                      row.paper.id.toString(), row.paper.primaryCategory(),
                      row.withdrawn ? PaperTableTr::tr("withdrawn") : announceTypeName(row.type),
                      texToPlain(row.paper.title)});
    }
    return table.lines(width);
}

QJsonArray papersToJson(const std::vector<PaperRow> &rows) {
    QJsonArray array;
    for (const PaperRow &row : rows)
        array.append(toJson(row));
    return array;
}

} // namespace winnow
