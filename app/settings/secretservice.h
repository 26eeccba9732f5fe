#pragma once

#include "app/model/result.h"

#include <QObject>
#include <QQueue>
#include <QString>

#include <chrono>
#include <functional>

namespace winnow {

class SecretQuery;

// How long an answer is waited for: a person's to a question, and the keyring's own to a call.
struct KeyringPatience {
    std::chrono::milliseconds person = std::chrono::seconds(30);
    std::chrono::milliseconds service = std::chrono::seconds(30);
};

// The Secret Service of a Linux desktop (GNOME Keyring, KeePassXC), asked over D-Bus what stands between a
// program and an entry. QtKeychain reads, writes and removes, but takes a locked entry for none and never
// takes a question back; so this has the keyring unlocked first. It keeps out of the way where QtKeychain
// asks something else: on other systems, and on KDE's desktop, whose wallet has an interface of its own.
//
// A question is put only where there is a screen for it, and one at a time. One that nobody answers in time
// is withdrawn, and so is one that stands open when this is deleted; only GNOME Keyring's stays. The
// protocol: https://specifications.freedesktop.org/secret-service/
class SecretService final : public QObject {
    Q_OBJECT
public:
    enum class Purpose {
        Read,
        Write,
        Remove,
        Look // puts no question
    };
    enum class Finding {
        Unknown,   // there is no such service to ask
        NoKeyring, // it has none, and none could be made
        Absent,    // nothing is locked that could hide the entry, and it is not there
        There,     // and its keyring is open; for Look: there, locked or not
        Ready      // to write
    };
    using Handler = std::function<void(const Result<Finding> &)>;

    SecretService(QString service, const KeyringPatience &patience, QObject *parent);

    // Errors: KeyringLocked (and nobody there to be asked), KeyringDismissed and KeyringSilent (detail: what
    // was asked, "unlock" or "create"), KeyringFailed (the service hangs; or place is "group": KeePassXC
    // exposes none).
    void prepare(Purpose purpose, const QString &name, const Handler &handle);

    // Whether QtKeychain asks KDE's wallet here.
    static bool isWalletUsed();

private:
    void startNext();

    QString m_service;
    KeyringPatience m_patience;
    QQueue<SecretQuery *> m_waiting; // two that unlock at once are more than GNOME Keyring bears
    bool m_isBusy = false;
};

} // namespace winnow
