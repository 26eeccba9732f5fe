#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"
#include "ui/papers/list/papersshare.h"

#include <QObject>

#include <functional>
#include <optional>

namespace winnow {

class Sidebar;
class SidebarModel;

// The reader's own views, between the sidebar and the library: made, named, put in order, taken away.
class ViewDesk final : public QObject {
    Q_OBJECT
public:
    // `sort`: what the table is sorted by now, as a view keeps it.
    ViewDesk(const PapersShare &share, SidebarModel &lines, Sidebar &sidebar, std::function<QString()> sort,
             QObject *parent = nullptr);

    void refresh();                       // views and their counts, read again
    void setSearch(const QString &words); // what could be saved; empty: nothing
    // The view taken away last, once; false: none since the reader's last act.
    bool putBack();
    void putBack(qint64 id); // the view of that id, whatever was done since; once

Q_SIGNALS:
    void opened(const winnow::SavedView &view);

private:
    void connectSidebar();
    void begin(); // a view of the search, to be named
    void name(const SavedView &view, const QString &name);
    void onNamed(const Result<SavedView> &view, const SavedView &wanted);
    void remove(qint64 id);
    void move(qint64 id, int place);
    void onRemoved(const SavedView &view);
    void restore(const SavedView &view);
    void count();
    void countReplaced();

    Library &m_library;
    Messages &m_messages;
    SidebarModel &m_lines;
    Sidebar &m_sidebar;
    std::function<QString()> m_sort;
    QString m_search;
    std::optional<SavedView> m_removed;
    int m_removals = 0;           // not answered yet
    bool m_isNewest = false;      // the last removal is the reader's newest act
    bool m_isPutBackSoon = false; // it is to be put back as soon as it is answered
    bool m_isStoring = false;     // the name of a new view
};

} // namespace winnow
