#pragma once

#include "ui/papers/list/model/papermodel.h"
#include "ui/papers/list/paperpick.h"

#include <QSet>

#include <optional>

namespace winnow {

// Which rows of a PaperModel are shown. A row that was in the view when it was set stays until the view is
// set again, so that a paper does not vanish under the reader's eyes when it is decided on.
class PaperFilter final {
public:
    explicit PaperFilter(const PaperModel &papers) : m_papers(papers) {}

    DecisionView view() const { return m_view; }
    void setView(DecisionView view);
    const QStringList &categories() const { return m_categories; }
    bool setCategories(const QStringList &categories);      // any of a paper's; empty: all. False: as before
    bool setFound(const std::optional<QSet<ArxivId>> &ids); // of a search; none: no search. Likewise
    const PaperPick &pick() const { return m_pick; }
    bool setPick(const PaperPick &pick); // in the map and the funnel. Likewise
    bool isSearched() const { return m_found || !m_categories.isEmpty() || !m_pick.isEmpty(); }

    // The model's rows are others, or some more.
    void forgetRows();
    void addRows() { m_isFound.clear(); }
    void removeRows(int first, int last);

    void look(); // at all rows: what follows is as they were then
    bool passes(int row) const { return isOffered(row) && m_pick.hasScores(m_papers.facts(row)); }
    bool isOffered(int row) const; // but for the scores that were picked

private:
    void findRows();

    const PaperModel &m_papers;
    DecisionView m_view = DecisionView::All;
    QStringList m_categories;
    std::optional<QSet<ArxivId>> m_found;
    PaperPick m_pick;
    // By row:
    std::vector<char> m_inView;  // was in the view since it was set
    std::vector<char> m_isFound; // by the search; empty: to be looked up again
    std::vector<char> m_isOffered;
};

} // namespace winnow
