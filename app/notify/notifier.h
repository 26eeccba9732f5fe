#pragma once

#include "app/model/digest.h"

#include <QDate>
#include <QObject>
#include <QStringList>

#include <functional>

namespace winnow {

// What is told of a day.
struct News {
    QDate day;
    QString title; // "23 of 320 worth a look"
    QString text;  // plain
};

// `papers`: how many were looked through. Translated.
News newsOf(const Digest &digest, int papers);

// Tells the desktop (org.freedesktop.Notifications,
// https://specifications.freedesktop.org/notification-spec), which then shows it as it likes. Asked over
// D-Bus itself, since a tray's icon may show nothing and says so to nobody. Waits for nothing. Where nobody
// shows notifications nothing happens: what is told stands in the window as well.
class Notifier final : public QObject {
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    // Whether anybody would show it; false after a while without an answer.
    void ask(const std::function<void(bool isThere)> &answer);
    void show(const News &news); // after ask()

Q_SIGNALS:
    void shown();
    // The reader wants to see the day. The token lets a window come to the front; often there is none.
    void opened(const QDate &day, const QByteArray &token);
    void closed(); // by whomever, or never shown; after opened()

private Q_SLOTS:
    void hearAction(uint id, const QString &action);
    void hearToken(uint id, const QString &token);
    void hearClosed(uint id, uint reason);

private:
    void listen();
    void takeBack();

    QStringList m_capabilities;
    QDate m_day;
    uint m_id = 0; // of what is shown; 0: nothing
    QByteArray m_token;
};

} // namespace winnow
