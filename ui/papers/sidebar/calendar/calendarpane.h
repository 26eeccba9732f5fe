#pragma once

#include "ui/papers/sidebar/calendar/calendarday.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace winnow {

class MonthCalendar;

// A month of days at the bottom of the sidebar, which can be hidden except for its heading; below it, the
// button to fetch the chosen gap.
class CalendarPane final : public QWidget {
    Q_OBJECT
public:
    explicit CalendarPane(QWidget *parent = nullptr);

    QWidget *below(QWidget *list); // a widget with the list, and this below it

    void setDays(QDate month, const std::vector<CalendarDay> &days); // ignored if another month is shown
    void setOpenDay(QDate day);                                      // shows its month
    void setToday(QDate today);
    void setBusy(bool isBusy); // disables fetching during a run
    QDate month() const;
    bool isOpen() const { return m_isOpen; }

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void monthShown(const QDate &month); // its days are needed; never invalid
    void dayChosen(const QDate &day);    // the user chose a day with papers
    void fetchWanted(const QDate &day);

private:
    void compose();
    void fold(bool open);
    void showMonth(QDate month);
    void showHeading();
    void choose(const CalendarDay &day);
    void offer(const CalendarDay &day);

    QToolButton *m_toggle;
    QToolButton *m_earlier;
    QToolButton *m_later;
    MonthCalendar *m_grid;
    QWidget *m_offer;
    QLabel *m_words;
    QPushButton *m_cure;
    QDate m_offered; // the day that the button is for
    bool m_isOpen = true;
};

} // namespace winnow
