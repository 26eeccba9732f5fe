// How the current row keeps its place under the reader's eyes; the rest stands in paperview.cpp.

#include "ui/papers/list/table/paperview.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace winnow {

void PaperView::rememberPlace() {
    if (m_place)
        return;
    m_place = Place{};
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() >= m_papers.rowCount())
        return;
    executeDelayedItemsLayout();
    m_place->id = m_papers.id(current.row());
    m_place->y = rowViewportPosition(current.row());
    m_place->inSight = isInSight(current.row());
    m_place->selected = selectedPapers();
}

void PaperView::restorePlace() {
    if (!m_place)
        return;
    if (m_place->wasReset)
        restoreSelection(*m_place);
    const int row = m_place->id.isNull() ? -1 : m_papers.rowOf(m_place->id);
    executeDelayedItemsLayout();
    if (row >= 0 && m_place->inSight)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - m_place->y);
    m_place.reset();
    holdCurrent();
    announce();
}

void PaperView::restoreSelection(const Place &place) {
    QItemSelection selection;
    for (const ArxivId &id : place.selected) {
        if (const int row = m_papers.rowOf(id); row >= 0)
            selection.select(m_papers.index(row, 0), m_papers.index(row, paperColumnCount - 1));
    }
    if (const int row = place.id.isNull() ? -1 : m_papers.rowOf(place.id); row >= 0)
        selectionModel()->setCurrentIndex(m_papers.index(row, static_cast<int>(PaperColumn::Title)),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool PaperView::isInSight(int row) const {
    const int y = rowViewportPosition(row);
    return y + rowHeight(row) > 0 && y < viewport()->height();
}

// Tells the model what the current row needs around it so that scrolling can bring it where it is now.
void PaperView::holdCurrent() {
    if (m_place)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (row < 0 || row >= m_papers.rowCount() || !isInSight(row)) {
        m_papers.hold(std::nullopt);
        return;
    }
    const int height = rowHeight(row);
    const int y = std::max(0, rowViewportPosition(row));
    const auto roundedUp = [height](int pixels) { return (pixels + height - 1) / height; };
    m_papers.hold(
        HeldRow{m_papers.id(row), roundedUp(y), std::max(0, roundedUp(viewport()->height() - y) - 1)});
}

} // namespace winnow
