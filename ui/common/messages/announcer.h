#pragma once

#include <QWidget>

namespace winnow {

// Has a screen reader say the text, whatever has the focus; nothing is shown. After an action, call it before
// the focus moves, so that it is heard first.
void announce(QWidget &from, const QString &text);

// Used by announce() before Qt 6.8, which has no announcements: screen readers say the name of a notification
// that is shown. It is never visible on the screen.
class Announcer final : public QWidget {
    Q_OBJECT
public:
    explicit Announcer(QWidget *window);
    void say(const QString &text);
};

} // namespace winnow
