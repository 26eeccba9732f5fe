#pragma once

#include "app/model/digest.h"

#include <QDate>
#include <QObject>
#include <QStringList>

#include <functional>

namespace winnow {

// What a notification about a day says.
struct News {
    QDate day;
    QString title; // "23 of 320 worth a look"
    QString text;  // plain text
};

// `papers`: the number of papers scanned. Translated.
News newsOf(const Digest &digest, int papers);

// Shows desktop notifications (org.freedesktop.Notifications,
// https://specifications.freedesktop.org/notification-spec). Uses D-Bus directly, because a tray icon may
// fail to show a message without saying so. Never blocks. Without a notification service nothing happens; the
// window shows the same information.
class Notifier final : public QObject {
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    // Whether a notification service is available; false if it does not answer for a while.
    void ask(const std::function<void(bool isThere)> &answer);
    void show(const News &news); // after ask()

Q_SIGNALS:
    void shown();
    // The reader wants to see the day. The activation token lets a window come to the front; often there is
    // none.
    void opened(const QDate &day, const QByteArray &token);
    void closed(); // by anyone, or never shown; comes after opened()

private Q_SLOTS:
    void hearAction(uint id, const QString &action);
    void hearToken(uint id, const QString &token);
    void hearClosed(uint id, uint reason);

private:
    void listen();
    void takeBack();

    QStringList m_capabilities;
    QDate m_day;
    uint m_id = 0; // of the visible notification; 0: none
    QByteArray m_token;
};

} // namespace winnow
