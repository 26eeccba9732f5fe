#pragma once

#include "app/library/library.h"
#include "ui/common/messages/messages.h"
#include "ui/papers/list/paperscontext.h"

#include <QObject>

#include <functional>
#include <optional>

namespace winnow {

class Sidebar;
class SidebarModel;

// Connects the sidebar's saved views with the library: creates, renames, orders and deletes them.
class SavedViewController final : public QObject {
    Q_OBJECT
public:
    // `sort`: the table's current sorting, as a view stores it.
    SavedViewController(const PapersContext &share, SidebarModel &lines, Sidebar &sidebar,
                        std::function<QString()> sort, QObject *parent = nullptr);

    void refresh();                       // reads the views and their counts again
    void setSearch(const QString &words); // the search that could be saved; empty: none
    // Restores the last deleted view, once; false: none since the user's last action.
    bool putBack();
    void putBack(qint64 id); // restores the view with this id, whatever was done since; once

Q_SIGNALS:
    void opened(const winnow::SavedView &view);

private:
    void connectSidebar();
    void begin(); // starts a new view of the search, to be named
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
    int m_removals = 0;           // deletions not answered yet
    bool m_isNewest = false;      // the last deletion is the user's newest action
    bool m_isPutBackSoon = false; // restore it as soon as the deletion is answered
    bool m_isStoring = false;     // a new view's name is being stored
};

} // namespace winnow
