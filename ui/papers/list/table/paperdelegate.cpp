#include "ui/papers/list/table/paperdelegate.h"

#include "ui/common/scorebar.h"
#include "ui/common/theme.h"
#include "ui/common/topiccolors.h"
#include "ui/papers/list/table/groupheadings.h"
#include "ui/papers/list/table/papercells.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace winnow {

namespace {

constexpr int paperDelegateMargin = 8; // left and right of a cell's text

void drawStar(QPainter &painter, QPointF center, qreal radius) {
    constexpr int corners = 10;
    constexpr qreal inner = 0.42;
    QPolygonF star;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = M_PI * (2.0 * i / corners - 0.5);
        const qreal length = i % 2 == 0 ? radius : radius * inner;
        star << center + QPointF(qCos(angle), qSin(angle)) * length;
    }
    painter.drawPolygon(star);
}

void drawClock(QPainter &painter, QPointF center, qreal radius, const QColor &color) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(center, radius, radius);
    painter.drawLine(center, center - QPointF(0, radius * 0.6));
    painter.drawLine(center, center + QPointF(radius * 0.5, 0));
}

void drawWarning(QPainter &painter, QPointF center, qreal radius, const QColor &sign) {
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF{center + QPointF(0, -radius), center + QPointF(radius, radius * 0.85),
                                  center + QPointF(-radius, radius * 0.85)});
    triangle.closeSubpath();
    painter.setPen(QPen(painter.brush().color(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(triangle);
    painter.setPen(QPen(sign, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(center + QPointF(0, -radius * 0.35), center + QPointF(0, radius * 0.2));
    painter.drawPoint(center + QPointF(0, radius * 0.58));
}

void paintMark(QPainter &painter, const QRect &rect, PaperMark mark, const QPalette &palette) {
    const ThemeColors &colors = themeColors(palette);
    const QPointF center = QRectF(rect).center();
    painter.setPen(Qt::NoPen);
    switch (mark) {
    case PaperMark::Untriaged:
        painter.setBrush(colors.muted);
        painter.drawEllipse(center, 4.5, 4.5);
        break;
    case PaperMark::Kept:
        painter.setBrush(colors.accent);
        drawStar(painter, center, 6);
        break;
    case PaperMark::Skipped:
        painter.setPen(QPen(colors.muted, 1.4));
        painter.drawLine(center - QPointF(3.5, 0), center + QPointF(3.5, 0));
        break;
    case PaperMark::Later:
        drawClock(painter, center, 5, colors.muted);
        break;
    case PaperMark::Failed:
        painter.setBrush(colors.warning);
        drawWarning(painter, center, 5.5, palette.color(QPalette::Base));
        break;
    }
}

// Draws the user's marks after a title in a quieter colour, in at most two fifths of the room. Returns the
// rest.
QRect paintOwnMarks(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const QString &marks, int titleWidth) {
    if (marks.isEmpty())
        return rect;
    constexpr int gap = 8;
    const QString shown = option.fontMetrics.elidedText(marks, Qt::ElideRight, rect.width() * 2 / 5);
    const int width = option.fontMetrics.horizontalAdvance(shown);
    const int start = std::max(0, std::min(titleWidth + gap, rect.width() - width));
    const QRect place(rect.left() + start, rect.top(), width, rect.height());
    painter.setFont(option.font);
    painter.setPen(themeColors(option.palette).muted);
    painter.drawText(QStyle::visualRect(option.direction, rect, place), Qt::AlignCenter | Qt::TextSingleLine,
                     shown);
    return QStyle::visualRect(option.direction, rect,
                              QRect(rect.topLeft(), QSize(std::max(0, start - gap), rect.height())));
}

// Always plain text: a feed's text is never interpreted as HTML.
void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) {
    const auto column = static_cast<PaperColumn>(index.column());
    const bool isValue =
        column == PaperColumn::Title || (column == PaperColumn::Score && index.data(RawRole).isValid());
    const bool isQuiet = !isValue || index.data(QuietRole).toBool();
    const bool isFailed = column == PaperColumn::Score && index.data(FailedRole).toBool();
    QFont font = option.font;
    if (column == PaperColumn::Title && index.data(UnreadRole).toBool())
        font.setWeight(QFont::DemiBold);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    QRect rect = option.rect.adjusted(paperDelegateMargin, 0, -paperDelegateMargin, 0);
    if (column == PaperColumn::Title)
        rect = paintOwnMarks(painter, option, rect, index.data(OwnRole).toString(),
                             QFontMetrics(font).horizontalAdvance(index.data().toString()));
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter.setFont(font);
    const ThemeColors &colors = themeColors(option.palette);
    const QColor quiet = isFailed ? colors.warning : colors.muted;
    painter.setPen(isQuiet ? quiet : option.palette.color(QPalette::Text));
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(
        rect, QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute | Qt::TextSingleLine,
        text);
}

// The rest of the cell beside the dot. Only topics have a dot.
QRect paintTopicDot(QPainter &painter, const QStyleOptionViewItem &option, int topic) {
    constexpr double radius = 4;
    constexpr int room = 14;
    if (topic < 0)
        return option.rect;
    QRect place(option.rect.left() + paperDelegateMargin, option.rect.top(), qCeil(2 * radius),
                option.rect.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(topicColor(topic, option.palette));
    painter.drawEllipse(QRectF(QStyle::visualRect(option.direction, option.rect, place)).center(), radius,
                        radius);
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(room, 0, 0, 0));
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index) {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

// A thin edge at the row that keys act on, so that it is not marked by a tint alone.
void paintCurrentEdge(QPainter &painter, const QStyleOptionViewItem &option) {
    constexpr int width = 3;
    QRect edge = option.rect;
    edge.setWidth(width);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge),
                     themeColors(option.palette).accent);
}

} // namespace

void PaperDelegate::paint(QPainter *painter, const QStyleOptionViewItem &cell,
                          const QModelIndex &index) const {
    QStyleOptionViewItem option(cell);
    if (m_headings)
        option.rect = m_headings->line(index.row(), cell.rect);
    const auto column = static_cast<PaperColumn>(index.column());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, themeColors(option.palette).accentSoft);
    if (column == PaperColumn::Mark) {
        paintMark(*painter, option.rect, static_cast<PaperMark>(index.data(MarkRole).toInt()),
                  option.palette);
        if (isCurrentRow(option, index))
            paintCurrentEdge(*painter, option);
    } else if (column == PaperColumn::Relevance || column == PaperColumn::Novelty) {
        paintScoreBar(*painter, option, index.data(RawRole).toInt(),
                      column == PaperColumn::Novelty ? m_cutOffs.novelty : m_cutOffs.relevance,
                      column == PaperColumn::Novelty ? ScoreBar::Novelty : ScoreBar::Relevance);
    } else if (column == PaperColumn::Taste) {
        const QVariant taste = index.data(RawRole);
        paintTasteBar(*painter, option, taste.isValid() ? taste.toDouble() : -1,
                      index.data(UnsureRole).toBool());
    } else {
        if (column == PaperColumn::Topic)
            option.rect = paintTopicDot(*painter, option, index.data(TopicRole).toInt());
        paintText(*painter, option, index);
    }
    painter->restore();
}

int PaperDelegate::rowHeight(const QFontMetrics &metrics, Density density) {
    constexpr int compact = 3;
    constexpr int normal = 9;
    constexpr int roomy = 19;
    const int room = density == Density::Normal ? normal : density == Density::Compact ? compact : roomy;
    return metrics.height() + room;
}

QSize PaperDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QString text = index.data().toString();
    constexpr int widest = 400;
    return {std::min(widest, option.fontMetrics.horizontalAdvance(text) + 2 * paperDelegateMargin),
            rowHeight(option.fontMetrics, Density::Normal)};
}

} // namespace winnow
