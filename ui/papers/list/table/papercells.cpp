#include "ui/papers/list/table/papercells.h"

#include "ui/papers/list/model/owntexts.h"

#include <QLocale>

namespace winnow {

namespace {

constexpr AllColumns allColumns{{
    {PaperColumn::Mark, 34, true, u"mark"},
    {PaperColumn::Score, 70, true, u"score"},
    {PaperColumn::Relevance, 88, true, u"relevance"},
    {PaperColumn::Novelty, 76, true, u"novelty"},
    {PaperColumn::Percentile, 62, true, u"standing"},
    {PaperColumn::Rank, 56, false, u"rank"},
    {PaperColumn::Taste, 76, false, u"taste"}, // shown once there is something to show
    {PaperColumn::Title, 340, true, u"title"},
    {PaperColumn::Topic, 130, false, u"topic"}, // shown once there is something to show, and room
    {PaperColumn::Authors, 120, true, u"authors"},
    {PaperColumn::Category, 74, true, u"category"},
    {PaperColumn::Type, 76, true, u"type"},
    {PaperColumn::Day, 90, false, u"day"},
    {PaperColumn::Id, 98, false, u"id"},
    {PaperColumn::Own, 52, false, u"own"},
}};
static_assert(allColumns.back().width > 0); // as many as there are columns

bool isScoreColumn(PaperColumn column) {
    return column == PaperColumn::Score || column == PaperColumn::Relevance || column == PaperColumn::Novelty;
}

std::optional<int> scoreOf(const PaperRow &row, PaperColumn column) {
    if (!row.score)
        return std::nullopt;
    return column == PaperColumn::Novelty ? row.score->novelty : row.score->relevance;
}

QString shownMerit(const Score &score) {
    const QString point = QLocale().decimalPoint();
    return meritText(score.scorer, score.merit(), point.isEmpty() ? QChar(u'.') : point.at(0));
}

QString percentText(float share) {
    return QString::number(qRound(100 * share));
}

bool isScreened(const PaperRow &row) {
    return row.state == ScoringState::Screened;
}

QString markCharacter(PaperMark mark) {
    switch (mark) {
    case PaperMark::Untriaged:
        return QStringLiteral("●");
    case PaperMark::Kept:
        return QStringLiteral("★");
    case PaperMark::Skipped:
        return QStringLiteral("–");
    case PaperMark::Later:
        return QStringLiteral("◷");
    case PaperMark::Failed:
        return QStringLiteral("⚠");
    }
    return {};
}

// Shown instead of the score; short, because the column is narrow.
QString missingScore(ScoringState state) {
    switch (state) {
    case ScoringState::Failed:
        return PaperItem::tr("failed");
    case ScoringState::Screened:
        return PaperItem::tr("screened");
    case ScoringState::Pending:
        return PaperItem::tr("waiting");
    default:
        return {};
    }
}

Qt::Alignment alignmentOf(PaperColumn column) {
    const bool isNumber = column == PaperColumn::Score || column == PaperColumn::Percentile ||
                          column == PaperColumn::Rank || column == PaperColumn::Own;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

// Placed before the title, so that it shows in a narrow table, too.
QString shownTitle(const PaperItem &item) {
    return item.row.withdrawn ? PaperItem::tr("Withdrawn: %1").arg(item.title) : item.title;
}

// That a replacement is not new goes without saying.
bool isAgainAsNew(const PaperRow &row) {
    const bool isNew = row.type == AnnounceType::New || row.type == AnnounceType::Cross;
    return row.isSeen && isNew && !row.withdrawn;
}

QString shownTopic(const PaperRow &row) {
    if (!row.score || !row.score->topic)
        return {};
    return row.score->topic->isNone() ? PaperItem::tr("none", "of the topics") : row.score->topic->name;
}

// The first topic, the others and the reason, one paragraph each.
QString topicToolTip(const PaperRow &row) {
    QStringList lines{topicText(row)};
    if (row.score && row.score->topic) {
        const PaperTopic &topic = *row.score->topic;
        if (!topic.also.isEmpty())
            lines << PaperItem::tr("Also: %1").arg(topic.also.join(QStringLiteral(", ")));
        if (!topic.reason.isEmpty())
            lines << topic.reason;
    }
    QString html;
    for (const QString &line : std::as_const(lines))
        html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return html;
}

QVariant displayCell(const PaperItem &item, PaperColumn column) {
    const PaperRow &row = item.row;
    switch (column) {
    case PaperColumn::Mark:
        return markCharacter(paperMark(row));
    case PaperColumn::Score:
        return row.score ? shownMerit(*row.score) : missingScore(row.state);
    case PaperColumn::Relevance:
    case PaperColumn::Novelty: {
        const auto value = scoreOf(row, column);
        return value ? QString::number(*value) : QString();
    }
    case PaperColumn::Topic:
        return shownTopic(row);
    case PaperColumn::Percentile:
        return item.percentile.isKnown() ? QString::number(item.percentile.top) : QString();
    case PaperColumn::Rank:
        return item.percentile.rank > 0 ? QString::number(item.percentile.rank) : QString();
    case PaperColumn::Taste:
        return row.taste ? percentText(*row.taste) : QString();
    case PaperColumn::Title:
        return shownTitle(item);
    case PaperColumn::Authors:
        return item.authors;
    case PaperColumn::Category:
        return row.paper.primaryCategory();
    case PaperColumn::Type:
        return isAgainAsNew(row) ? PaperItem::tr("%1, seen", "announce type").arg(announceTypeText(row))
                                 : announceTypeText(row);
    case PaperColumn::Day:
        return QLocale().toString(row.day, QLocale::ShortFormat);
    case PaperColumn::Id:
        return row.paper.id.toString();
    case PaperColumn::Own:
        return row.annotation.ownRelevance ? QString::number(*row.annotation.ownRelevance) : QString();
    }
    return {};
}

QVariant rawCell(const PaperItem &item, PaperColumn column) {
    if (column == PaperColumn::Score)
        return item.row.score ? QVariant(double(item.row.score->merit()) / meritOfAPoint) : QVariant();
    if (isScoreColumn(column)) {
        const auto value = scoreOf(item.row, column);
        return value ? QVariant(*value) : QVariant();
    }
    if (column == PaperColumn::Rank)
        return item.percentile.rank > 0 ? QVariant(int(item.percentile.rank)) : QVariant();
    if (column == PaperColumn::Taste)
        return item.row.taste ? QVariant(double(*item.row.taste)) : QVariant();
    if (column == PaperColumn::Percentile)
        return item.percentile.isKnown() ? QVariant(int(item.percentile.top)) : QVariant();
    if (column == PaperColumn::Own)
        return item.row.annotation.ownRelevance ? QVariant(*item.row.annotation.ownRelevance) : QVariant();
    if (column == PaperColumn::Mark)
        return static_cast<int>(paperMark(item.row));
    if (column == PaperColumn::Type)
        return static_cast<int>(item.row.type);
    if (column == PaperColumn::Day)
        return item.row.day;
    return displayCell(item, column);
}

QString accessibleCell(const PaperItem &item, PaperColumn column) {
    const PaperRow &row = item.row;
    const auto value = isScoreColumn(column) ? scoreOf(row, column) : std::nullopt;
    switch (column) {
    case PaperColumn::Mark:
        return markText(row);
    case PaperColumn::Score:
        return value ? PaperItem::tr("Score %1 of 20").arg(shownMerit(*row.score)) : scoringText(row);
    case PaperColumn::Relevance:
        return value ? PaperItem::tr("Relevance %1 of 10").arg(*value) : scoringText(row);
    case PaperColumn::Novelty:
        return value ? PaperItem::tr("Novelty %1 of 10").arg(*value) : scoringText(row);
    case PaperColumn::Topic:
        return topicText(row);
    case PaperColumn::Percentile:
        return percentileText(item);
    case PaperColumn::Rank:
        return rankText(item);
    case PaperColumn::Taste:
        return tasteText(item);
    case PaperColumn::Authors:
        return row.paper.authors.isEmpty() ? PaperItem::tr("No authors listed")
                                           : PaperItem::tr("By %1").arg(item.authors);
    case PaperColumn::Category:
        return PaperItem::tr("In %1").arg(row.paper.categories.join(QStringLiteral(", ")));
    case PaperColumn::Type:
        return announceTypeLong(row);
    case PaperColumn::Day:
        return PaperItem::tr("Announced on %1").arg(QLocale().toString(row.day, QLocale::LongFormat));
    case PaperColumn::Id:
        return PaperItem::tr("arXiv ID %1").arg(row.paper.id.toString());
    case PaperColumn::Own:
        return row.annotation.ownRelevance
                   ? PaperItem::tr("Your relevance %1 of 10").arg(*row.annotation.ownRelevance)
                   : PaperItem::tr("No relevance from you");
    case PaperColumn::Title:
        break;
    }
    return row.annotation.isEmpty() ? shownTitle(item)
                                    : shownTitle(item) + QStringLiteral(". ") + ownText(row.annotation);
}

// HTML, so that long titles wrap; text from outside is escaped.
QVariant toolTipCell(const PaperItem &item, PaperColumn column) {
    if (isScoreColumn(column) && item.row.score)
        return item.row.score->comment.isEmpty()
                   ? QVariant()
                   : QVariant(QStringLiteral("<p>%1</p>").arg(item.row.score->comment.toHtmlEscaped()));
    if (column == PaperColumn::Title || column == PaperColumn::Authors || column == PaperColumn::Category) {
        const QString text = column == PaperColumn::Category
                                 ? item.row.paper.categories.join(QStringLiteral(", "))
                                 : displayCell(item, column).toString();
        QString own = column == PaperColumn::Title ? ownText(item.row.annotation) : QString();
        if (column == PaperColumn::Title && item.row.isSeen)
            own = own.isEmpty() ? markText(item.row) : markText(item.row) + QStringLiteral(". ") + own;
        return own.isEmpty()
                   ? QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped())
                   : QStringLiteral("<p>%1</p><p>%2</p>").arg(text.toHtmlEscaped(), own.toHtmlEscaped());
    }
    if (column == PaperColumn::Topic)
        return topicToolTip(item.row);
    if (column == PaperColumn::Id)
        return {};
    return QStringLiteral("<p>%1</p>").arg(accessibleCell(item, column).toHtmlEscaped());
}

QVariant learnedHeader(PaperColumn column, int role) {
    if (column == PaperColumn::Taste)
        return role == Qt::ToolTipRole
                   ? PaperItem::tr(
                         "How likely you are to keep the paper, in percent, as learned from your decisions")
                   : PaperItem::tr("Taste");
    return role == Qt::ToolTipRole ? PaperItem::tr("The paper's rank on its day by the model, the built-in "
                                                   "scorer and your taste together; 1 is best")
                                   : PaperItem::tr("Rank");
}

} // namespace

const AllColumns &columnTraits() {
    return allColumns;
}

QVariant paperCell(const PaperItem &item, PaperColumn column, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return displayCell(item, column);
    case Qt::AccessibleTextRole:
        return accessibleCell(item, column);
    case Qt::AccessibleDescriptionRole:
        return isScoreColumn(column) && item.row.score ? item.row.score->comment : QString();
    case Qt::ToolTipRole:
        return toolTipCell(item, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case RawRole:
        return rawCell(item, column);
    case IdRole:
        return QVariant::fromValue(item.row.paper.id);
    case MarkRole:
        return static_cast<int>(paperMark(item.row));
    case UnreadRole:
        return !item.row.read && item.row.decision == Decision::None && !isScreened(item.row);
    case QuietRole:
        return isScreened(item.row);
    case FailedRole:
        return item.row.state == ScoringState::Failed;
    case UnsureRole:
        return item.isUnsure;
    case TopicRole:
        return column == PaperColumn::Topic ? QVariant(item.topic) : QVariant();
    case OwnRole:
        return ownMarks(item.row.annotation);
    default:
        return {};
    }
}

QVariant headerCell(PaperColumn column, int role) {
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role == Qt::InitialSortOrderRole) {
        const bool bestFirst = isScoreColumn(column) || column == PaperColumn::Taste ||
                               column == PaperColumn::Day || column == PaperColumn::Id ||
                               column == PaperColumn::Own;
        return static_cast<int>(bestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    const bool named = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole || role == Qt::EditRole;
    if (role != Qt::DisplayRole && !named)
        return {};
    switch (column) {
    case PaperColumn::Mark:
        return PaperItem::tr("Decision");
    case PaperColumn::Score:
        return role == Qt::ToolTipRole
                   ? PaperItem::tr(
                         "Relevance plus novelty, 2 to 20. For the built-in scorer, whose novelty is a "
                         "guess: 1.6 × relevance + 0.4 × novelty")
                   : PaperItem::tr("Score");
    case PaperColumn::Relevance:
        return role == Qt::ToolTipRole ? PaperItem::tr("How closely the paper meets your criteria, 1 to 10")
                                       : PaperItem::tr("Relevance");
    case PaperColumn::Novelty:
        return role == Qt::ToolTipRole ? PaperItem::tr("How new the paper looks, 1 to 10")
                                       : PaperItem::tr("Novelty");
    case PaperColumn::Percentile:
        if (role == Qt::ToolTipRole)
            return PaperItem::tr(
                "Where the paper stands among the day's scored papers: 5 is among the best 5 percent");
        return named ? PaperItem::tr("Top percent of the day") : PaperItem::tr("Top %");
    case PaperColumn::Rank:
    case PaperColumn::Taste:
        return learnedHeader(column, role);
    case PaperColumn::Topic:
        return role == Qt::ToolTipRole ? PaperItem::tr("Which of your topics the paper belongs to")
                                       : PaperItem::tr("Topic");
    case PaperColumn::Title:
        return PaperItem::tr("Title");
    case PaperColumn::Authors:
        return PaperItem::tr("Authors");
    case PaperColumn::Category:
        return role == Qt::ToolTipRole ? PaperItem::tr("Primary category") : PaperItem::tr("Primary");
    case PaperColumn::Type:
        return PaperItem::tr("Type");
    case PaperColumn::Day:
        return PaperItem::tr("Day");
    case PaperColumn::Id:
        return PaperItem::tr("Id");
    case PaperColumn::Own:
        return named ? PaperItem::tr("Your relevance") : PaperItem::tr("Yours");
    }
    return {};
}

} // namespace winnow
