#pragma once

#include "ui/papers/list/model/papermodel.h"
#include "ui/papers/list/paperpick.h"

#include <QSet>

#include <optional>

namespace winnow {

// Which rows of a PaperModel are shown. A row that matched the view when it was set stays until the view is
// set again, so that a paper does not vanish the moment it is decided on.
class PaperFilter final {
public:
    explicit PaperFilter(const PaperModel &papers) : m_papers(papers) {}

    DecisionFilter view() const { return m_view; }
    void setView(DecisionFilter view);
    const QStringList &categories() const { return m_categories; }
    // matches any of a paper's categories; empty: all. False: unchanged
    bool setCategories(const QStringList &categories);
    // results of a search; none: no search. False: unchanged
    bool setFound(const std::optional<QSet<ArxivId>> &ids);
    const PaperPick &pick() const { return m_pick; }
    bool setPick(const PaperPick &pick); // picked in the map and the funnel. False: unchanged
    bool isSearched() const { return m_found || !m_categories.isEmpty() || !m_pick.isEmpty(); }

    // The model's rows were replaced, or rows were added.
    void forgetRows();
    void addRows() { m_isFound.clear(); }
    void removeRows(int first, int last);

    void look(); // evaluates all rows; the following answers refer to this state
    bool passes(int row) const { return isOffered(row) && m_pick.hasScores(m_papers.facts(row)); }
    bool isOffered(int row) const; // shown, ignoring the picked scores

private:
    void findRows();

    const PaperModel &m_papers;
    DecisionFilter m_view = DecisionFilter::All;
    QStringList m_categories;
    std::optional<QSet<ArxivId>> m_found;
    PaperPick m_pick;
    // Indexed by row:
    std::vector<char> m_inView;  // has matched the view since it was set
    std::vector<char> m_isFound; // found by the search; empty: to be looked up again
    std::vector<char> m_isOffered;
};

} // namespace winnow
