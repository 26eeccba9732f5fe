#pragma once

#include <QPointer>
#include <QWidget>

class QTextBrowser;

namespace winnow {

class KeyMap;

// What each key does, over the window that stays behind it. Esc, "?" or a click beside it closes it, and the
// focus goes back where it was.
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
    QPointer<QWidget> m_before; // had the focus
};

// The table of actions as the keys stand now, as HTML, grouped.
QString keysAsHtml(const KeyMap &keys, int columns);

} // namespace winnow
