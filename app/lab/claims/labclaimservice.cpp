#include "app/lab/claims/labclaimservice.h"

#include "app/criteria/criteriahash.h"
#include "app/lab/claims/batchclaims.h"
#include "app/lab/claims/labclaims.h"
#include "app/lab/claims/spendingtell.h"
#include "app/lab/exchange/labsync.h"
#include "app/library/library.h"
#include "app/settings/secretstore.h"

namespace winnow {

namespace {

using namespace std::chrono_literals;

constexpr auto batchPlanning = 10min; // until a batch is stored; after that for a day

// A minute; of a server on this machine what WINNOW_LAB_LIFE_S says, for tests.
LabClaims::Times sittingTimes(const LabAddress &address) {
    LabClaims::Times times;
    const int seconds = qEnvironmentVariableIntValue("WINNOW_LAB_LIFE_S");
    if (seconds > 0 && address.isOnThisMachine()) {
        times.life = std::chrono::seconds(seconds);
        times.beat = times.life / 4;
    }
    return times;
}

} // namespace

// One call to the desk, in the caller's thread: goes when it has answered.
class LabClaimService::Call final : public QObject {
public:
    explicit Call(LabClaimService &desk) : m_leases(desk) {}

    Pending<ClaimSession> open(const ClaimKey &key) {
        m_key = key;
        whenReady(
            m_leases.line(), this,
            [this](const std::optional<Line> &line) { line ? greet(*line) : answer(ClaimSession()); },
            [this](const Error &error) { answer(failure(error)); });
        return m_opened.future();
    }

    Pending<void> keepBatches() {
        whenReady(
            m_leases.line(), this,
            [this](const std::optional<Line> &line) { line ? tellFirst(*line) : kept({}); },
            [this](const Error &error) { kept(failure(error)); });
        return m_kept.future();
    }

private:
    void useLine(const Line &line) {
        m_line = line;
        m_sync = std::make_shared<LabSync>(m_leases.m_library, *line.server, line.wish.reading);
    }

    // What the others have brought comes first.
    void greet(const Line &line) {
        useLine(line);
        m_line.server->retryNow();
        whenReady(
            m_sync->sync(), this, [this](const SyncReport &) { begin(); },
            [this](const Error &error) {
                if (error.code == ErrorCode::LabUnreachable && m_line.wish.aloneWhenAway)
                    return answer(ClaimSession{nullptr, error});
                answer(failure(error));
            });
    }

    void begin() {
        whenReady(
            tellSpending(m_leases.m_library, m_line.server, this), this, [this](const Result<void> &told) {
                if (!told)
                    return answer(failure(told.error()));
                whenReady(m_leases.m_library.lab().batchSession(), this, [this](const Result<QString> &id) {
                    id ? answer(sitting(*id)) : answer(failure(id.error()));
                });
            });
    }

    ClaimSession sitting(const QString &batches) {
        LabSession sitting;
        sitting.criteriaHash = criteriaHash(m_key.criteria);
        sitting.model = m_key.model;
        sitting.retries = m_key.retryFailed;
        sitting.isBatch = m_key.inBatch;
        sitting.claimsPapers = !m_key.ownPapers;
        if (m_key.inBatch) {
            sitting.id = batches;
            sitting.life = batchPlanning;
        }
        const auto exchange = [&library = m_leases.m_library, sync = m_sync,
                               server = m_line.server](bool bothWays) -> Pending<void> {
            const Promise<void> promise;
            const auto spend = [&library, sync, server, promise](const Result<void> &exchanged) {
                if (!exchanged)
                    return promise.answer(exchanged);
                whenReady(tellSpending(library, server, sync.get()), sync.get(),
                          [promise](const Result<void> &told) { promise.answer(told); });
            };
            if (bothWays)
                whenReady(sync->sync(), sync.get(), [spend](const Result<SyncReport> &report) {
                    spend(report.map([](const auto &) {}));
                });
            else
                whenReady(sync->push(), sync.get(),
                          [spend](const Result<int> &given) { spend(given.map([](int) {})); });
            return promise.future();
        };
        return {std::make_shared<LabClaims>(m_line.server, exchange, m_leases.m_clock, sitting,
                                            sittingTimes(m_line.server->address())),
                std::nullopt};
    }

    // Of answers that came: others ask no more about what is there.
    void tellFirst(const Line &line) {
        useLine(line);
        whenReady(
            m_sync->push(), this,
            [this](int) {
                whenReady(tellSpending(m_leases.m_library, m_line.server, this), this,
                          [this](const Result<void> &told) { told ? keep() : kept(told); });
            },
            [this](const Error &error) { kept(failure(error)); });
    }

    void keep() {
        whenReady(keepBatchClaims(m_leases.m_library, *m_line.server, this), this,
                  [this](const Result<void> &done) { kept(done); });
    }

    void answer(const Result<ClaimSession> &result) {
        m_opened.answer(result);
        deleteLater();
    }
    void kept(const Result<void> &result) {
        m_kept.answer(result);
        deleteLater();
    }

    LabClaimService &m_leases;
    ClaimKey m_key;
    Line m_line;
    std::shared_ptr<LabSync> m_sync;
    Promise<ClaimSession> m_opened;
    Promise<void> m_kept;
};

LabClaimService::LabClaimService(Library &library, SecretStore &secrets, const Clock &clock,
                                 FindWish findWish, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_secrets(secrets),
      m_clock(clock),
      m_findWish(std::move(findWish)) {}

LabClaimService::~LabClaimService() = default;

Pending<ClaimSession> LabClaimService::open(const ClaimKey &key) {
    return (new Call(*this))->open(key);
}

Pending<void> LabClaimService::keepBatches() {
    return (new Call(*this))->keepBatches();
}

// In this object's thread, and no longer than it: nobody needs to wait for the answer.
Pending<void> LabClaimService::giveForgottenBack() {
    const Promise<void> promise;
    const auto give = [this, promise](const std::optional<Line> &line) {
        if (!line)
            return promise.answer({});
        line->server->retryNow();
        whenReady(winnow::giveForgottenBack(m_library, *line->server, this), this,
                  [promise, server = line->server](const Result<void> &given) { promise.answer(given); });
    };
    m_inbox.post([this, promise, give] {
        whenReady(line(), this, give, [promise](const Error &error) { promise.answer(failure(error)); });
    });
    return promise.future();
}

Pending<std::optional<LabClaimService::Line>> LabClaimService::line() {
    const Promise<std::optional<Line>> promise;
    m_inbox.post([this, promise] {
        whenReady(
            m_library.lab().standing(), this,
            [this, promise](const std::optional<LabSyncState> &standing) {
                standing ? connectTo(standing->membership, promise) : promise.answer(std::optional<Line>());
            },
            [promise](const Error &error) { promise.answer(failure(error)); });
    });
    return promise.future();
}

// The keyring is asked once.
void LabClaimService::connectTo(const LabMembership &membership,
                                const Promise<std::optional<Line>> &promise) {
    if (m_server && m_address == membership.address)
        return promise.answer(std::optional(Line{m_server, m_findWish()}));
    const auto typed = parseLabAddress(membership.address);
    if (!typed)
        return promise.answer(failure(typed.error()));
    const LabAddress address = typed->address;
    whenReady(m_secrets.read(labSecretName(address)), this,
              [this, promise, address, text = membership.address](const Result<Secret> &secret) {
                  // A keyring that says nothing: the password may be in ~/.pgpass.
                  m_server = std::make_shared<LabThread>(address, secret ? secret->value : QString());
                  m_address = text;
                  promise.answer(std::optional(Line{m_server, m_findWish()}));
              });
}

} // namespace winnow
