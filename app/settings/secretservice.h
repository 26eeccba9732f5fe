#pragma once

#include "app/model/result.h"

#include <QObject>
#include <QQueue>
#include <QString>

#include <chrono>
#include <functional>

namespace winnow {

class SecretQuery;

// How long to wait: for a person to answer a prompt, and for the keyring to answer a call.
struct KeyringTimeouts {
    std::chrono::milliseconds person = std::chrono::seconds(30);
    std::chrono::milliseconds service = std::chrono::seconds(30);
};

// The Secret Service of a Linux desktop (GNOME Keyring, KeePassXC), asked over D-Bus what prevents access to
// an entry. QtKeychain reads, writes and removes entries, but treats a locked one as missing and never
// withdraws a prompt; so this unlocks the keyring first. It does nothing where QtKeychain uses something
// else: on other systems, and on KDE's desktop, whose wallet has its own interface. Prompts appear only if
// there is a screen for them, one at a time. A prompt that is not answered in time is withdrawn, and so is an
// open one when this object is deleted; only GNOME Keyring's stays. The protocol:
// https://specifications.freedesktop.org/secret-service/
class SecretService final : public QObject {
    Q_OBJECT
public:
    enum class Purpose {
        Read,
        Write,
        Remove,
        Look // never prompts
    };
    enum class Finding {
        Unknown,   // there is no such service
        NoKeyring, // it has none, and none could be created
        Absent,    // nothing that could contain the entry is locked, and it is not there
        There,     // and its keyring is unlocked; for Look: there, locked or not
        Ready      // for writing
    };
    using Handler = std::function<void(const Result<Finding> &)>;

    SecretService(QString service, const KeyringTimeouts &patience, QObject *parent);

    // Errors: KeyringLocked (and no one to ask), KeyringDismissed and KeyringSilent (detail: the prompt's
    // purpose, "unlock" or "create"), KeyringFailed (the service does not respond; or place is "group":
    // KeePassXC exposes none).
    void prepare(Purpose purpose, const QString &name, const Handler &handle);

    const QString &service() const { return m_service; } // under whose name entries are stored
    const KeyringTimeouts &patience() const { return m_patience; }

    // Whether QtKeychain uses KDE's wallet here.
    static bool isWalletUsed();

private:
    void startNext();

    QString m_service;
    KeyringTimeouts m_patience;
    QQueue<SecretQuery *> m_waiting; // GNOME Keyring can't handle two unlocks at once
    bool m_isBusy = false;
};

} // namespace winnow
