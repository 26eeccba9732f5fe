#include "ui/papers/details/authormenu.h"

#include "ui/papers/details/detailspane.h"

#include <QMenu>

namespace winnow {

QMenu *newAuthorMenu(DetailsPane &pane, const QString &name, bool isFollowed) {
    auto *menu = new QMenu(&pane);
    menu->setObjectName(QStringLiteral("authorMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(name);
    QString shown = name;
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    menu->addAction(DetailsPane::tr("All papers by %1").arg(shown), &pane,
                    [&pane, name] { Q_EMIT pane.authorPapersRequested(name); });
    const QString follow = isFollowed ? DetailsPane::tr("Unfollow %1") : DetailsPane::tr("Follow %1");
    menu->addAction(follow.arg(shown), &pane,
                    [&pane, name, isFollowed] { Q_EMIT pane.followRequested(name, !isFollowed); });
    return menu;
}

} // namespace winnow
