#pragma once

#include "ui/papers/page/emptystate.h"

#include <QDateTime>
#include <QStackedWidget>

namespace winnow {

class PaperSession;
class PaperSortModel;
class PaperView;
class SidebarModel;

// Shows the table, or why it has no rows.
class TableStack final : public QStackedWidget {
    Q_OBJECT
public:
    TableStack(PaperSession &session, const PaperSortModel &shown, const SidebarModel &days, PaperView &table,
               QWidget *parent = nullptr);

    void refresh();                    // rows, filters or what is known about the day may have changed
    void setNow(const QDateTime &now); // UTC

Q_SIGNALS:
    void stepChosen(winnow::EmptyStep step);

private:
    PaperSession &m_session;
    const PaperSortModel &m_shown;
    const SidebarModel &m_days;
    PaperView &m_table;
    EmptyState *m_empty;
    QDateTime m_now;
    bool m_isLoaded = true;
};

} // namespace winnow
