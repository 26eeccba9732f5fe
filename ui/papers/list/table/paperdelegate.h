#pragma once

#include "app/model/digest.h"
#include "ui/papers/list/table/tablestate.h"

#include <QStyledItemDelegate>

namespace winnow {

class GroupHeadings;
struct ThemeColors;

// Draws the table's cells: marks as shapes, scores as bars with their number, unread titles bold. Texts for
// screen readers come from the model.
class PaperDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setCutOffs(const CutOffs &cutOffs) { m_cutOffs = cutOffs; } // numbers below them are drawn quieter

    // their space does not belong to the row
    void setHeadings(const GroupHeadings *headings) { m_headings = headings; }

    static int rowHeight(const QFontMetrics &metrics, Density density);

private:
    const GroupHeadings *m_headings = nullptr;
    CutOffs m_cutOffs{0, 0};
};

} // namespace winnow
