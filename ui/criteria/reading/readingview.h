#pragma once

#include <QTreeView>

namespace winnow {

// A tree view whose rows wrap, and are laid out again when its width changes. Groups can be collapsed, topics
// paused.
class ReadingView final : public QTreeView {
    Q_OBJECT
public:
    explicit ReadingView(QWidget *parent = nullptr);

    void expandNew(); // expands new groups except the ignored parts; what the user collapsed stays collapsed
    void setCanPause(bool canPause); // otherwise the check marks are read-only
    bool canPause() const { return m_canPause; }
    int checkRoom(const QModelIndex &index) const; // pixels before the text; 0: no check mark
    // width for a row's text, from its indentation to the right edge
    int roomOf(const QModelIndex &index) const;

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
    bool m_wasToggled = false; // by the current click
};

} // namespace winnow
