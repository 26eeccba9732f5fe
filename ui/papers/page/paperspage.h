#pragma once

#include "ui/papers/details/paperactions.h"
#include "ui/papers/list/model/papersortmodel.h"
#include "ui/papers/list/paperscontext.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/page/emptystate.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace winnow {

class Actions;
class Banner;
class CalendarController;
class DayMap;
class DetailsController;
class DetailsPane;
class DropTarget;
class FilterBar;
class FocusController;
class PaperView;
class Panes;
class SearchController;
class Sidebar;
class SidebarModel;
class TableStack;
class SavedViewController;

// The Papers tab: days and views | table | details. Only shows and requests.
class PapersPage final : public QWidget {
    Q_OBJECT
public:
    PapersPage(const PapersContext &share, DropTarget &dropTarget, const Actions &actions,
               QWidget *parent = nullptr);
    ~PapersPage() override;

    QWidget *tools();           // search and categories, to be placed in the header bar
    void addMenus(QMenu &view); // what can otherwise be done with the mouse
    void openDay(QDate day);
    void showPaper(const ArxivId &id, QDate day); // makes its row the current one
    void refresh();                               // days and papers, read again
    void onScoringBegun(QDate day);               // invalid: the newest
    void setCriteria(const Criteria &criteria);   // the criteria in use
    void setRunning(bool isRunning);              // papers and scores still arrive
    void setNow(const QDateTime &now);            // UTC

    void setMapOpen(bool open);   // as chosen by the user
    void togglePass();            // switches to one paper at a time and back
    QByteArray saveState() const; // splitters, columns, sorting
    bool restoreState(const QByteArray &state);
    void focusSearch();
    void focusTable();

Q_SIGNALS:
    void fetchWanted(const QDate &day); // fetch a gap in the calendar
    void stateChanged();                // saveState() has changed; some seconds after the user moved on

private:
    void compose(const PapersContext &share);
    void connectParts();
    void connectActions();
    void connectSession();
    void connectSearch();
    void onOpened();
    void onReloaded();
    void onViewChosen(DecisionFilter view);
    void showView(DecisionFilter view); // as if chosen in the sidebar
    void onFilterChanged();
    void onEmptyStep(EmptyStep step);
    void selectBest();
    void showCurrent();
    void showWanted();
    void showCounts();

    static constexpr quint32 stateVersion = 1;
    PaperSession &m_session;
    const Actions &m_actions;
    PaperSortModel m_sorted;
    SidebarModel *m_entries;
    Sidebar *m_sidebar;
    CalendarController *m_calendar;
    FilterBar *m_filter;
    SearchController *m_search;
    SavedViewController *m_views;
    Banner *m_banner;
    PaperView *m_view;
    DayMap *m_map;
    FocusController *m_pass = nullptr;
    DetailsPane *m_details;
    PaperActions *m_acts;
    DetailsController *m_desk;
    TableStack *m_stack;
    Panes *m_panes = nullptr;
    std::optional<ArxivId> m_wanted; // shown once its day is
    QTimer m_counting;
    bool m_isRunning = false;
};

} // namespace winnow
