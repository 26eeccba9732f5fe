#pragma once

#include "app/model/result.h"
#include "app/settings/secretservice.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace QKeychain {
class Job;
}

namespace winnow {

enum class SecretPlace { None, Keyring, Session };

// A secret and where it was found. Never print one.
struct Secret {
    QString value; // empty: there is none
    SecretPlace place = SecretPlace::None;
};

// Keys, in the system's keyring by way of QtKeychain; where there is none, in memory until the program ends.
// Every write is read back before it counts. Lives in one thread with an event loop.
//
// A locked keyring asks its owner for a password. A question that nobody answers is withdrawn where
// that can be done: see SecretService.
class SecretStore final : public QObject {
    Q_OBJECT
public:
    explicit SecretStore(QObject *parent = nullptr, QString service = QStringLiteral("Winnow"),
                         const KeyringPatience &patience = {});
    ~SecretStore() override;

    // What was kept for the session comes first, since it is newer. An entry that is not there is an empty
    // Secret, as is one when there is no keyring. Errors: KeyringLocked (and nobody there to be asked),
    // KeyringDismissed and KeyringSilent (detail: what was asked; see ErrorCode), KeyringFailed (the keyring
    // is there but refused; detail is its words).
    [[nodiscard]] Pending<Secret> read(const QString &name);
    // Where the value is now. Session when there is no keyring or it did not keep the value. Errors:
    // InvalidInput (nothing to write), those of read(), and KeyringFailed with place "group" (KeePassXC
    // exposes no group to write to); the value is then kept for the session all the same.
    [[nodiscard]] Pending<SecretPlace> write(const QString &name, const QString &value);
    // One that is not there is no error. Errors: those of read(); it is still there then.
    [[nodiscard]] Pending<void> remove(const QString &name);

private:
    struct Reply;
    using Finding = SecretService::Finding;
    using Handler = std::function<void(const Reply &)>;
    void ask(QKeychain::Job *job, const QString &name, Finding finding, const Handler &handle);
    void askFor(const QString &name, Finding finding, const Handler &handle); // its value
    void store(const QString &name, const QString &value, Finding finding,
               const std::function<void(Result<SecretPlace>)> &answer);
    void erase(const QString &name, Finding finding, const std::function<void(Result<void>)> &answer);

    QString m_service;
    KeyringPatience m_patience;
    SecretService *m_keyrings;
    QHash<QString, QString> m_session;
};

} // namespace winnow
