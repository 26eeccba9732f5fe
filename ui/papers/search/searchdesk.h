#pragma once

#include "app/library/library.h"
#include "ui/papers/list/paperscope.h"

#include <QObject>

namespace winnow {

class FilterBar;
class PaperSession;

// Carries what is typed in the search box to the papers: those that are open, or all days, and the library's
// words back for it to offer.
class SearchDesk final : public QObject {
    Q_OBJECT
public:
    SearchDesk(Library &library, PaperSession &session, FilterBar &filter, QObject *parent = nullptr);

    void openSearch(const QString &words); // of all days, as if typed
    void toggleTopic(const QString &term); // beside what is searched for; instead of another topic
    void onOpened();                       // other papers are shown

Q_SIGNALS:
    void searched(const QString &words); // can be saved; empty: no search

private:
    void search(const QString &words, bool inAllDays);
    void suggest(const Completion &completion);

    Library &m_library;
    PaperSession &m_session;
    FilterBar &m_filter;
    PaperScope m_home;          // what was open before the search went over all days
    bool m_isInHistory = false; // a search of all days is shown or on its way
};

} // namespace winnow
