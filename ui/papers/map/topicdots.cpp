#include "ui/papers/map/topicdots.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace winnow {

namespace {

constexpr double widestMark = 7;
constexpr double narrowestMark = 4;
constexpr double betweenMarks = 1;

int sumOf(const ScoreCounts::ByTopic &cell) {
    return std::accumulate(cell.begin(), cell.end(), 0);
}

struct Raster {
    int columns = 1;
    int rows = 1;
    double step = widestMark + betweenMarks;
    int places() const { return columns * rows; }
};

Raster rasterOf(const QRectF &room, double mark) {
    const double step = mark + betweenMarks;
    return {std::max(1, static_cast<int>((room.width() + betweenMarks) / step)),
            std::max(1, static_cast<int>((room.height() + betweenMarks) / step)), step};
}

// The largest marks with which everything fits into the fullest cell.
Raster rasterFor(const QRectF &room, int most) {
    double mark = std::min(widestMark, room.height());
    while (mark > narrowestMark && rasterOf(room, mark).places() < most)
        mark -= 0.5;
    return rasterOf(room, std::max(mark, narrowestMark));
}

} // namespace

ScoreCounts::ByTopic sharedMarks(const ScoreCounts::ByTopic &papers, int marks) {
    const int all = sumOf(papers);
    if (all <= marks)
        return papers;
    ScoreCounts::ByTopic shared{};
    int left = marks;
    for (size_t i = 0; i < papers.size(); ++i) {
        if (papers[i] > 0 && left > 0) {
            shared[i] = 1;
            --left;
        }
    }
    while (left > 0) { // give to the topic that is furthest below its share
        size_t next = 0;
        double furthest = -1;
        for (size_t i = 0; i < papers.size(); ++i) {
            const double due = static_cast<double>(papers[i]) * marks / all - shared[i];
            if (papers[i] > 0 && due > furthest) {
                furthest = due;
                next = i;
            }
        }
        shared[next] += 1;
        --left;
    }
    return shared;
}

void paintTopicMark(QPainter &painter, QPointF center, double radius, size_t drawnAs,
                    const QPalette &palette) {
    const QColor color = topicColor(drawnAs < ScoreCounts::others ? static_cast<int>(drawnAs) : -1, palette);
    constexpr double line = 1.2;
    if (drawnAs == ScoreCounts::unsaid) {
        painter.setPen(QPen(color, line));
        painter.drawLine(center - QPointF(radius * 0.8, 0), center + QPointF(radius * 0.8, 0));
    } else if (drawnAs == ScoreCounts::none) {
        painter.setPen(QPen(color, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, radius - line / 2, radius - line / 2);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, radius, radius);
    }
}

void paintTopicMarks(QPainter &painter, const QRectF &cell, const ScoreCounts::ByTopic &counts, int most,
                     const QPalette &palette) {
    const int papers = sumOf(counts);
    if (papers == 0 || most == 0)
        return;
    constexpr double inset = 1;
    const QRectF room = cell.adjusted(inset, inset, -inset, -inset);
    const Raster raster = rasterFor(room, most);
    int marks = papers;
    if (most > raster.places())
        marks = std::clamp(
            static_cast<int>(std::lround(raster.places() * std::sqrt(static_cast<double>(papers) / most))), 1,
            raster.places());
    const ScoreCounts::ByTopic shared = sharedMarks(counts, marks);
    const double radius = (raster.step - betweenMarks) / 2;
    // Centred in the cell.
    const int columns = std::min(marks, raster.columns);
    const int rows = (std::min(marks, raster.places()) + columns - 1) / columns;
    const QPointF begin(room.center().x() - (columns - 1) * raster.step / 2,
                        room.center().y() - (rows - 1) * raster.step / 2);
    int place = 0;
    for (size_t topic = 0; topic < shared.size(); ++topic) {
        for (int i = 0; i < shared[topic]; ++i, ++place)
            paintTopicMark(painter,
                           begin + QPointF(place % columns * raster.step, place / columns * raster.step),
                           radius, topic, palette);
    }
}

} // namespace winnow
