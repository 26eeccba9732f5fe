#pragma once

#include <QPointer>
#include <QWidget>

class QTextBrowser;

namespace winnow {

class KeyMap;

// Shows what each key does in a layer over the window. Esc, "?" or a click outside closes it and returns the
// focus to where it was.
class KeysOverlay final : public QWidget {
    Q_OBJECT
public:
    KeysOverlay(const KeyMap &keys, QWidget *window);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leave();

    QTextBrowser *m_text;
    QPointer<QWidget> m_before; // had the focus before
};

// The action table with its current keys as HTML, in groups.
QString keysAsHtml(const KeyMap &keys, int columns);

} // namespace winnow
