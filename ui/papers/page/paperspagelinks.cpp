// Who hears whom in the papers page; what is done then stands in paperspage.cpp.

#include "ui/common/banner.h"
#include "ui/papers/details/detailsdesk.h"
#include "ui/papers/details/detailspane.h"
#include "ui/papers/details/own/ownacts.h"
#include "ui/papers/focus/focusdesk.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/page/paperspage.h"
#include "ui/papers/search/filterbar.h"
#include "ui/papers/search/searchdesk.h"
#include "ui/papers/search/sortword.h"
#include "ui/papers/sidebar/sidebar.h"
#include "ui/papers/sidebar/viewdesk.h"

namespace winnow {

void PapersPage::connectParts() {
    connect(m_sidebar, &Sidebar::viewChosen, this, &PapersPage::onViewChosen);
    connect(m_sidebar, &Sidebar::scopeChosen, &m_session, &PaperSession::open);
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
                    m_details->showPaper(m_sorted.item(row).row);
            });
    connect(m_empty, &EmptyState::stepChosen, this, &PapersPage::onEmptyStep);
    connect(m_banner, &Banner::clicked, this, &PapersPage::retryRequested);
    connect(m_acts, &PaperActs::openUrl, this, &PapersPage::openUrl);
    connect(m_acts, &PaperActs::notice, this, &PapersPage::notice);
    connect(m_acts, &PaperActs::menuOpening, &m_desk->acts(), &OwnActs::addTo);
    connect(m_acts, &PaperActs::aboutToTakeBack, m_details, &DetailsPane::saveNote);
    connect(m_acts, &PaperActs::aboutToTakeBack, m_desk, &DetailsDesk::storeNotes);
    connect(m_details, &DetailsPane::followRequested, this, &PapersPage::followRequested);
    connect(m_details, &DetailsPane::leaveRequested, this, &PapersPage::focusTable);
    connect(m_desk, &DetailsDesk::searchRequested, m_search, &SearchDesk::openSearch);
    connect(m_desk, &DetailsDesk::notice, &m_session, &PaperSession::notice);
    connect(m_desk, &DetailsDesk::errorOccurred, this, &PapersPage::errorOccurred);
    connect(m_map, &DayMap::pickChanged, m_filter, &FilterBar::setPick);
    connect(m_map, &DayMap::pickChanged, this, &PapersPage::onFilterChanged);
    connect(m_map, &DayMap::viewWanted, this, &PapersPage::showView);
    connect(m_map, &DayMap::cutOffsChanged, this, &PapersPage::cutOffsChanged);
    connect(m_map, &DayMap::leaveRequested, this, &PapersPage::focusTable);
    connect(m_filter, &FilterBar::pickCleared, m_map, &DayMap::clearPick);
    connect(m_pass, &FocusDesk::ended, this, &PapersPage::focusTable);
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &PapersPage::showCounts);
}

void PapersPage::connectSession() {
    connect(&m_session, &PaperSession::opened, this, &PapersPage::onOpened);
    connect(&m_session, &PaperSession::reloaded, this, &PapersPage::onReloaded);
    connect(&m_session, &PaperSession::loadFailed, this, [this] {
        m_isLoaded = false;
        showTableOrWhyNot();
    });
    connect(&m_session, &PaperSession::daysChanged, this, [this](const std::vector<DaySummary> &days) {
        m_entries->setDays(days);
        m_map->setDay(m_entries->summary(day()));
        showTableOrWhyNot();
    });
    connect(&m_session, &PaperSession::found, this, [this](const std::optional<QSet<ArxivId>> &ids) {
        m_sorted.setFound(ids);
        onFilterChanged();
    });
    connect(&m_session, &PaperSession::decisionsChanged, this, &PapersPage::decisionsChanged);
    connect(&m_session, &PaperSession::notice, this, &PapersPage::notice);
    connect(&m_session, &PaperSession::errorOccurred, this, &PapersPage::errorOccurred);
    connect(&m_session.papers(), &PaperModel::settled, &m_counting, qOverload<>(&QTimer::start));
    connect(&m_session.papers(), &PaperModel::settled, this, &PapersPage::showTableOrWhyNot);
}

void PapersPage::connectSearch() {
    connect(m_search, &SearchDesk::searched, m_views, &ViewDesk::setSearch);
    connect(m_views, &ViewDesk::opened, this, [this](const SavedView &view) {
        if (const auto sorting = sortingFromWord(view.sort))
            m_view->setSorting(*sorting);
        m_search->openSearch(view.query);
    });
    connect(m_views, &ViewDesk::notice, this, &PapersPage::notice);
    connect(&m_session, &PaperSession::acted, m_views, &ViewDesk::actMade);
    m_acts->setUndoFirst([this] { return m_views->putBack(); });
    connect(m_views, &ViewDesk::errorOccurred, this, &PapersPage::errorOccurred);
}

} // namespace winnow
