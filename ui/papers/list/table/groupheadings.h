#pragma once

#include <QObject>
#include <QPoint>
#include <QRect>

#include <optional>

class QTableView;

namespace winnow {

class PaperSortModel;

// The headings of groups in the table: no rows of their own, but room above the first paper of each, so that
// every row is a paper for all who walk, mark and count them. A folded group has its heading above the next
// one. A click folds and unfolds.
class GroupHeadings final : public QObject {
    Q_OBJECT
public:
    GroupHeadings(PaperSortModel &papers, QTableView &view);

    void fit(); // rows moved, or have another height
    void paint() const;
    // What headings take of a row's height, in pixels.
    int above(int row) const;
    int below(int row) const;
    QRect line(int row, QRect whole) const { return whole.adjusted(0, above(row), 0, -below(row)); }

    void foldAt(int row);                              // the group that the row is in
    std::optional<QString> nameAt(QPoint place) const; // in the viewport; none: no heading there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int height() const; // of a heading
    QRect rectOf(size_t group) const;
    std::optional<size_t> groupAt(QPoint place) const;
    void fold(size_t group, bool isFolded);

    PaperSortModel &m_papers;
    QTableView &m_view;
    bool m_isFitted = false; // some row has a height of its own
    bool m_isPressed = false;
};

} // namespace winnow
