#pragma once

#include "ui/papers/sidebar/calendar/calendarday.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace winnow {

class MonthCalendar;

// A month of days at the sidebar's foot, which folds to its heading; under it the way to close the gap that
// was chosen.
class CalendarPane final : public QWidget {
    Q_OBJECT
public:
    explicit CalendarPane(QWidget *parent = nullptr);

    QWidget *below(QWidget *list); // a widget with the list, and this at its foot

    void setDays(QDate month, const std::vector<CalendarDay> &days); // ignored when another month is shown
    void setOpenDay(QDate day);                                      // the calendar goes to its month
    void setToday(QDate today);
    void setBusy(bool isBusy); // nothing can be fetched now
    QDate month() const;
    bool isOpen() const { return m_isOpen; }

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void monthShown(const QDate &month); // its days are wanted; invalid is never told
    void dayChosen(const QDate &day);    // one with papers
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
    QDate m_offered; // what the offer is about
    bool m_isOpen = true;
};

} // namespace winnow
