#include "ui/papers/page/tablestack.h"

#include "ui/papers/list/papersession.h"
#include "ui/papers/list/table/paperview.h"
#include "ui/papers/sidebar/sidebarmodel.h"

namespace winnow {

TableStack::TableStack(PaperSession &session, const PaperSortModel &shown, const SidebarModel &days,
                       PaperView &table, QWidget *parent)
    : QStackedWidget(parent),
      m_session(session),
      m_shown(shown),
      m_days(days),
      m_table(table),
      m_empty(new EmptyState) {
    addWidget(&table);
    addWidget(m_empty);
    connect(m_empty, &EmptyState::stepChosen, this, &TableStack::stepChosen);
    const auto loaded = [this](bool isLoaded) {
        m_isLoaded = isLoaded;
        refresh();
    };
    connect(&session, &PaperSession::opened, this, [loaded] { loaded(true); });
    connect(&session, &PaperSession::reloaded, this, [loaded] { loaded(true); });
    connect(&session, &PaperSession::loadFailed, this, [loaded] { loaded(false); });
    connect(&session.papers(), &PaperModel::settled, this, &TableStack::refresh);
    refresh();
}

void TableStack::setNow(const QDateTime &now) {
    m_now = now;
    if (currentWidget() == m_empty)
        refresh(); // updates the time until the next listing
}

void TableStack::refresh() {
    if (m_shown.rowCount() > 0 || m_shown.hasFolded()) {
        setCurrentWidget(&m_table);
        return;
    }
    EmptyCause cause;
    cause.scope = m_session.scope();
    cause.view = m_shown.view();
    cause.isLoaded = m_isLoaded;
    cause.isSearched = m_shown.isSearched();
    cause.papers = m_session.papers().rowCount();
    cause.ledger = m_days.summary(m_session.day());
    cause.now = m_now;
    m_empty->show(emptyMessage(cause));
    setCurrentWidget(m_empty);
}

} // namespace winnow
