#include "ui/common/scorebar.h"

#include "app/model/score.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace winnow {

void paintScoreBar(QPainter &painter, const QStyleOptionViewItem &option, int value, int cutOff,
                   bool isNovelty) {
    const ThemeColors &colors = themeColors(option.palette);
    constexpr int margin = 8; // left and right of the cell
    constexpr qreal radius = 3;
    constexpr int highest = 10;
    constexpr int longest = 64;
    const int height = option.fontMetrics.height() - 1; // the same in rows of any height
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
    painter.fillPath(rounded(track), colors.barTrack);
    if (!isValidScore(value))
        return;
    QRectF bar = track;
    bar.setWidth(track.width() * value / highest);
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(track.right());
    painter.save();
    painter.setClipPath(rounded(track));
    painter.fillRect(bar, isNovelty ? colors.noveltyBar : colors.relevanceBar);
    painter.restore();
    QFont font = option.font;
    font.setWeight(value >= cutOff ? QFont::DemiBold : QFont::Normal);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    painter.setFont(font);
    painter.setPen(isNovelty ? colors.noveltyText : colors.relevanceText);
    painter.drawText(track.adjusted(6, 0, -6, 0),
                     QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter |
                         Qt::AlignAbsolute,
                     QString::number(value));
}

} // namespace winnow
