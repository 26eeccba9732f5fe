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

// Where a key is kept, or came from. The environment is none of SecretStore's.
enum class KeySource { None, Keyring, Session, Environment };

// A secret and its origin. Never print one.
struct Secret {
    QString value; // empty: none
    KeySource place = KeySource::None;
};

// Stores keys in the system's keyring, using QtKeychain; if there is none, in memory until the program ends.
// Every write is verified by reading it back. Lives in one thread with an event loop. A locked keyring
// prompts its owner for a password. Unanswered prompts are withdrawn if possible: see SecretService.
class SecretStore final : public QObject {
    Q_OBJECT
public:
    explicit SecretStore(QObject *parent = nullptr, QString service = QStringLiteral("Winnow"),
                         const KeyringTimeouts &patience = {});
    ~SecretStore() override;

    // A value kept for the session takes precedence, since it is newer. A missing entry, or a missing
    // keyring, gives an empty Secret. Errors: KeyringLocked (and no one to ask), KeyringDismissed and
    // KeyringSilent (detail: the prompt's purpose; see ErrorCode), KeyringFailed (the keyring is there but
    // refused; detail is its message).
    [[nodiscard]] Pending<Secret> read(const QString &name);
    // Where the value is now. Session if there is no keyring or it did not keep the value. Errors:
    // InvalidInput (nothing to write), those of read(), and KeyringFailed with place "group" (KeePassXC
    // exposes no group to write to); the value is then kept for the session anyway.
    [[nodiscard]] Pending<KeySource> write(const QString &name, const QString &value);
    // Removing a missing one is not an error. Errors: those of read(); it is still there then.
    [[nodiscard]] Pending<void> remove(const QString &name);

private:
    struct Reply;
    using Finding = SecretService::Finding;
    using Handler = std::function<void(const Reply &)>;
    void ask(QKeychain::Job *job, const QString &name, Finding finding, const Handler &handle);
    void askFor(const QString &name, Finding finding, const Handler &handle); // its value
    void store(const QString &name, const QString &value, Finding finding,
               const std::function<void(Result<KeySource>)> &answer);
    void erase(const QString &name, Finding finding, const std::function<void(Result<void>)> &answer);

    QString m_service;
    KeyringTimeouts m_patience;
    SecretService *m_keyrings;
    QHash<QString, QString> m_session;
};

} // namespace winnow
