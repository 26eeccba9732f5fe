#include "ui/papers/page/paperspage.h"

#include "app/model/sampleday.h"
#include "ui/common/banner.h"
#include "ui/papers/details/detailsdesk.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/detailsview.h"
#include "ui/papers/focus/focusdesk.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/list/transfer/dropin.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/page/panes.h"
#include "ui/papers/search/filterbar.h"
#include "ui/papers/search/searchdesk.h"
#include "ui/papers/search/sortword.h"
#include "ui/papers/sidebar/sidebar.h"
#include "ui/papers/sidebar/viewdesk.h"

#include <QDataStream>
#include <QIODevice>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr quint32 papersPageStateVersion = 1;

} // namespace

PapersPage::PapersPage(Library &library, QWidget *parent)
    : QWidget(parent),
      m_session(library),
      m_sorted(m_session.papers()),
      m_entries(new SidebarModel(this)),
      m_sidebar(new Sidebar(*m_entries)),
      m_filter(new FilterBar),
      m_search(new SearchDesk(library, m_session, *m_filter, this)),
      m_views(new ViewDesk(
          library, *m_entries, *m_sidebar, [this] { return sortWord(m_sorted.sorting()); }, this)),
      m_banner(new Banner),
      m_view(new PaperView(m_sorted)),
      m_empty(new EmptyState),
      m_map(new DayMap(m_session.papers(), m_sorted)),
      m_details(new DetailsPane),
      m_acts(new PaperActs(m_session, *m_view, *m_details, this)),
      m_desk(new DetailsDesk(library, m_session, *m_view, *m_details, this)),
      m_stack(new QStackedWidget),
      m_dropIn(new DropIn(*m_stack)),
      m_today(QDate::currentDate()) {
    compose();
    connectParts();
    connectSession();
    connectSearch();
    m_sorted.setView(DecisionView::ToTriage);
    m_sidebar->showView(DecisionView::ToTriage);
    showTableOrWhyNot();
}

// The session goes before the widgets do: what is typed is stored while it is there.
PapersPage::~PapersPage() {
    m_details->saveNote();
    delete m_desk;
}

void PapersPage::compose() {
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *center = new QWidget;
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    m_filter->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_banner);
    column->addWidget(m_map->below(m_stack), 1);
    m_panes = new Panes(m_sidebar, center, m_details);
    m_map->join();
    m_filter->tabTo(*m_sidebar);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_pass = new FocusDesk({m_session, m_sorted, *m_view, *m_acts}, m_panes);
    page->addWidget(m_pass);
}

QList<QWidget *> PapersPage::triageWidgets() const {
    return {m_view, m_details->view(), m_pass->reader()};
}

QWidget *PapersPage::tools() {
    m_filter->setContentsMargins(0, 0, 0, 0);
    return m_filter;
}

QDate PapersPage::day() const {
    return m_session.scope().kind == PaperScope::Kind::Day ? m_session.scope().day : QDate();
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
    showView(DecisionView::All);
    m_view->setCurrentPaper(*wanted);
}

void PapersPage::refresh() {
    m_session.refresh();
    m_session.refreshDays();
}

OwnActs &PapersPage::ownActs() {
    return m_desk->acts();
}

void PapersPage::onListingStored(QDate day) {
    if (m_session.scope().kind != PaperScope::Kind::Day || m_session.scope().day == day)
        m_session.refresh();
    m_session.refreshDays();
}

void PapersPage::onScoresStored(QDate, const std::vector<ScoredPaper> &scores) {
    m_session.addScores(scores);
}

// A day opens with what is left to decide, or whole when nothing is.
void PapersPage::onOpened() {
    m_map->clearPick();
    const bool hasWork = m_session.papers().counts().toTriage > 0;
    m_sorted.setView(day().isValid() && hasWork ? DecisionView::ToTriage : DecisionView::All);
    if (!m_sidebar->isMarked(m_session.scope())) // not chosen there: show what is shown
        m_sidebar->showView(m_sorted.view());
    m_search->onOpened();
    m_view->settle();
    m_view->scrollToTop();
    selectBest();
    showCurrent();
    onReloaded();
    if (day().isValid())
        Q_EMIT dayOpened(day());
}

void PapersPage::onReloaded() {
    m_isLoaded = true;
    if (!m_isRunning && !m_view->currentPaper())
        selectBest();
    m_filter->setCategories(m_session.papers().categories());
    showCounts();
    showTableOrWhyNot();
    showWanted();
}

void PapersPage::onViewChosen(DecisionView view) {
    m_sorted.setView(view);
    showCounts();
    onFilterChanged();
}

void PapersPage::showView(DecisionView view) {
    m_sidebar->showView(view);
    onViewChosen(view);
}

void PapersPage::onFilterChanged() {
    m_view->settle();
    if (!m_view->currentPaper())
        selectBest();
    showTableOrWhyNot();
}

void PapersPage::onEmptyStep(EmptyStep step) {
    switch (step) {
    case EmptyStep::Fetch:
        Q_EMIT fetchRequested();
        break;
    case EmptyStep::ShowAll:
        showView(DecisionView::All);
        break;
    case EmptyStep::ClearFilters:
        m_filter->clear();
        break;
    case EmptyStep::Retry:
        refresh();
        break;
    case EmptyStep::None:
        break;
    }
}

void PapersPage::showCurrent() {
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_details->showPaper(m_sorted.item(current.row()).row);
    else
        m_details->showNone();
}

void PapersPage::showCounts() {
    m_entries->setOpen(m_session.scope(), m_sorted.view(), m_session.papers().counts());
    m_map->setDay(m_entries->summary(day()));
    showBanner();
}

void PapersPage::showBanner() {
    const int failed = m_session.papers().counts().failed;
    if (failed > 0)
        m_banner->showText(tr("%n paper(s) could not be scored.", nullptr, failed), tr("Retry"));
    else if (day() == sampleDay())
        m_banner->showText(tr("Invented papers of the sample day, to try things out."));
    else
        m_banner->showText({});
}

void PapersPage::showTableOrWhyNot() {
    if (m_sorted.rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    EmptyCause cause;
    cause.scope = m_session.scope();
    cause.view = m_sorted.view();
    cause.isLoaded = m_isLoaded;
    cause.isSearched = m_sorted.isSearched();
    cause.papers = m_session.papers().rowCount();
    cause.ledger = m_entries->summary(day());
    cause.nextListing = m_nextListing;
    cause.today = m_today;
    m_empty->show(emptyMessage(cause));
    m_stack->setCurrentWidget(m_empty);
}

void PapersPage::setCutOffs(const CutOffs &cutOffs) {
    m_view->setCutOffs(cutOffs);
    m_map->setCutOffs(cutOffs);
}

void PapersPage::setCalendar(QDate today, const QDateTime &nextListing) {
    m_today = today;
    m_nextListing = nextListing;
    m_entries->setToday(today);
    showTableOrWhyNot();
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

// Not while scores still come: a current row holds its place, and the best papers could not come to the top.
void PapersPage::selectBest() {
    if (m_sorted.rowCount() > 0 && !(m_isRunning && m_session.papers().hasUnscored()))
        m_view->selectFirst();
}

QByteArray PapersPage::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << papersPageStateVersion << m_panes->saveState() << m_view->saveState() << m_map->saveState()
        << m_pass->saveState();
    return state;
}

bool PapersPage::restoreState(const QByteArray &state) {
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray panes;
    QByteArray table;
    QByteArray map; // older states end before it
    QByteArray pass;
    in >> version >> panes >> table;
    if (in.status() != QDataStream::Ok || version != papersPageStateVersion)
        return false;
    in >> map >> pass;
    m_map->restoreState(map);
    m_pass->restoreState(pass);
    return m_panes->restoreState(panes) && m_view->restoreState(table);
}

} // namespace winnow
