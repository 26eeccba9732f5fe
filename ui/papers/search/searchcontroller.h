#pragma once

#include "app/library/library.h"
#include "app/library/search/searchcompletion.h"
#include "ui/papers/list/paperscope.h"

#include <QObject>

namespace winnow {

class FilterBar;
class PaperSession;

// Connects the search box with the papers: searches the open ones or all days, and passes the library's
// suggestions back.
class SearchController final : public QObject {
    Q_OBJECT
public:
    SearchController(Library &library, PaperSession &session, FilterBar &filter, QObject *parent = nullptr);

    void openSearch(const QString &words); // searches all days, as if typed
    void toggleTopic(const QString &term); // adds the topic to the search, replacing another topic
    void onOpened();                       // different papers are shown

Q_SIGNALS:
    void searched(const QString &words); // this search can be saved; empty: no search

private:
    void search(const QString &words, bool inAllDays);
    void suggest(const Completion &completion);

    Library &m_library;
    PaperSession &m_session;
    FilterBar &m_filter;
    PaperScope m_home;          // what was open before searching all days
    bool m_isInHistory = false; // a search of all days is shown or loading
};

} // namespace winnow
