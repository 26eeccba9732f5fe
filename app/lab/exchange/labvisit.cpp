#include "app/lab/exchange/labvisit.h"

#include "app/lab/server/labthread.h"
#include "app/library/library.h"
#include "app/settings/secretstore.h"

namespace winnow {

LabVisit::LabVisit(Library &library, SecretStore &secrets, LabReading reading, QObject *parent)
    : QObject(parent), m_library(library), m_secrets(secrets), m_reading(std::move(reading)) {}

LabVisit::~LabVisit() = default;

Pending<std::optional<SyncReport>> LabVisit::sync() {
    const Answer answer;
    whenReady(
        m_library.lab().standing(), this,
        [this, answer](const std::optional<LabSyncState> &standing) {
            if (!standing)
                return answer.answer(std::optional<SyncReport>());
            if (m_sync && m_address == standing->membership.address)
                return exchange(answer);
            connectTo(standing->membership.address, answer);
        },
        [answer](const Error &error) { answer.answer(failure(error)); });
    return answer.future();
}

// If the keyring has no password, libpq may find one in ~/.pgpass.
void LabVisit::connectTo(const QString &address, const Answer &answer) {
    const auto typed = parseLabAddress(address);
    if (!typed)
        return answer.answer(failure(typed.error()));
    whenReady(m_secrets.read(labSecretName(typed->address)), this,
              [this, address, server = typed->address, answer](const Result<Secret> &secret) {
                  m_sync.reset();
                  m_server = std::make_unique<LabThread>(server, secret ? secret->value : QString());
                  m_sync = std::make_unique<LabSync>(m_library, *m_server, m_reading);
                  m_address = address;
                  connect(m_sync.get(), &LabSync::given, this, &LabVisit::given);
                  connect(m_sync.get(), &LabSync::progressed, this, &LabVisit::progressed);
                  exchange(answer);
              });
}

void LabVisit::exchange(const Answer &answer) {
    m_server->retryNow();
    whenReady(m_sync->sync(), this, [answer](const Result<SyncReport> &report) {
        answer.answer(report ? Result<std::optional<SyncReport>>(*report) : failure(report.error()));
    });
}

} // namespace winnow
