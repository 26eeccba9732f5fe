#include "ui/papers/details/authormenu.h"

namespace winnow {

AuthorMenu::AuthorMenu(const QString &name, bool isFollowed, QWidget *parent) : QMenu(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(name);
    QString shown = name;
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    const QAction *papers = addAction(tr("All papers by %1").arg(shown));
    const QAction *follow = addAction((isFollowed ? tr("Unfollow %1") : tr("Follow %1")).arg(shown));
    connect(papers, &QAction::triggered, this, [this, name] { Q_EMIT papersRequested(name); });
    connect(follow, &QAction::triggered, this,
            [this, name, isFollowed] { Q_EMIT followRequested(name, !isFollowed); });
}

} // namespace winnow
