#include "ui/papers/map/daycounter.h"

#include "ui/papers/list/model/papersortmodel.h"

#include <algorithm>

namespace winnow {

DayCounter::DayCounter(const PaperModel &papers, const PaperSortModel &shown, QObject *parent)
    : QObject(parent), m_papers(papers), m_shown(shown) {
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &DayCounter::countSlice);
    connect(&papers, &PaperModel::settled, this, &DayCounter::recount);
    connect(&shown, &QAbstractItemModel::modelReset, this, &DayCounter::recount);
}

void DayCounter::setCutOffs(const CutOffs &cutOffs) {
    m_cutOffs = cutOffs;
    recount();
}

void DayCounter::setEnabled(bool enabled) {
    m_isEnabled = enabled;
    if (enabled && m_isStale)
        recount();
}

void DayCounter::recount() {
    m_isStale = true;
    if (m_isEnabled && m_next < 0)
        begin();
}

void DayCounter::begin() {
    m_isStale = false;
    m_scores = {};
    m_funnel = {};
    m_next = 0;
    m_turn.start();
}

void DayCounter::countSlice() {
    constexpr int rowsATurn = 8000; // about two milliseconds
    const int last = std::min(m_next + rowsATurn, m_papers.rowCount());
    for (; m_next < last; ++m_next) {
        const RowFacts &row = m_papers.facts(m_next);
        m_funnel.add(row, m_cutOffs);
        if (!m_shown.isOffered(m_next))
            continue;
        m_scores.add(row, m_papers.topic(m_next));
    }
    if (m_next < m_papers.rowCount()) {
        m_turn.start();
        return;
    }
    m_next = -1;
    m_scores.setTopicNames(m_papers.topics());
    Q_EMIT counted(m_scores, m_funnel);
    if (m_isStale && m_isEnabled)
        begin();
}

} // namespace winnow
