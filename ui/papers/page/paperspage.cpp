#include "ui/papers/page/paperspage.h"

#include "app/arxiv/announcementcalendar.h"
#include "ui/commands/actions.h"
#include "ui/common/banner.h"
#include "ui/common/settingsinuse.h"
#include "ui/papers/details/annotation/annotationactions.h"
#include "ui/papers/details/detailscontroller.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/focus/focuscontroller.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/list/table/tablemenus.h"
#include "ui/papers/list/transfer/droptarget.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/page/daybanner.h"
#include "ui/papers/page/panes.h"
#include "ui/papers/page/tablestack.h"
#include "ui/papers/page/triagekeys.h"
#include "ui/papers/search/filterbar.h"
#include "ui/papers/search/searchcontroller.h"
#include "ui/papers/search/sortword.h"
#include "ui/papers/sidebar/calendar/calendarcontroller.h"
#include "ui/papers/sidebar/calendar/calendarpane.h"
#include "ui/papers/sidebar/savedviewcontroller.h"
#include "ui/papers/sidebar/sidebar.h"

#include <QDataStream>
#include <QIODevice>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace winnow {

PapersPage::PapersPage(const PapersContext &share, DropTarget &dropTarget, const Actions &actions,
                       QWidget *parent)
    : QWidget(parent),
      m_session(share.session),
      m_actions(actions),
      m_sorted(m_session.papers()),
      m_entries(new SidebarModel(this)),
      m_sidebar(new Sidebar(*m_entries)),
      m_calendar(new CalendarController(share, this)),
      m_filter(new FilterBar),
      m_search(new SearchController(share.library, m_session, *m_filter, this)),
      m_views(new SavedViewController(
          share, *m_entries, *m_sidebar, [this] { return sortWord(m_sorted.sorting()); }, this)),
      m_banner(new Banner),
      m_view(new PaperView(m_sorted)),
      m_map(new DayMap(m_session.papers(), m_sorted, share.settings)),
      m_details(new DetailsPane),
      m_acts(new PaperActions(m_session, share.messages, *m_view, *m_details, this)),
      m_desk(new DetailsController(share, *m_view, *m_details, this)),
      m_stack(new TableStack(m_session, m_sorted, *m_entries, *m_view)) {
    compose(share);
    dropTarget.watch(*m_stack);
    connectParts();
    connectActions();
    connectSession();
    connectSearch();
    const auto useSettings = [this](const Settings &settings) { m_view->setCutOffs(settings.cutOffs); };
    connect(&share.settings, &SettingsInUse::changed, this, useSettings);
    useSettings(share.settings.now());
    m_sorted.setView(DecisionFilter::ToTriage);
    m_sidebar->showView(DecisionFilter::ToTriage);
    m_stack->refresh();
}

// Stores what was typed while the widgets that contain it still exist.
PapersPage::~PapersPage() {
    m_details->saveNote();
    delete m_desk;
}

void PapersPage::compose(const PapersContext &share) {
    auto *center = new QWidget;
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    m_filter->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_banner);
    column->addWidget(m_map->below(m_stack), 1);
    m_panes = new Panes(m_calendar->below(m_sidebar), center, m_details);
    m_map->join();
    m_filter->tabTo(*m_sidebar);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_pass = new FocusController(share, *m_view, *m_acts, m_panes);
    page->addWidget(m_pass);
}

void PapersPage::connectParts() {
    connect(m_sidebar, &Sidebar::viewChosen, this, &PapersPage::onViewChosen);
    connect(m_sidebar, &Sidebar::scopeChosen, &m_session, &PaperSession::open);
    connect(m_calendar, &CalendarController::fetchWanted, this, &PapersPage::fetchWanted);
    connect(m_filter, &FilterBar::categoriesChosen, this, [this](const QStringList &categories) {
        m_sorted.setCategories(categories);
        onFilterChanged();
    });
    connect(m_filter, &FilterBar::leaveRequested, this, &PapersPage::focusTable);
    connect(m_view, &PaperView::currentPaperChanged, this, &PapersPage::showCurrent);
    connect(&m_sorted, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_view->currentIndex().row();
                if (first.row() <= row && row <= last.row())
                    showCurrent();
            });
    connect(m_stack, &TableStack::stepChosen, this, &PapersPage::onEmptyStep);
    connect(m_pass, &FocusController::ended, this, &PapersPage::focusTable);
    connect(m_pass, &FocusController::placeChanged, this, &PapersPage::stateChanged);
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &PapersPage::showCounts);
    connect(m_acts, &PaperActions::menuOpening, m_desk, &DetailsController::addTo);
    connect(&m_session.acts(), &UndoLog::aboutToTakeBack, m_details, &DetailsPane::saveNote);
    connect(&m_session.acts(), &UndoLog::aboutToTakeBack, m_desk, &DetailsController::storeNotes);
    connect(m_details, &DetailsPane::leaveRequested, this, &PapersPage::focusTable);
    connect(m_desk, &DetailsController::searchRequested, m_search, &SearchController::openSearch);
    connect(m_map, &DayMap::pickChanged, m_filter, &FilterBar::setPick);
    connect(m_map, &DayMap::pickChanged, this, &PapersPage::onFilterChanged);
    connect(m_map, &DayMap::topicPicked, m_search, &SearchController::toggleTopic);
    connect(m_map, &DayMap::viewWanted, this, &PapersPage::showView);
    connect(m_map, &DayMap::leaveRequested, this, &PapersPage::focusTable);
    connect(m_filter, &FilterBar::pickCleared, m_map, &DayMap::clearPick);
}

void PapersPage::connectActions() {
    connectTriageKeys(m_actions, {*m_acts, m_desk->acts(), *m_view, *m_details, *m_pass, m_session});
    connect(m_banner, &Banner::clicked, m_actions[ActionId::RetryFailed], &QAction::trigger);
    connect(m_pass, &FocusController::digestRequested, m_actions[ActionId::ShowDigest], &QAction::trigger);
    connect(m_map, &DayMap::openChanged, m_actions[ActionId::ShowMap], &QAction::setChecked);
    m_actions[ActionId::ShowMap]->setChecked(m_map->isOpen());
}

void PapersPage::connectSession() {
    connect(&m_session, &PaperSession::opened, this, &PapersPage::onOpened);
    connect(&m_session, &PaperSession::reloaded, this, &PapersPage::onReloaded);
    connect(&m_session, &PaperSession::daysChanged, this, [this](const std::vector<DaySummary> &days) {
        m_entries->setDays(days);
        m_map->setDay(m_entries->summary(m_session.day()));
        m_stack->refresh();
    });
    connect(&m_session, &PaperSession::found, this, [this](const std::optional<QSet<ArxivId>> &ids) {
        m_sorted.setFound(ids);
        onFilterChanged();
    });
    connect(&m_session.papers(), &PaperModel::settled, &m_counting, qOverload<>(&QTimer::start));
}

void PapersPage::connectSearch() {
    connect(m_search, &SearchController::searched, m_views, &SavedViewController::setSearch);
    connect(m_search, &SearchController::searched, m_map, &DayMap::setSearch);
    connect(m_views, &SavedViewController::opened, this, [this](const SavedView &view) {
        if (const auto sorting = sortingFromWord(view.sort))
            m_view->setSorting(*sorting);
        m_search->openSearch(view.query);
    });
    m_acts->setUndoFirst([this] { return m_views->putBack(); });
}

QWidget *PapersPage::tools() {
    m_filter->setContentsMargins(0, 0, 0, 0);
    return m_filter;
}

void PapersPage::addMenus(QMenu &view) {
    addTableMenus(view, *m_view);
}

void PapersPage::openDay(QDate day) {
    m_session.open({PaperScope::Kind::Day, day});
    m_session.refreshDays();
}

void PapersPage::showPaper(const ArxivId &id, QDate day) {
    m_wanted = id;
    openDay(day);
}

void PapersPage::showWanted() {
    const std::optional<ArxivId> wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted || m_session.papers().rowOf(*wanted) < 0 || m_view->setCurrentPaper(*wanted))
        return;
    showView(DecisionFilter::All);
    m_view->setCurrentPaper(*wanted);
}

void PapersPage::refresh() {
    m_session.refresh();
    m_session.refreshDays();
    m_views->refresh();
}

void PapersPage::setRunning(bool isRunning) {
    m_isRunning = isRunning;
    m_calendar->pane().setBusy(isRunning);
    if (!isRunning)
        refresh();
}

void PapersPage::onScoringBegun(QDate day) {
    m_session.papers().setWaiting(day);
    if (day.isValid() && m_session.day() == day)
        m_view->leaveGiven(); // it would keep its place while the best ones come to the top
}

// A day opens with its untriaged papers, or with all if there are none.
void PapersPage::onOpened() {
    m_map->clearPick();
    // Also for an empty day: papers that still arrive are untriaged.
    const bool hasWork = m_session.papers().counts().toTriage > 0 || m_session.papers().rowCount() == 0;
    m_sorted.setView(m_session.day().isValid() && hasWork ? DecisionFilter::ToTriage : DecisionFilter::All);
    if (!m_sidebar->isMarked(m_session.scope())) // not chosen there: mark the scope that is open
        m_sidebar->showView(m_sorted.view());
    m_search->onOpened();
    m_view->settle();
    m_view->scrollToTop();
    selectBest();
    showCurrent();
    onReloaded();
}

void PapersPage::onReloaded() {
    if (!m_isRunning && !m_view->currentPaper())
        selectBest();
    m_filter->setCategories(m_session.papers().categories());
    showCounts();
    m_stack->refresh();
    showWanted();
}

void PapersPage::onViewChosen(DecisionFilter view) {
    m_sorted.setView(view);
    showCounts();
    onFilterChanged();
}

void PapersPage::showView(DecisionFilter view) {
    m_sidebar->showView(view);
    onViewChosen(view);
}

void PapersPage::onFilterChanged() {
    m_view->settle();
    if (!m_view->currentPaper())
        selectBest();
    m_stack->refresh();
}

void PapersPage::onEmptyStep(EmptyStep step) {
    if (step == EmptyStep::Fetch)
        m_actions[ActionId::FetchToday]->trigger();
    else if (step == EmptyStep::FetchDay)
        Q_EMIT fetchWanted(m_session.day());
    else if (step == EmptyStep::ShowAll)
        showView(DecisionFilter::All);
    else if (step == EmptyStep::ClearFilters)
        m_filter->clear();
    else if (step == EmptyStep::Retry)
        refresh();
}

void PapersPage::showCurrent() {
    const int row = m_view->currentIndex().row();
    if (row >= 0)
        m_details->showPaper(m_sorted.item(row).row, m_sorted.dayRank(row), m_sorted.topic(row));
    else
        m_details->showNone();
}

void PapersPage::showCounts() {
    m_entries->setOpen(m_session.scope(), m_sorted.view(), m_session.papers().counts());
    m_map->setDay(m_entries->summary(m_session.day()));
    showDayBanner(*m_banner, m_session.papers().counts(), m_session.day());
}

void PapersPage::setCriteria(const Criteria &criteria) {
    m_session.papers().setCriteria(criteria);
    m_desk->setCriteria(criteria);
    m_pass->setCriteria(criteria);
}

void PapersPage::setMapOpen(bool open) {
    m_map->setOpen(open);
}

void PapersPage::togglePass() {
    m_pass->toggle();
}

void PapersPage::setNow(const QDateTime &now) {
    m_entries->setToday(AnnouncementCalendar::dayAt(now));
    m_calendar->setNow(now);
    m_stack->setNow(now);
}

void PapersPage::focusSearch() {
    m_filter->focusSearch();
}

void PapersPage::focusTable() {
    if (m_pass->isOn()) {
        m_pass->takeFocus();
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentPaper())
        selectBest();
}

// Not while scores still arrive: a current row keeps its place, and the best papers could not come to the
// top.
void PapersPage::selectBest() {
    if (m_sorted.rowCount() > 0 && !(m_isRunning && m_session.papers().hasUnscored()))
        m_view->selectFirst();
}

QByteArray PapersPage::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stateVersion << m_panes->saveState() << m_view->saveState() << m_map->saveState()
        << m_pass->saveState() << m_calendar->pane().saveState();
    return state;
}

bool PapersPage::restoreState(const QByteArray &state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray panes;
    QByteArray table;
    QByteArray map; // older states end before this value
    QByteArray pass;
    QByteArray calendar;
    in >> version >> panes >> table;
    if (in.status() != QDataStream::Ok || version != stateVersion)
        return false;
    in >> map >> pass >> calendar;
    m_map->restoreState(map);
    m_pass->restoreState(pass);
    m_calendar->pane().restoreState(calendar);
    return m_panes->restoreState(panes) && m_view->restoreState(table);
}

} // namespace winnow
