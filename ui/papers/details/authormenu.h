#pragma once

#include <QMenu>

namespace winnow {

// What can be done with an author's name. Goes when it is closed.
class AuthorMenu final : public QMenu {
    Q_OBJECT
public:
    AuthorMenu(const QString &name, bool isFollowed, QWidget *parent);

Q_SIGNALS:
    void papersRequested(const QString &name);
    void followRequested(const QString &name, bool follow);
};

} // namespace winnow
