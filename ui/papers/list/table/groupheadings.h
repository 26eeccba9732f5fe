#pragma once

#include <QObject>
#include <QPoint>
#include <QRect>

#include <optional>

class QTableView;

namespace winnow {

class PaperSortModel;

// The headings of groups in the table. They are not rows but extra space above a group's first paper, so that
// every row is a paper for navigation, selection and counting. A collapsed group's heading is above the next
// one. A click collapses or expands.
class GroupHeadings final : public QObject {
    Q_OBJECT
public:
    GroupHeadings(PaperSortModel &papers, QTableView &view);

    void fit(); // rows moved, or their height changed
    void paint() const;
    // The part of a row's height that headings use, in pixels.
    int above(int row) const;
    int below(int row) const;
    QRect line(int row, QRect whole) const { return whole.adjusted(0, above(row), 0, -below(row)); }

    void foldAt(int row);                              // the row's group
    std::optional<QString> nameAt(QPoint place) const; // point in the viewport; none: no heading there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int height() const; // a heading's height
    QRect rectOf(size_t group) const;
    std::optional<size_t> groupAt(QPoint place) const;
    void fold(size_t group, bool isFolded);

    PaperSortModel &m_papers;
    QTableView &m_view;
    bool m_isFitted = false; // some row has its own height
    bool m_isPressed = false;
};

} // namespace winnow
