#pragma once

#include <QWidget>

namespace winnow {

// Says the text to a screen reader, whatever has the focus; nothing is seen of it. Of an act it is said
// before the focus moves on, so that it is heard first.
void announce(QWidget &from, const QString &text);

// What announce() speaks through where Qt has no announcements (before 6.8): readers say the name of a
// notification when it shows. It never shows on the screen.
class Announcer final : public QWidget {
    Q_OBJECT
public:
    explicit Announcer(QWidget *window);
    void say(const QString &text);
};

} // namespace winnow
