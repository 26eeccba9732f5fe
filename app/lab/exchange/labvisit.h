#pragma once

#include "app/lab/exchange/labsync.h"

#include <memory>
#include <optional>

namespace winnow {

class LabThread;
class SecretStore;

// Syncs a library with its lab, if it is in one: finds the lab's address in the library and the password in
// the keyring, and keeps the connection. Without a lab it costs one query to the library.
class LabVisit final : public QObject {
    Q_OBJECT
public:
    LabVisit(Library &library, SecretStore &secrets, LabReading reading, QObject *parent = nullptr);
    ~LabVisit() override;

    // None: the library is in no lab. Errors: those of LabSync.
    [[nodiscard]] Pending<std::optional<SyncReport>> sync();

Q_SIGNALS:
    void given(int rows); // so far
    void progressed(const winnow::LabTaken &soFar);

private:
    using Answer = Promise<std::optional<SyncReport>>;
    void connectTo(const QString &address, const Answer &answer);
    void exchange(const Answer &answer);

    Library &m_library;
    SecretStore &m_secrets;
    const LabReading m_reading;
    QString m_address; // of the server that it is connected to
    std::unique_ptr<LabThread> m_server;
    std::unique_ptr<LabSync> m_sync;
};

} // namespace winnow
