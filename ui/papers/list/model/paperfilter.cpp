#include "ui/papers/list/model/paperfilter.h"

#include <algorithm>

namespace winnow {

void PaperFilter::setView(DecisionFilter view) {
    m_view = view;
    m_inView.clear();
}

bool PaperFilter::setCategories(const QStringList &categories) {
    if (categories == m_categories)
        return false;
    m_categories = categories;
    return true;
}

bool PaperFilter::setFound(const std::optional<QSet<ArxivId>> &ids) {
    if (!ids && !m_found)
        return false;
    m_found = ids;
    m_isFound.clear();
    return true;
}

bool PaperFilter::setPick(const PaperPick &pick) {
    if (pick == m_pick)
        return false;
    if (pick.stage || m_pick.stage)
        m_inView.clear();
    m_pick = pick;
    return true;
}

void PaperFilter::forgetRows() {
    m_inView.clear();
    m_isFound.clear();
}

void PaperFilter::removeRows(int first, int last) {
    for (std::vector<char> *flags : {&m_inView, &m_isFound, &m_isOffered}) {
        if (static_cast<size_t>(last) < flags->size())
            flags->erase(flags->begin() + first, flags->begin() + last + 1);
    }
}

void PaperFilter::findRows() {
    m_isFound.assign(static_cast<size_t>(m_papers.rowCount()), 0);
    for (const ArxivId &id : *m_found) {
        if (const int row = m_papers.rowOf(id); row >= 0)
            m_isFound[static_cast<size_t>(row)] = 1;
    }
}

void PaperFilter::look() {
    const auto count = static_cast<size_t>(m_papers.rowCount());
    if (m_found && m_isFound.size() != count)
        findRows();
    std::vector<char> isOfThese; // indexed by list of categories
    for (const QStringList &list : m_papers.rows().lists())
        isOfThese.push_back(m_categories.isEmpty() ||
                            std::ranges::any_of(list, [this](const QString &category) {
                                return m_categories.contains(category);
                            }));
    m_inView.resize(count, 0);
    m_isOffered.resize(count, 0);
    for (size_t i = 0; i < count; ++i) {
        const int row = static_cast<int>(i);
        const RowFacts &facts = m_papers.facts(row);
        if (m_inView[i] == 0 && isInView(facts, m_view) && m_pick.hasStage(facts))
            m_inView[i] = 1;
        const bool isSearched = !m_found || m_isFound[i] != 0;
        m_isOffered[i] =
            m_inView[i] != 0 && isSearched && isOfThese[m_papers.rows().categoryList(row)] != 0 ? 1 : 0;
    }
}

bool PaperFilter::isOffered(int row) const {
    return static_cast<size_t>(row) < m_isOffered.size() && m_isOffered[static_cast<size_t>(row)] != 0;
}

} // namespace winnow
