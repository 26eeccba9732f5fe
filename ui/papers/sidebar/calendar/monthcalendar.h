#pragma once

#include "ui/common/access/paintedgrid.h"
#include "ui/papers/sidebar/calendar/calendarday.h"

#include <QWidget>

namespace winnow {

// Six weeks as seven columns of days: darker for more relevant papers; a gap has a dashed edge, a failure
// also a mark. Keys: arrows move by day and week, Page Up and Down by month, Home and End to the ends of the
// week; Space and Enter choose.
class MonthCalendar final : public QWidget, public PaintedGrid {
    Q_OBJECT
public:
    explicit MonthCalendar(QWidget *parent = nullptr);
    ~MonthCalendar() override;

    // `month`: any of its days. Empty `days`: not read yet, only numbers are shown.
    void setMonth(QDate month, std::vector<CalendarDay> days);
    void setOpenDay(QDate day); // the day that the table shows; invalid: none
    void setToday(QDate today); // in New York
    QDate month() const { return m_month; }
    QDate cursor() const { return m_cursor; }
    const CalendarDay &dayAt(int cell) const { return m_days[size_t(cell)]; }
    int cellOf(QDate day) const; // -1: not among those shown

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const winnow::CalendarDay &day);
    void monthWanted(const QDate &month); // the user moves to this month

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

    QWidget *gridWidget() override { return this; }
    QSize gridSize() const override { return {7, calendarDayCount / 7}; }
    QRect gridCellRect(int cell) const override;
    QString gridCellName(int cell) const override { return calendarDayName(dayAt(cell).day); }
    QString gridCellValue(int cell) const override { return calendarDayText(dayAt(cell)); }
    bool isGridCellPicked(int cell) const override { return dayAt(cell).day == m_openDay; }
    bool canPickGridCell(int cell) const override { return canChoose(dayAt(cell)); }
    int currentGridCell() const override { return cellOf(m_cursor); }
    void pressGridCell(int cell) override { choose(dayAt(cell)); }

private:
    static bool canChoose(const CalendarDay &day) { return day.counts.papers > 0 || !day.gaps.empty(); }
    void choose(const CalendarDay &day);
    void moveTo(QDate day);
    void paintWeekdays(QPainter &painter) const;
    void paintDay(QPainter &painter, const CalendarDay &day, const QRectF &cell) const;
    void paintMark(QPainter &painter, LedgerState state, const QRectF &cell) const;
    int mostRelevant() const;

    QDate m_month;
    QDate m_openDay;
    QDate m_today;
    QDate m_cursor;
    std::vector<CalendarDay> m_days; // always six weeks
};

} // namespace winnow
