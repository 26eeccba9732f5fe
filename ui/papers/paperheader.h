#pragma once

#include <QHeaderView>

namespace winnow {

// The table's header: flat, with the sort arrow beside the text. Columns are moved with the mouse and
// hidden by the context menu.
class PaperHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit PaperHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void resetRequested(); // the columns as they were at first

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace winnow
