#pragma once

#include <QTreeView>

namespace winnow {

// A tree whose lines wrap: they are laid out anew when it gets another width. Its groups can be folded, its
// topics paused.
class ReadingView final : public QTreeView {
    Q_OBJECT
public:
    explicit ReadingView(QWidget *parent = nullptr);

    void expandNew();                // all that came but what was left out; what the reader folded stays so
    void setCanPause(bool canPause); // else the check marks only show
    bool canPause() const { return m_canPause; }
    int checkRoom(const QModelIndex &index) const; // before the text; 0: the line has no check mark
    int roomOf(const QModelIndex &index) const; // for a line's text, from its indentation to the right edge

Q_SIGNALS:
    void chosen(const QModelIndex &index); // by a click on its text
    void
    toggled(const QModelIndex &index); // a topic's check mark, by a click or Space; it does not change yet

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void expandNewBelow(const QModelIndex &parent);

    bool m_canPause = true;
    bool m_wasToggled = false; // by the click under way
};

} // namespace winnow
