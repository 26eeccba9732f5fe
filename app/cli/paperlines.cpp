#include "app/cli/paperlines.h"

#include "app/cli/clitext.h"
#include "app/cli/texttable.h"
#include "app/model/prescreening.h"
#include "app/text/tex.h"

#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

QJsonValue textOrNull(const QString &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// A paper still queued in a run has no score yet, and a script need not know more.
QString stateName(ScoringState state) {
    return scoringStateName(state == ScoringState::Pending ? ScoringState::Unscored : state);
}

// A whole number for a model, 14.8 for the built-in scorer: the value that papers are ordered by.
QJsonValue points(const Score &score) {
    return double(score.merit()) / meritOfAPoint;
}

// Prints 0.7, not 0.699999988: a float has seven digits.
double asWritten(float value) {
    return QString::number(double(value), 'g', std::numeric_limits<float>::digits10 + 1).toDouble();
}

// Why it has no score.
QString reasonOf(const PaperRow &row) {
    if (const auto recall = prescreenRecall(row.stateReason))
        return CliText::tr("unlike the papers you keep (below %1 % recall)").arg(*recall);
    return row.stateReason;
}

// null: nobody has been asked; "none": no topic fits, as in the search.
QJsonValue topicOf(const PaperRow &row) {
    if (!row.score || !row.score->topic)
        return {};
    return row.score->topic->isNone() ? QStringLiteral("none") : row.score->topic->name;
}

QString labCell(const LabKeptPapers &kept, const ArxivId &id) {
    const auto found = kept.find(id);
    return found == kept.end() ? QString()
                               : CliText::tr("%1 of %2 kept").arg(found->kept).arg(found->members);
}

QJsonObject toJson(const PaperRow &row) {
    const auto number = [&row](int Score::*member) {
        return row.score ? QJsonValue((*row.score).*member) : QJsonValue();
    };
    const PaperTopic topic = row.score ? row.score->topic.value_or(PaperTopic()) : PaperTopic();
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
            {QStringLiteral("score"), row.score ? points(*row.score) : QJsonValue()},
            {QStringLiteral("fine"),
             row.score && row.score->fine > 0 ? QJsonValue(row.score->fine) : QJsonValue()},
            {QStringLiteral("taste"), row.taste ? QJsonValue(asWritten(*row.taste)) : QJsonValue()},
            {QStringLiteral("rank"), row.rank ? QJsonValue(*row.rank) : QJsonValue()},
            {QStringLiteral("topic"), topicOf(row)},
            {QStringLiteral("topics_also"), QJsonArray::fromStringList(topic.also)},
            {QStringLiteral("topic_reason"), textOrNull(topic.reason)},
            {QStringLiteral("comment"), textOrNull(saysWhy     ? reasonOf(row)
                                                   : row.score ? row.score->comment
                                                               : QString())},
            {QStringLiteral("state"), stateName(row.state)},
            {QStringLiteral("decision"),
             row.decision == Decision::None ? QJsonValue() : QJsonValue(decisionName(row.decision))}};
}

} // namespace

QStringList paperTable(const std::vector<PaperRow> &rows, int width, bool withTopics,
                       const LabKeptPapers &kept) {
    const bool hasTaste =
        std::ranges::any_of(rows, [](const PaperRow &row) { return row.taste.has_value(); });
    TextTable table;
    table.addColumn(CliText::tr("Score"), TextTable::Align::Right);
    table.addColumn(CliText::tr("Rel"), TextTable::Align::Right);
    table.addColumn(CliText::tr("Nov"), TextTable::Align::Right);
    if (hasTaste)
        table.addColumn(CliText::tr("Taste"), TextTable::Align::Right);
    table.addColumn(CliText::tr("Decision"));
    if (!kept.isEmpty())
        table.addColumn(CliText::tr("Lab"));
    table.addColumn(CliText::tr("ID"));
    table.addColumn(CliText::tr("Category"));
    table.addColumn(CliText::tr("Type"));
    if (withTopics)
        table.addColumn(CliText::tr("Topic"));
    table.addColumn(CliText::tr("Title"));
    for (const PaperRow &row : rows) {
        const auto number = [&row](int value) { return row.score ? QString::number(value) : QString(); };
        const Score score = row.score.value_or(Score());
        QStringList cells{row.score ? meritText(score.scorer, score.merit()) : stateName(row.state),
                          number(score.relevance), number(score.novelty)};
        if (hasTaste)
            cells << (row.taste ? QStringLiteral("%1 %").arg(qRound(100 * *row.taste)) : QString());
        cells << (row.decision == Decision::None ? QString() : decisionName(row.decision));
        if (!kept.isEmpty())
            cells << labCell(kept, row.paper.id);
        cells << row.paper.id.toString() << row.paper.primaryCategory()
              << (row.withdrawn ? CliText::tr("withdrawn") : announceTypeName(row.type));
        if (withTopics)
            cells << topicOf(row).toString();
        cells << texToPlain(row.paper.title);
        table.addRow(cells);
    }
    return table.lines(width);
}

QJsonArray papersToJson(const std::vector<PaperRow> &rows, const LabKeptPapers &kept) {
    QJsonArray array;
    for (const PaperRow &row : rows) {
        QJsonObject object = toJson(row);
        if (const auto found = kept.find(row.paper.id); found != kept.end()) {
            object.insert(QStringLiteral("lab_kept"), found->kept);
            object.insert(QStringLiteral("lab_members"), found->members);
        }
        array.append(object);
    }
    return array;
}

} // namespace winnow
