#pragma once

#include <QByteArray>
#include <QWidget>

class QSplitter;

namespace winnow {

// Sidebar | main | details, with movable borders. On a narrow page the details are below.
class Panes final : public QWidget {
    Q_OBJECT
public:
    Panes(QWidget *sidebar, QWidget *main, QWidget *details, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; // with the details below, regardless of the current width
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(Qt::Orientation orientation);

    QSplitter *m_outer;
    QSplitter *m_inner;
    // The position of the border between table and details, for either arrangement.
    QList<int> m_beside;
    QList<int> m_below;
};

} // namespace winnow
