#include "ui/papers/sidebar/savedviewcontroller.h"

#include "app/model/async.h"
#include "ui/papers/list/papersession.h"
#include "ui/papers/sidebar/sidebar.h"

#include <algorithm>
#include <utility>

namespace winnow {

SavedViewController::SavedViewController(const PapersContext &share, SidebarModel &lines, Sidebar &sidebar,
                                         std::function<QString()> sort, QObject *parent)
    : QObject(parent),
      m_library(share.library),
      m_messages(share.messages),
      m_lines(lines),
      m_sidebar(sidebar),
      m_sort(std::move(sort)) {
    connectSidebar();
    connect(&share.session, &PaperSession::viewsChanged, this, &SavedViewController::refresh);
    connect(&share.session.acts(), &UndoLog::acted, this, [this] { m_isNewest = false; });
}

void SavedViewController::connectSidebar() {
    connect(&m_sidebar, &Sidebar::savedChosen, this, &SavedViewController::opened);
    connect(&m_sidebar, &Sidebar::saveRequested, this, &SavedViewController::begin);
    connect(&m_sidebar, &Sidebar::removeRequested, this, &SavedViewController::remove);
    connect(&m_sidebar, &Sidebar::moveRequested, this, &SavedViewController::move);
    connect(&m_lines, &SidebarModel::moveWanted, this, &SavedViewController::move);
    connect(&m_lines, &SidebarModel::renameWanted, this, &SavedViewController::name);
    // Queued, because the editor is still being closed. It reopens if the library has rejected the name.
    connect(
        &m_sidebar, &Sidebar::namingEnded, this,
        [this] {
            if (!m_isStoring && !m_sidebar.isNaming())
                m_lines.setDraft(std::nullopt);
        },
        Qt::QueuedConnection);
}

void SavedViewController::refresh() {
    countReplaced();
    whenReady(m_library.views().all(), this, [this](const Result<std::vector<SavedView>> &views) {
        if (!views) {
            Q_EMIT m_messages.errorOccurred(views.error(), Retry(this, [this] { refresh(); }));
            return;
        }
        m_lines.setSavedViews(*views);
        count();
    });
}

void SavedViewController::countReplaced() {
    whenReady(m_library.search().ids(QStringLiteral("is:replaced is:kept"), std::nullopt), this,
              [this](const Result<QSet<ArxivId>> &papers) {
                  if (papers)
                      m_lines.setReplaced(static_cast<int>(papers->size()));
                  else
                      Q_EMIT m_messages.errorOccurred(papers.error(),
                                                      Retry(this, [this] { countReplaced(); }));
              });
}

void SavedViewController::count() {
    if (m_lines.savedViews().empty())
        return;
    whenReady(m_library.views().counts(), this, [this](const Result<QHash<qint64, int>> &counts) {
        if (counts)
            m_lines.setSavedCounts(*counts);
        else
            Q_EMIT m_messages.errorOccurred(counts.error(), Retry(this, [this] { count(); }));
    });
}

void SavedViewController::setSearch(const QString &words) {
    m_search = words;
    m_lines.setSearch(words);
}

void SavedViewController::begin() {
    SavedView draft;
    draft.name = draft.query = m_search;
    draft.sort = m_sort();
    m_lines.setDraft(draft); // and lets the user name it in the sidebar
}

void SavedViewController::name(const SavedView &view, const QString &name) {
    SavedView named = view;
    named.name = name;
    if (view.id != 0) {
        whenReady(m_library.views().rename(view.id, name), this,
                  [this, named](const Result<SavedView> &done) { onNamed(done, named); });
        return;
    }
    m_isStoring = true;
    m_lines.setDraft(named);
    whenReady(m_library.views().save(named), this, [this, named](const Result<SavedView> &done) {
        m_isStoring = false;
        onNamed(done, named);
    });
}

// A name that is taken can be corrected in place.
void SavedViewController::onNamed(const Result<SavedView> &view, const SavedView &wanted) {
    if (!view && view.error().code == ErrorCode::InvalidInput &&
        view.error().place == QLatin1String("name")) {
        Q_EMIT m_messages.noticed(
            tr("A view named “%1” already exists. Choose another name.").arg(wanted.name));
        m_sidebar.editName(wanted.id);
        return;
    }
    m_lines.setDraft(std::nullopt);
    if (!view) {
        Q_EMIT m_messages.errorOccurred(view.error(),
                                        Retry(this, [this, wanted] { name(wanted, wanted.name); }));
        return;
    }
    std::vector<SavedView> views = m_lines.savedViews();
    const auto at = std::ranges::find(views, view->id, &SavedView::id);
    if (at == views.end())
        views.push_back(*view);
    else
        *at = *view;
    m_lines.setSavedViews(std::move(views));
    count();
}

void SavedViewController::remove(qint64 id) {
    m_isNewest = true;
    m_isPutBackSoon = false;
    m_removals += 1;
    whenReady(m_library.views().remove(id), this, [this, id](const Result<SavedView> &view) {
        m_removals -= 1;
        if (view) {
            onRemoved(*view);
            return;
        }
        m_isNewest = m_isPutBackSoon = false; // it failed, so nothing has changed
        Q_EMIT m_messages.errorOccurred(view.error(), Retry(this, [this, id] { remove(id); }));
    });
}

void SavedViewController::onRemoved(const SavedView &view) {
    m_removed = view;
    if (m_removals == 0 && std::exchange(m_isPutBackSoon, false)) {
        putBack(view.id);
        return;
    }
    refresh();
    Q_EMIT m_messages.noticed(tr("View “%1” deleted").arg(view.name),
                              {tr("Undo"), [this, id = view.id] { putBack(id); }});
}

bool SavedViewController::putBack() {
    if (!m_isNewest)
        return false;
    m_isNewest = false;
    if (m_removals > 0)
        m_isPutBackSoon = true;
    else if (m_removed)
        putBack(m_removed->id);
    else
        return false;
    return true;
}

void SavedViewController::putBack(qint64 id) {
    if (m_removed && m_removed->id == id)
        restore(*std::exchange(m_removed, std::nullopt));
}

void SavedViewController::restore(const SavedView &view) {
    whenReady(m_library.views().save(view), this, [this, view](const Result<SavedView> &stored) {
        if (!stored)
            Q_EMIT m_messages.errorOccurred(stored.error(), Retry(this, [this, view] { restore(view); }));
        refresh();
    });
}

void SavedViewController::move(qint64 id, int place) {
    whenReady(m_library.views().move(id, place), this,
              [this, id, place](const Result<std::vector<SavedView>> &views) {
                  if (views)
                      m_lines.setSavedViews(*views);
                  else
                      Q_EMIT m_messages.errorOccurred(views.error(),
                                                      Retry(this, [this, id, place] { move(id, place); }));
              });
}

} // namespace winnow
