#pragma once

#include <QMenu>

namespace winnow {

// The actions for an author's name. Deletes itself when closed.
class AuthorMenu final : public QMenu {
    Q_OBJECT
public:
    AuthorMenu(const QString &name, bool isFollowed, QWidget *parent);

Q_SIGNALS:
    void papersRequested(const QString &name);
    void followRequested(const QString &name, bool follow);
};

} // namespace winnow
