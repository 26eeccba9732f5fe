#include "ui/papers/map/heatmappainter.h"

#include "ui/common/theme.h"
#include "ui/papers/map/topicdots.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr double digitScale = 0.78; // relative to the widget's font
constexpr double cellGap = 1;       // around a cell, in pixels

QFont digitFont(const QFont &font) {
    QFont small(font);
    small.setPointSizeF(font.pointSizeF() * digitScale);
    return small;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double part) {
    const auto channel = [part](float from, float to) {
        return static_cast<float>(from + (to - from) * part);
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

} // namespace

MapPainter::MapPainter(QPainter &painter, const MapGeometry &geometry, const QPalette &palette)
    : m_painter(painter),
      m_geometry(geometry),
      m_palette(palette),
      m_colors(themeColors(palette)),
      m_metrics(digitFont(painter.font())) {
    painter.setFont(digitFont(painter.font()));
    painter.setRenderHint(QPainter::Antialiasing);
}

void MapPainter::cells(const ScoreCounts &counts, bool byTopic) {
    const int most = counts.highest();
    const bool hasRoom =
        m_geometry.cellHeight() >= m_metrics.tightBoundingRect(QStringLiteral("0")).height() + 4;
    for (int relevance = 1; relevance <= 10; ++relevance) {
        for (int novelty = 1; novelty <= 10; ++novelty) {
            const ScoreCounts::Cell &cell = counts.at(relevance, novelty);
            const QRectF rect =
                m_geometry.cellRect({relevance, novelty}).adjusted(cellGap, cellGap, -cellGap, -cellGap);
            const QColor fill = cellColor(byTopic ? 0 : cell.papers, most, m_palette);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(fill);
            m_painter.drawRoundedRect(rect, 2, 2);
            if (byTopic)
                paintTopicMarks(m_painter, rect, cell.topics, most, m_palette);
            else if (hasRoom && cell.papers > 0)
                number(rect, cell.papers, readableOn(fill, m_palette));
        }
    }
}

void MapPainter::axes() {
    const QRectF cells = m_geometry.cells();
    const double line = m_metrics.height();
    const double widest = m_metrics.horizontalAdvance(QStringLiteral("10"));
    const int columnStep = m_geometry.cellWidth() < widest + 3 ? 3 : 1;
    const int rowStep = m_geometry.cellHeight() < m_metrics.capHeight() + 3 ? 3 : 1;
    m_painter.setPen(m_colors.muted);
    for (int value = 1; value <= 10; ++value) {
        const QRectF cell = m_geometry.cellRect({value, value});
        if ((value - 1) % columnStep == 0)
            m_painter.drawText(
                QRectF(cell.left() - widest, cells.bottom() + 1, cell.width() + 2 * widest, line),
                Qt::AlignCenter, QString::number(value));
        if ((value - 1) % rowStep == 0)
            m_painter.drawText(QRectF(cells.left() - widest - 5, cell.center().y() - line / 2, widest, line),
                               Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
}

// The lines cross the whole map, and are stronger where they enclose the digest's papers.
void MapPainter::cutOffs(const CutOffs &cutOffs) {
    const QRectF cells = m_geometry.cells();
    const double x = m_geometry.relevanceLine(cutOffs.relevance);
    const double y = m_geometry.noveltyLine(cutOffs.novelty);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_colors.warning, 1, Qt::DotLine));
    m_painter.drawLine(QLineF(x, y, x, cells.bottom()));
    m_painter.drawLine(QLineF(cells.left(), y, x, y));
    m_painter.setPen(QPen(m_colors.warning, 1.5));
    m_painter.drawRect(QRectF(QPointF(x, cells.top()), QPointF(cells.right(), y)));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.warning);
    constexpr double grip = 4;
    const double top = cells.top() - 1;
    const double right = cells.right() + 1;
    m_painter.drawPolygon(
        QPolygonF{QPointF(x - grip, top - grip - 2), QPointF(x + grip, top - grip - 2), QPointF(x, top)});
    m_painter.drawPolygon(QPolygonF{QPointF(right + grip + 2, y - grip), QPointF(right + grip + 2, y + grip),
                                    QPointF(right, y)});
}

void MapPainter::outline(const QRectF &rect, double width, Qt::PenStyle style) {
    QPen pen(m_palette.color(QPalette::WindowText), width, style);
    pen.setJoinStyle(Qt::MiterJoin);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    m_painter.drawRoundedRect(rect, 2, 2);
}

void MapPainter::number(const QRectF &rect, int papers, const QColor &color) {
    const QString text = QString::number(papers);
    if (m_metrics.horizontalAdvance(text) > rect.width() - 1)
        return;
    m_painter.setPen(color);
    m_painter.drawText(rect, Qt::AlignCenter, text);
}

MapMargins mapMargins(const QFont &font) {
    const QFontMetricsF metrics(digitFont(font));
    return {metrics.horizontalAdvance(QStringLiteral("10")) + 6, 8, 10, metrics.height() + 2};
}

QColor cellColor(int papers, int most, const QPalette &palette) {
    const ThemeColors &colors = themeColors(palette);
    if (papers <= 0 || most <= 0)
        return colors.barTrack;
    // By the square root, or one full cell would leave all others pale.
    constexpr double least = 0.18;
    constexpr int full = 6; // a single paper must not look like many, even if no cell has more
    return mixed(colors.barTrack, colors.accent,
                 least + (1 - least) * std::sqrt(static_cast<double>(papers) / std::max(full, most)));
}

QColor readableOn(const QColor &background, const QPalette &palette) {
    constexpr double enough = 4.5;
    for (const QColor &color : {palette.color(QPalette::WindowText), themeColors(palette).accentText}) {
        if (contrast(color, background) >= enough)
            return color;
    }
    // One of the two always has enough contrast.
    return contrast(Qt::black, background) >= contrast(Qt::white, background) ? Qt::black : Qt::white;
}

double contrast(const QColor &a, const QColor &b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace winnow
