#pragma once

#include "ui/papers/list/model/papersorting.h"

#include <QHeaderView>

namespace winnow {

class PaperSortModel;
struct TableState;

// The table's header: flat, with an arrow beside each sort column, numbered if there are several. Columns are
// moved with the mouse, hidden with the context menu, and sorted by with a click; Shift adds a sort column.
class PaperHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit PaperHeader(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    void resetColumns();                          // to their defaults
    bool restoreColumns(const TableState &state); // false: saved for other columns
    // The columns of taste and topics appear when there is something to show in them for the first time, and
    // room for the topics beside the title; afterwards they are up to the user.
    bool isTasteOffered() const { return m_isTasteOffered; }
    bool isTopicOffered() const { return m_isTopicOffered; }
    void fitTitle(); // the title takes what the other columns leave
    void showSorting(const std::vector<SortKey> &keys);
    QString columnName(int section) const;
    bool canHide(int section) const; // false for the last visible column

Q_SIGNALS:
    void sortRequested(winnow::PaperColumn column, Qt::SortOrder order);
    void sortKeyRequested(winnow::PaperColumn column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followRows();
    void offerColumns(); // looks at all rows
    void lookForTaste(int first, int last);
    void lookForTopics(int first, int last);
    void offerTopic();
    void onIndicatorMoved(int section, Qt::SortOrder order);
    void makeRoomForMarks();
    QFont nameFont(bool isSorted) const;
    QString shownName(int section) const;
    int roomFor(int section, int markRoom) const; // width at which its name is not cut off
    int markRoom() const;
    void paintSortMark(QPainter &painter, const QRect &room, size_t place) const;
    int placeOf(int section) const;
    bool restoreOlder(const TableState &state);
    void moveTo(PaperColumn column, int place) { moveSection(visualIndex(static_cast<int>(column)), place); }

    std::vector<SortKey> m_keys;
    PaperSortModel *m_papers = nullptr;
    bool m_hasTopic = false; // some row has one
    bool m_isTasteOffered = false;
    bool m_isTopicOffered = false;
    bool m_isFitting = false;
    bool m_addsKey = false; // Shift is down
};

} // namespace winnow
