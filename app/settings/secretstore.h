#pragma once

#include "app/model/result.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
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
// A locked keyring asks its owner for a password, which may take a person a minute or two; after `patience`
// it counts as one that refused.
class SecretStore final : public QObject {
    Q_OBJECT
public:
    explicit SecretStore(QObject *parent = nullptr, QString service = QStringLiteral("Winnow"),
                         std::chrono::milliseconds patience = std::chrono::minutes(2));
    ~SecretStore() override;

    // What was kept for the session comes first, since it is newer. An entry that is not there is an empty
    // Secret, as is one when no keyring answers. KeyringFailed: the keyring is there but refused (locked,
    // denied); detail is its words.
    [[nodiscard]] Pending<Secret> read(const QString &name);
    // Where the value is now. Session when there is no keyring or it did not keep the value. Errors:
    // InvalidInput (nothing to write), KeyringFailed as above; the value is then kept for the session as
    // well.
    [[nodiscard]] Pending<SecretPlace> write(const QString &name, const QString &value);
    // One that is not there is no error.
    [[nodiscard]] Pending<void> remove(const QString &name);

private:
    struct Reply;
    using Handler = std::function<void(const Reply &)>;
    void ask(QKeychain::Job *job, const QString &name, const Handler &handle);
    void askFor(const QString &name, const Handler &handle); // the entry's value

    QString m_service;
    std::chrono::milliseconds m_patience;
    QHash<QString, QString> m_session;
};

} // namespace winnow
