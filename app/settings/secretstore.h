#pragma once

#include "app/model/result.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace winnow {

enum class SecretPlace { None, Keyring, Session };

// A secret and where it was found. Never print one.
struct Secret {
    QString value; // empty: there is none
    SecretPlace place = SecretPlace::None;
};

// Keys, in the system's keyring by way of QtKeychain; where there is none, in memory until the program ends.
// Every write is read back before it counts. Lives in one thread with an event loop.
class SecretStore final : public QObject {
    Q_OBJECT
public:
    explicit SecretStore(QObject *parent = nullptr, QString service = QStringLiteral("Winnow"));
    ~SecretStore() override;

    // An entry that is not there is an empty Secret, as is one when no keyring answers and none was kept for
    // the session. KeyringFailed: the keyring is there but refused (locked, denied); detail is its words.
    [[nodiscard]] Pending<Secret> read(const QString &name);
    // Where the value is now. Session when there is no keyring or it did not keep the value.
    [[nodiscard]] Pending<SecretPlace> write(const QString &name, const QString &value);
    [[nodiscard]] Pending<void> remove(const QString &name); // one that is not there is no error

private:
    QString m_service;
    QHash<QString, QString> m_session;
};

} // namespace winnow
