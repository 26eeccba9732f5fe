#pragma once

#include <QTreeView>

namespace winnow {

// A tree whose lines wrap: they are laid out anew when it gets another width. Its groups can be folded.
class ReadingView final : public QTreeView {
    Q_OBJECT
public:
    explicit ReadingView(QWidget *parent = nullptr);

    void expandNew(); // all that came but what was left out; what the reader folded stays so
    int roomOf(const QModelIndex &index) const; // for a line's text, from its indentation to the right edge

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void expandNewBelow(const QModelIndex &parent);
};

} // namespace winnow
