#pragma once

#include "app/settings/secretservice.h"

#ifdef WINNOW_DBUS

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace winnow {

// One query to the Secret Service: looks at its keyrings, unlocks those that may contain the entry, each
// once, and looks again. Deletes itself after answering.
class SecretQuery final : public QObject {
    Q_OBJECT
public:
    using Finding = SecretService::Finding;
    using Purpose = SecretService::Purpose;

    // `keyrings`: also its parent.
    SecretQuery(SecretService &keyrings, Purpose purpose, QString name, SecretService::Handler handle);
    ~SecretQuery() override;

    void start();

private Q_SLOTS:
    void hearCompleted(const QDBusMessage &signal);

private:
    using Next = std::function<void(const QDBusMessage &reply)>;

    void look();
    void lookAt(const QStringList &keyrings);
    void findDefault();
    void decide();
    void decideToWrite();
    void search();
    void judge(const QStringList &open, const QStringList &locked);
    void unlock(const QStringList &keyrings);
    void create();
    void ask(const QString &prompt, const QString &question);
    void put();
    void withdraw();
    QStringList notAskedYet(const QSet<QString> &keyrings) const;

    void ifOwned(const QString &name, const std::function<void(bool isOwned)> &next);
    void findOwner(const QString &name, const std::function<void(const QString &owner)> &next);
    void call(const QString &path, const QString &interface, const QString &method,
              const QVariantList &arguments, const Next &next);
    void finish(const Result<Finding> &result);

    SecretService &m_keyrings;
    Purpose m_purpose;
    QString m_name; // of the entry
    SecretService::Handler m_handle;
    QDBusConnection m_bus;
    QTimer m_wait;
    QString m_owner; // the service's unique bus name while it runs
    QString m_default;
    QString m_prompt; // the open prompt
    QString m_question;
    QSet<QString> m_locked; // keyrings
    QSet<QString> m_opaque; // those of them that don't list their contents
    QSet<QString> m_asked;  // those with an attempt to unlock
    bool m_hasKeyrings = false;
    bool m_hasCreated = false;
    bool m_canWithdraw = false;
};

} // namespace winnow

#endif
