#include "ui/shell/liverefresh.h"

#include "app/library/library.h"
#include "app/model/async.h"
#include "ui/criteria/criteriapage.h"
#include "ui/digest/digestpage.h"
#include "ui/papers/list/papersession.h"
#include "ui/runs/history/historypage.h"
#include "ui/runs/runcontroller.h"
#include "ui/shell/librarycontroller.h"

namespace winnow {

namespace {
constexpr int liveRefreshRest = 250; // milliseconds
}

LiveRefresh::LiveRefresh(const Pages &pages, QObject *parent) : QObject(parent), m_pages(pages) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(liveRefreshRest);
    connect(&m_rest, &QTimer::timeout, this, &LiveRefresh::await);
    connect(&pages.desk, &LibraryController::reached, this, &LiveRefresh::await);
    connect(&pages.session.acts(), &UndoLog::decisionsChanged, &pages.digest, &DigestPage::refresh);
    connect(&pages.session, &PaperSession::searched, &pages.digest, &DigestPage::setSearch);
    connect(&pages.desk, &LibraryController::changed, &pages.session, &PaperSession::refresh);
    connect(&pages.desk, &LibraryController::changed, &pages.session, &PaperSession::refreshDays);
    connect(&pages.desk, &LibraryController::changed, &pages.session, &PaperSession::viewsChanged);
    connect(&pages.desk, &LibraryController::changed, &pages.digest, &DigestPage::refresh);
    connect(&pages.desk, &LibraryController::restored, &pages.digest, &DigestPage::refresh);
    connect(&pages.desk, &LibraryController::restored, &pages.history, &HistoryPage::refresh);
}

void LiveRefresh::await() {
    whenReady(m_pages.library.nextChange(), this, [this](const Result<LibraryChange> &change) {
        if (!change)
            return; // requested again in the meantime, as the library was opened again
        show(*change);
        m_rest.start();
    });
}

void LiveRefresh::show(const LibraryChange &change) {
    m_pages.session.takeIn(change);
    if (change.runs) {
        m_pages.history.refresh();
        m_pages.runs.refreshBatches();
    }
    if (change.criteria) {
        m_pages.criteria.refresh(); // keeps text being typed there
        m_pages.desk.readCriteria();
    }
    const bool hasPapers = change.criteria || !change.days.isEmpty() || !change.papers.isEmpty();
    if (hasPapers || change.taste) // taste may be the sort order
        m_pages.digest.refresh();
    if (hasPapers)
        m_pages.runs.refreshEstimate();
}

} // namespace winnow
