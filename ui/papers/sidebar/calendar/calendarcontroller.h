#pragma once

#include "app/settings/settings.h"
#include "ui/papers/list/paperscontext.h"

#include <QDateTime>
#include <QObject>

class QWidget;

namespace winnow {

class CalendarPane;

// Connects the calendar with the library: reads the month that is shown, again when days, cut-offs or
// followed categories change, and opens the days chosen in it.
class CalendarController final : public QObject {
    Q_OBJECT
public:
    explicit CalendarController(const PapersContext &share, QObject *parent = nullptr);

    QWidget *below(QWidget *list); // a widget with the list, and the calendar below it
    CalendarPane &pane() { return *m_pane; }
    void setNow(const QDateTime &now); // UTC

Q_SIGNALS:
    void fetchWanted(const QDate &day);

private:
    void setSettings(const Settings &settings);
    void refresh();
    void read(QDate month);

    Library &m_library;
    CalendarPane *m_pane;
    QStringList m_categories;
    CutOffs m_cutOffs;
    QDateTime m_now;
    bool m_isReading = false;
    bool m_isStale = false; // requested again in the meantime
};

} // namespace winnow
