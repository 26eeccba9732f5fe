#include "ui/papers/sidebar/calendar/calendarcontroller.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/ledgergaps.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "ui/common/settingsinuse.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/sidebar/calendar/calendarpane.h"

#include <QLocale>

#include <utility>

namespace winnow {

CalendarController::CalendarController(const PapersContext &share, QObject *parent)
    : QObject(parent),
      m_library(share.library),
      m_pane(new CalendarPane),
      m_now(QDateTime::currentDateTimeUtc()) {
    connect(m_pane, &CalendarPane::monthShown, this, &CalendarController::refresh);
    connect(m_pane, &CalendarPane::fetchWanted, this, &CalendarController::fetchWanted);
    PaperSession &session = share.session;
    connect(m_pane, &CalendarPane::dayChosen, &session, [&session](QDate day) {
        session.open({PaperScope::Kind::Day, day});
    });
    connect(&session, &PaperSession::daysChanged, this, &CalendarController::refresh);
    connect(&session, &PaperSession::opened, m_pane, [this, &session] { m_pane->setOpenDay(session.day()); });
    connect(&share.settings, &SettingsInUse::changed, this, &CalendarController::setSettings);
    setSettings(share.settings.now());
}

QWidget *CalendarController::below(QWidget *list) {
    return m_pane->below(list);
}

void CalendarController::setSettings(const Settings &settings) {
    if (settings.categories == m_categories && settings.cutOffs == m_cutOffs)
        return;
    m_categories = settings.categories;
    m_cutOffs = settings.cutOffs;
    refresh();
}

void CalendarController::setNow(const QDateTime &now) {
    const bool isOtherDay = AnnouncementCalendar::dayAt(now) != AnnouncementCalendar::dayAt(m_now);
    m_now = now;
    m_pane->setToday(AnnouncementCalendar::dayAt(now));
    if (isOtherDay)
        refresh();
}

// A month is counted in milliseconds; still, only one at a time.
void CalendarController::refresh() {
    if (!m_pane->isOpen())
        return;
    if (m_isReading)
        m_isStale = true;
    else
        read(m_pane->month());
}

// Before the library is open nothing is known, which is not an error here: whoever opens it reports errors.
void CalendarController::read(QDate month) {
    m_isReading = true;
    m_isStale = false;
    const Qt::DayOfWeek firstOfWeek = QLocale().firstDayOfWeek();
    LedgerQuery query;
    query.from = firstCalendarDay(month, firstOfWeek);
    query.to = query.from->addDays(calendarDayCount - 1);
    query.cutOffs = m_cutOffs;
    whenReady(m_library.listings().ledger(query), this,
              [this, month, query, firstOfWeek](Result<Ledger> ledger) {
                  m_isReading = false;
                  if (ledger) {
                      const Ledger whole = withGaps(std::move(*ledger), m_categories, query, m_now);
                      m_pane->setDays(month, calendarDays(whole, month, firstOfWeek, m_now));
                  }
                  if (m_isStale)
                      refresh();
              });
}

} // namespace winnow
