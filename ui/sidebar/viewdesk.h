#pragma once

#include "app/library/notebook.h"

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
    ViewDesk(Library &library, SidebarModel &lines, Sidebar &sidebar, std::function<QString()> sort,
             QObject *parent = nullptr);

    void refresh();                       // views and their counts, read again
    void setSearch(const QString &words); // what could be saved; empty: nothing
    // The view taken away last, once; false: none since forgetRemoved().
    bool putBack();
    void forgetRemoved() { m_removed.reset(); }

Q_SIGNALS:
    void opened(const winnow::SavedView &view);
    void removed(const QString &text); // putBack() undoes it
    void notice(const QString &text);
    void errorOccurred(const winnow::Error &error);

private:
    void connectSidebar();
    void begin(); // a view of the search, to be named
    void name(const SavedView &view, const QString &name);
    void onNamed(const Result<SavedView> &view, const SavedView &wanted);
    void remove(qint64 id);
    void move(qint64 id, int place);
    void count();

    Notebook m_notebook;
    SidebarModel &m_lines;
    Sidebar &m_sidebar;
    std::function<QString()> m_sort;
    QString m_search;
    std::optional<SavedView> m_removed;
    bool m_isStoring = false; // the name of a new view
};

} // namespace winnow
