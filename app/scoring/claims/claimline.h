#pragma once

#include "app/scoring/claims/paperclaims.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <chrono>
#include <functional>

namespace winnow {

// The papers of a pass, on their way to being claimed. Asks ahead of need, one question at a time, so that no
// call waits for the answer. What others ask about is waited for, and taken over where it comes free.
class ClaimLine final : public QObject {
    Q_OBJECT
public:
    // How long a server that is away is waited for, how often it is asked, and how often after what others
    // ask about. Tests are in more of a hurry.
    struct Times {
        std::chrono::milliseconds patience{300'000};
        std::chrono::milliseconds pause{2'000};
    };

    // A signal may find its receiver's calls under way: it is queued by whoever listens.
    ClaimLine(PaperClaims &claims, CallKind kind, std::vector<Paper> papers, Times times,
              QObject *parent = nullptr);

    // So many papers more are to be at hand, and so much be allowed (0: that is enough).
    void need(int papers, double leastAllowance, double goodAllowance);
    // They are another's now.
    void putBack(std::vector<Paper> papers);

    std::vector<std::vector<Paper>> takeOurs(int batchSize); // in as few batches as they make
    std::vector<Paper> takePassed();                         // another's screening let them pass
    int takeSettled();                                       // how many nothing is left to ask about
    std::optional<double> allowance() const { return m_allowance; }

    // So much was asked for, and less is allowed.
    bool isRefused(double allowance) const {
        return m_allowance && *m_allowance < allowance && m_asked >= allowance;
    }

    bool isAsking() const { return m_isAsking; }
    bool hasAsked() const { return m_hasAsked; } // what is allowed is known
    bool isDone() const;                         // nothing waits to be claimed, or to be heard of
    int unclaimed() const { return m_unclaimed; }
    // ScoringElsewhere while others ask about all that is left (detail is one of them, place how many
    // papers), or what is in others' batches is left to these (with a retryAfter), LabUnreachable while the
    // server is waited for (retryAfter is how long until it is asked again).
    const std::optional<Error> &notice() const { return m_notice ? m_notice : m_left; }
    const std::optional<Error> &ending() const { return m_ending; } // why nothing more can be claimed

Q_SIGNALS:
    void moved();

private:
    void ask();
    void hear(const ClaimAnswer &answer);
    void fail(const Error &error);
    std::vector<Paper> takeOpen(const std::vector<ArxivId> &ids);

    PaperClaims &m_claims;
    const CallKind m_kind;
    const Times m_times;
    std::vector<Paper> m_open;
    std::vector<Paper> m_ours;
    std::vector<Paper> m_passed;
    int m_settled = 0;
    int m_unclaimed = 0;
    int m_need = 0;
    double m_least = 0;
    double m_good = 0;
    double m_asked = 0; // the least, and the good, when it was last answered
    double m_askedGood = 0;
    std::optional<double> m_allowance;
    bool m_isAsking = false;
    bool m_hasAsked = false;
    bool m_isAway = false;
    QElapsedTimer m_away;
    QTimer m_pause;
    std::optional<Error> m_notice;
    std::optional<Error> m_left;
    int m_inBatches = 0;
    std::optional<Error> m_ending;
};

} // namespace winnow
