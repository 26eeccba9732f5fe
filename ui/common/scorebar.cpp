#include "ui/common/scorebar.h"

#include "app/model/score.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace winnow {

namespace {

struct BarColors {
    QColor bar;
    QColor text;
};

BarColors barColors(ScoreBar bar, const ThemeColors &colors) {
    switch (bar) {
    case ScoreBar::Relevance:
        break;
    case ScoreBar::Novelty:
        return {colors.noveltyBar, colors.noveltyText};
    case ScoreBar::Taste:
        return {colors.tasteBar, colors.tasteText};
    }
    return {colors.relevanceBar, colors.relevanceText};
}

// Fills `share` (0 to 1) of the track; below 0 only the track is drawn. The sign is drawn where the bar
// begins.
void paintBar(QPainter &painter, const QStyleOptionViewItem &option, double share, const QString &number,
              bool isBold, const BarColors &colors, const QString &sign = {}) {
    constexpr int margin = 8; // pixels left and right in the cell
    constexpr qreal radius = 3;
    constexpr int longest = 64;
    const int height = option.fontMetrics.height() - 1; // the bar has the same height in rows of any height
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    room.setWidth(std::min(room.width(), longest));
    room.setTop(option.rect.top() + (option.rect.height() - height) / 2);
    room.setHeight(height);
    const QRectF track(QStyle::visualRect(option.direction, option.rect, room));
    const auto rounded = [](const QRectF &rect) {
        QPainterPath path;
        path.addRoundedRect(rect, radius, radius);
        return path;
    };
    painter.setPen(Qt::NoPen);
    painter.fillPath(rounded(track), themeColors(option.palette).barTrack);
    if (share < 0)
        return;
    QRectF bar = track;
    bar.setWidth(track.width() * share);
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(track.right());
    painter.save();
    painter.setClipPath(rounded(track));
    painter.fillRect(bar, colors.bar);
    painter.restore();
    QFont font = option.font;
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    painter.setFont(font);
    painter.setPen(colors.text);
    const auto write = [&](Qt::Alignment side, const QString &text) {
        painter.drawText(
            track.adjusted(6, 0, -6, 0),
            QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute, text);
    };
    write(Qt::AlignRight, number);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    write(Qt::AlignLeft, sign);
}

} // namespace

void paintScoreBar(QPainter &painter, const QStyleOptionViewItem &option, int value, int cutOff,
                   ScoreBar bar) {
    constexpr double highest = 10;
    paintBar(painter, option, isValidScore(value) ? value / highest : -1, QString::number(value),
             value >= cutOff, barColors(bar, themeColors(option.palette)));
}

void paintTasteBar(QPainter &painter, const QStyleOptionViewItem &option, double taste, bool isUnsure) {
    paintBar(painter, option, taste, QString::number(qRound(100 * taste)), false,
             barColors(ScoreBar::Taste, themeColors(option.palette)),
             isUnsure ? QStringLiteral("?") : QString());
}

} // namespace winnow
