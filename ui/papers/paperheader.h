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
    void resetColumns(); // as they are at first
    void fitTitle();     // the title takes what the other columns leave

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool m_isFitting = false;
};

} // namespace winnow
