#include "app/scoring/claims/claimline.h"

#include "app/model/async.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace winnow {

namespace {

constexpr std::chrono::hours aDay(24); // that a batch may take

} // namespace

ClaimLine::ClaimLine(PaperClaims &claims, CallKind kind, std::vector<Paper> papers, Times times,
                     QObject *parent)
    : QObject(parent), m_claims(claims), m_kind(kind), m_times(times), m_open(std::move(papers)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(m_times.pause);
    connect(&m_pause, &QTimer::timeout, this, &ClaimLine::moved);
    connect(&m_claims, &PaperClaims::moved, this, [this] {
        m_pause.stop();
        Q_EMIT moved();
    });
}

void ClaimLine::need(int papers, double leastAllowance, double goodAllowance) {
    m_need = papers;
    m_least = leastAllowance;
    m_good = std::max(leastAllowance, goodAllowance);
    const bool wantsPapers = m_need > 0 && !m_open.empty();
    // Not the same twice: what was refused is not there.
    const bool wantsMoney = m_allowance && ((m_good > *m_allowance && m_good > m_askedGood) ||
                                            (m_least > *m_allowance && m_least != m_asked));
    if ((wantsPapers || wantsMoney || !m_claims.isSure()) && !m_isAsking && !m_pause.isActive() && !m_ending)
        ask();
}

void ClaimLine::putBack(std::vector<Paper> papers) {
    std::ranges::move(papers, std::back_inserter(m_open));
    m_pause.stop();
}

void ClaimLine::ask() {
    m_isAsking = true;
    whenReady(
        m_claims.claim({m_kind, m_open, m_need, m_least, m_good}), this,
        [this, least = m_least, good = m_good](const ClaimAnswer &answer) {
            m_asked = least;
            m_askedGood = good;
            hear(answer);
        },
        [this](const Error &error) { fail(error); });
}

void ClaimLine::hear(const ClaimAnswer &answer) {
    m_isAsking = m_isAway = false;
    m_hasAsked = true;
    m_notice.reset();
    std::vector<Paper> ours = takeOpen(answer.ours);
    std::ranges::move(takeOpen(answer.passed), std::back_inserter(m_passed));
    m_settled += int(takeOpen(answer.settled).size());
    m_inBatches += int(takeOpen(answer.inBatches).size());
    if (!answer.inBatches.empty())
        m_left = Error{ErrorCode::ScoringElsewhere, answer.batchHolder, QString::number(m_inBatches), aDay};
    m_unclaimed = answer.unclaimed;
    m_allowance = answer.allowance;
    const bool isInVain = ours.empty() && m_need > 0 && !m_open.empty();
    if (isInVain && answer.held > 0)
        m_notice = Error{ErrorCode::ScoringElsewhere, answer.holder, QString::number(answer.held), {}};
    std::ranges::move(ours, std::back_inserter(m_ours));
    if (isInVain)
        m_pause.start();
    Q_EMIT moved();
}

// Until it is back: what is claimed may be asked about as long as that is sure.
void ClaimLine::fail(const Error &error) {
    m_isAsking = false;
    if (!std::exchange(m_isAway, true))
        m_away.start();
    const bool passes = error.code == ErrorCode::LabUnreachable;
    if (!passes || m_away.elapsed() >= m_times.patience.count())
        m_ending = error;
    else
        m_pause.start();
    m_notice.reset();
    if (passes)
        m_notice = Error{error.code, {}, {}, m_times.pause};
    Q_EMIT moved();
}

std::vector<Paper> ClaimLine::takeOpen(const std::vector<ArxivId> &ids) {
    const QSet<ArxivId> wanted(ids.begin(), ids.end());
    const auto stays = [&wanted](const Paper &paper) { return !wanted.contains(paper.id); };
    const auto taken = std::stable_partition(m_open.begin(), m_open.end(), stays);
    std::vector<Paper> papers(std::make_move_iterator(taken), std::make_move_iterator(m_open.end()));
    m_open.erase(taken, m_open.end());
    return papers;
}

std::vector<std::vector<Paper>> ClaimLine::takeOurs(int batchSize) {
    std::vector<Paper> papers = std::exchange(m_ours, {});
    std::vector<std::vector<Paper>> batches;
    for (auto first = papers.begin(); first != papers.end();) {
        const auto last = first + std::min(std::ptrdiff_t(batchSize), papers.end() - first);
        batches.emplace_back(std::make_move_iterator(first), std::make_move_iterator(last));
        first = last;
    }
    return batches;
}

std::vector<Paper> ClaimLine::takePassed() {
    return std::exchange(m_passed, {});
}

int ClaimLine::takeSettled() {
    return std::exchange(m_settled, 0);
}

bool ClaimLine::isDone() const {
    return m_open.empty() && m_ours.empty() && !m_isAsking;
}

} // namespace winnow
