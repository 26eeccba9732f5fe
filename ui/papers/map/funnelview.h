#pragma once

#include "ui/common/access/paintedgrid.h"
#include "ui/papers/map/funnel.h"

#include <QWidget>

namespace winnow {

// The stages of the day as bars with their number and share. Those that the table can show are picked by a
// click, or by arrows and Space; picking again, or Esc, clears the pick.
class FunnelView final : public QWidget, public PaintedGrid {
    Q_OBJECT
public:
    explicit FunnelView(QWidget *parent = nullptr);
    ~FunnelView() override;

    void setLines(std::vector<FunnelLine> lines);
    void setPicked(std::optional<FunnelStage> stage); // emits no signal

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(std::optional<winnow::FunnelStage> stage); // picked by the user
    void leaveRequested();                                 // Esc was pressed with nothing picked

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

    QWidget *gridWidget() override { return this; }
    QSize gridSize() const override { return {1, static_cast<int>(m_lines.size())}; }
    QRect gridCellRect(int cell) const override { return lineRect(cell).toAlignedRect(); }
    QString gridCellName(int cell) const override { return line(cell).name; }
    QString gridCellValue(int cell) const override { return line(cell).words; }
    bool isGridCellPicked(int cell) const override { return m_picked == line(cell).stage; }
    bool canPickGridCell(int cell) const override { return line(cell).canPick; }
    int currentGridCell() const override { return m_current; }
    void pressGridCell(int cell) override;

private:
    const FunnelLine &line(int index) const { return m_lines.at(static_cast<size_t>(index)); }
    QRectF lineRect(int index) const;
    int lineAt(const QPointF &point) const; // -1: none
    void paintLine(QPainter &painter, int index, double labels, double numbers) const;

    std::vector<FunnelLine> m_lines;
    std::optional<FunnelStage> m_picked;
    int m_current = 0;
};

} // namespace winnow
