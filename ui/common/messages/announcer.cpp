#include "ui/common/messages/announcer.h"

#include "ui/common/access/interfaces.h"

#include <QAccessible>

namespace winnow {

Announcer::Announcer(QWidget *window) : QWidget(window) {
    installInterfaces();
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Announcer::say(const QString &text) {
    setAccessibleName(text);
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, type); // Linux announces what is shown, Windows what is an alert
        QAccessible::updateAccessibility(&event);
    }
}

void announce(QWidget &from, const QString &text) {
    if (!QAccessible::isActive() || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&from, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    QWidget *window = from.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(text);
#endif
}

} // namespace winnow
