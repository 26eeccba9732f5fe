#pragma once

#include <QStyledItemDelegate>

namespace winnow {

struct ThemeColors;

// Draws the table's cells: marks as shapes, scores as bars with their number, unread titles bold. What a
// screen reader says comes from the model.
class PaperDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight(const QFontMetrics &metrics) { return metrics.height() + 9; }
};

} // namespace winnow
