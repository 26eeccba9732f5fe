#pragma once

#include "ui/common/access/paintedgrid.h"
#include "ui/papers/map/mapgeometry.h"
#include "ui/papers/map/scorecounts.h"

#include <QWidget>

namespace winnow {

// Relevance × novelty as ten by ten cells, darker for more papers. Clicking and dragging pick papers; the
// cut-off lines can be dragged. Keys: arrows move, Space and Enter pick, Shift extends the pick, Ctrl+arrows
// move the cut-offs, Esc clears the pick.
class HeatMap final : public QWidget, public PaintedGrid {
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);
    ~HeatMap() override;

    void setCounts(const ScoreCounts &counts);
    void setByTopic(bool isByTopic) { // draws papers by topic, otherwise by number
        m_isByTopic = isByTopic;
        update();
    }
    void setCutOffs(const CutOffs &cutOffs);
    void setPicked(const std::optional<ScoreRange> &range); // emits no signal
    MapGeometry geometryOfCells() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const std::optional<winnow::ScoreRange> &range); // picked by the user
    void cutOffsChanged(const winnow::CutOffs &cutOffs);         // also while a line is dragged
    void leaveRequested();                                       // Esc was pressed with nothing picked

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

    QWidget *gridWidget() override { return this; }
    QSize gridSize() const override { return {10, 10}; }
    QRect gridCellRect(int cell) const override;
    QString gridCellName(int cell) const override;
    QString gridCellValue(int cell) const override;
    bool isGridCellPicked(int cell) const override;
    bool canPickGridCell(int) const override { return true; }
    int currentGridCell() const override;
    void pressGridCell(int cell) override;
    int dialCount() const override { return 2; }
    QString dialName(int dial) const override;
    QRect dialRect(int dial) const override;
    int dialValue(int dial) const override;
    void setDialValue(int dial, int value) override;

private:
    struct Lines { // which cut-off lines
        bool relevance = false;
        bool novelty = false;
        explicit operator bool() const { return relevance || novelty; }
    };
    struct Press {
        QPoint at;
        MapCell cell;
        Lines lines;                     // the lines under the mouse
        bool widens = false;             // Ctrl or Shift was held
        std::optional<ScoreRange> begun; // the pick at the start
        bool isDrag = false;
    };

    Lines linesAt(const QPointF &point) const;
    void dragLines(const QPointF &point);
    void dragRange(const QPointF &point);
    void click(const MapCell &cell, bool widens);
    void pick(const std::optional<ScoreRange> &range);
    void changeCutOffs(const CutOffs &cutOffs);
    bool moveCutOff(int key);
    bool moveCursor(int key, bool widens);
    void showCursorShape(const QPointF &point);
    QString tipAt(const QPoint &point) const;

    ScoreCounts m_counts;
    CutOffs m_cutOffs;
    std::optional<ScoreRange> m_picked;
    std::optional<Press> m_press;
    bool m_isByTopic = false;
    MapCell m_cursor{8, 8};
    MapCell m_anchor{8, 8}; // the cell that Shift extends from
};

} // namespace winnow
