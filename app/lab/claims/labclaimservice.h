#pragma once

#include "app/lab/server/labthread.h"
#include "app/library/lab/labintake.h"
#include "app/model/mailbox.h"
#include "app/score/claimservice.h"

#include <functional>

namespace winnow {

class Clock;
class LabSync;
class Library;
class SecretStore;

// Where a member's runs claim their papers. Lives in one thread; asked from those of runs, whose claims live
// there. Without a lab it costs one look into the library.
class LabClaimService final : public QObject, public ClaimService {
    Q_OBJECT
public:
    struct Wish {
        LabReading reading;
        bool aloneWhenAway = true; // without the lab's server, runs go on without the others
    };

    using FindWish = std::function<Wish()>; // asked for each run, in the desk's thread

    LabClaimService(Library &library, SecretStore &secrets, const Clock &clock, FindWish findWish,
                    QObject *parent = nullptr);
    ~LabClaimService() override;

    [[nodiscard]] Pending<ClaimSession> open(const ClaimKey &key) override;
    [[nodiscard]] Pending<void> keepBatches() override;
    [[nodiscard]] Pending<void> giveForgottenBack() override;

private:
    class Call;
    struct Line { // to the server
        std::shared_ptr<LabThread> server;
        Wish wish;
    };
    // None: the library is in no lab. Called from any thread.
    Pending<std::optional<Line>> line();
    void connectTo(const LabMembership &membership, const Promise<std::optional<Line>> &promise);

    Library &m_library;
    SecretStore &m_secrets;
    const Clock &m_clock;
    const FindWish m_findWish;
    std::shared_ptr<LabThread> m_server;
    QString m_address; // of the server
    Mailbox m_inbox;
};

} // namespace winnow
