#pragma once

#include "app/model/digest.h"
#include "ui/papers/details/paperacts.h"
#include "ui/papers/list/model/papersortmodel.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/page/emptystate.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace winnow {

class Banner;
class DayMap;
class DetailsDesk;
class DetailsPane;
class DropIn;
class FilterBar;
class FocusDesk;
class OwnActs;
class PaperView;
class Panes;
class SearchDesk;
class Sidebar;
class SidebarModel;
class ViewDesk;

// Days and views | table | details. Shows and asks; PaperSession talks to the library, PaperActs does what
// keys and buttons say.
class PapersPage final : public QWidget {
    Q_OBJECT
public:
    explicit PapersPage(Library &library, QWidget *parent = nullptr);
    ~PapersPage() override;

    PaperActs &acts() { return *m_acts; }
    OwnActs &ownActs();                     // notes, tags, own relevance
    QList<QWidget *> triageWidgets() const; // bare keys act while one of these has the focus
    QWidget *tools();                       // search and categories, for another place
    PaperSession &session() { return m_session; }
    PaperView &view() { return *m_view; }
    DetailsPane &details() { return *m_details; }
    DayMap &map() { return *m_map; }
    ViewDesk &views() { return *m_views; }
    DropIn &dropIn() { return *m_dropIn; } // what other programs bring
    FocusDesk &pass() { return *m_pass; }  // one paper at a time
    QDate day() const;                     // of the open papers; invalid: not a day's
    void openDay(QDate day);
    void showPaper(const ArxivId &id, QDate day); // its row becomes the current one
    void refresh();                               // days and papers, read again
    void onListingStored(QDate day);
    void onScoresStored(QDate day, const std::vector<winnow::ScoredPaper> &scores);
    void setCutOffs(const CutOffs &cutOffs);                     // rows below them are quieter
    void setRunning(bool isRunning) { m_isRunning = isRunning; } // papers and scores still come
    void setCalendar(QDate today, const QDateTime &nextListing); // UTC

    QByteArray saveState() const; // splitters, columns, sorting
    bool restoreState(const QByteArray &state);
    void focusSearch();
    void focusTable();

Q_SIGNALS:
    void errorOccurred(const winnow::Error &error, const winnow::Retry &again);
    void notice(const QString &text);
    void dayOpened(QDate day); // its papers are shown
    void openUrl(const QUrl &url);
    void decisionsChanged(); // stored
    void followRequested(const QString &author, bool follow);
    void fetchRequested();
    void retryRequested();                               // the failed papers once more
    void cutOffsChanged(const winnow::CutOffs &cutOffs); // by the reader

private:
    void compose();
    void connectParts();
    void connectSession();
    void connectSearch();
    void onOpened();
    void onReloaded();
    void onViewChosen(DecisionView view);
    void showView(DecisionView view); // as if chosen in the sidebar
    void onFilterChanged();
    void onEmptyStep(EmptyStep step);
    void selectBest();
    void showCurrent();
    void showWanted();
    void showCounts();
    void showTableOrWhyNot();
    void showBanner();

    PaperSession m_session;
    PaperSortModel m_sorted;
    SidebarModel *m_entries;
    Sidebar *m_sidebar;
    FilterBar *m_filter;
    SearchDesk *m_search;
    ViewDesk *m_views;
    Banner *m_banner;
    PaperView *m_view;
    EmptyState *m_empty;
    DayMap *m_map;
    FocusDesk *m_pass = nullptr;
    DetailsPane *m_details;
    PaperActs *m_acts;
    DetailsDesk *m_desk;
    QStackedWidget *m_stack;
    DropIn *m_dropIn;
    Panes *m_panes = nullptr;
    std::optional<ArxivId> m_wanted; // to be shown once its day is
    QTimer m_counting;
    QDate m_today;
    QDateTime m_nextListing;
    bool m_isLoaded = true;
    bool m_isRunning = false;
};

} // namespace winnow
