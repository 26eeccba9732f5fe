#pragma once

#include "app/lab/claims/claimcalls.h"
#include "app/lab/server/labthread.h"
#include "app/score/lease/runlease.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

namespace winnow {

class Clock;

// A run's claims at the lab's server. It is heard of as long as the run goes on; after a sleep, or a loss of
// the connection that took too long, what others have taken over is lost(), and the rest claimed once more.
//
// What is settled is told first, by `exchange`, and claimed no longer after that: until the others can read a
// score, nobody asks for it again.
class LabClaims final : public PaperClaims {
    Q_OBJECT
public:
    // Gives the lab what the library has; both ways where that is asked for.
    using Exchange = std::function<Pending<void>(bool bothWays)>;
    struct Times {
        std::chrono::seconds life{60};
        std::chrono::milliseconds beat{15'000};
    };

    LabClaims(std::shared_ptr<LabThread> server, Exchange exchange, const Clock &clock, LabSession sitting,
              Times times);
    ~LabClaims() override; // gives back what is claimed, if the server hears it; batches keep theirs

    [[nodiscard]] Pending<ClaimAnswer> claim(const ClaimRequest &wish) override;
    bool isSure() const override;
    void settle(const BatchResult &result) override;
    [[nodiscard]] Pending<void> finish() override;

private:
    using Answered = std::function<void(const Result<ClaimAnswer> &)>;
    void ask(const ClaimRequest &wish, const Answered &answered);
    void begin(std::vector<ClaimRequest> held, const Answered &then);
    std::vector<ClaimRequest> heldPapers() const;
    void hear(CallKind kind, const SuspendAwareTimer &asked, const ClaimAnswer &answer,
              const ClaimRequest &wish);
    void logClaims(const ClaimRequest &wish, const ClaimAnswer &answer) const;
    void lose(const ClaimRequest &held, const ClaimAnswer &answer);
    void beat();
    void tell();
    void told(const Result<void> &result, std::vector<LabOutcome> outcomes);
    void endSittingIfTold();

    const std::shared_ptr<LabThread> m_server;
    const Exchange m_exchange;
    const Clock &m_clock;
    LabSession m_sitting;
    QHash<CallKind, QHash<ArxivId, Paper>> m_held; // without their texts
    double m_spent = 0;                            // US dollars, in all
    SuspendAwareTimer m_sure;
    bool m_wasSure = true; // when that was looked at last
    QTimer m_beat;
    std::vector<LabOutcome> m_untold;
    bool m_hasNews = false; // others brought something that the library does not have
    bool m_isTelling = false;
    bool m_isEnding = false;
    std::optional<Promise<void>> m_finish;
};

} // namespace winnow
