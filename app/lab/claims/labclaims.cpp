#include "app/lab/claims/labclaims.h"

#include "app/model/clock.h"
#include "app/model/log.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

using namespace std::chrono_literals;

// Of its life that a sitting does not count on: a call is begun, and the server hears that a moment later.
constexpr auto labClaimsMargin = 10s;

QString newSittingId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

LabClaims::LabClaims(std::shared_ptr<LabThread> server, Exchange exchange, const Clock &clock,
                     LabSession sitting, Times times)
    : m_server(std::move(server)),
      m_exchange(std::move(exchange)),
      m_clock(clock),
      m_sitting(std::move(sitting)) {
    m_sure.start(m_clock);
    if (m_sitting.isBatch)
        return;
    m_sitting.life = times.life;
    m_sitting.id = newSittingId();
    m_beat.setInterval(times.beat);
    connect(&m_beat, &QTimer::timeout, this, &LabClaims::beat);
    connect(m_server.get(), &LabThread::changed, this, &PaperClaims::moved);
    m_beat.start();
}

LabClaims::~LabClaims() {
    if (!m_sitting.isKnown || m_isEnding)
        return;
    qCInfo(labLog) << "claims: given back early";
    m_server->postLast([id = m_sitting.id](LabConnection &connection) { (void)endSitting(connection, id); });
}

bool LabClaims::isSure() const {
    return m_sure.elapsed(m_clock) <
           m_sitting.life - std::min<std::chrono::seconds>(labClaimsMargin, m_sitting.life / 4);
}

Pending<ClaimAnswer> LabClaims::claim(const ClaimRequest &wish) {
    const Promise<ClaimAnswer> promise;
    if (m_sitting.claimsPapers) {
        ask(wish, [promise](const Result<ClaimAnswer> &answer) { promise.answer(answer); });
        return promise.future();
    }
    ClaimRequest money = wish;
    money.papers.clear();
    ask(money, [promise, wish](const Result<ClaimAnswer> &answer) {
        promise.answer(answer.map([&wish](ClaimAnswer found) {
            for (size_t i = 0; i < wish.papers.size() && int(i) < wish.count; ++i)
                found.ours.push_back(wish.papers[i].id);
            return found;
        }));
    });
    return promise.future();
}

void LabClaims::ask(const ClaimRequest &wish, const Answered &answered) {
    SuspendAwareTimer asked;
    asked.start(m_clock);
    m_server->retryNow(); // whoever asks has waited
    const auto asking = m_server->post([sitting = m_sitting, wish](LabConnection &connection) {
        return claimPapers(connection, sitting, wish);
    });
    whenReady(
        asking, this,
        [this, wish, answered, asked, id = m_sitting.id](const Result<std::optional<ClaimAnswer>> &answer) {
            if (!answer)
                return answered(failure(answer.error()));
            if (*answer) {
                hear(wish.kind, asked, **answer, wish);
                return answered(**answer);
            }
            const auto again = [this, wish, answered](const Result<ClaimAnswer> &begun) {
                begun ? ask(wish, answered) : answered(begun);
            };
            if (id != m_sitting.id) // another question found that out before
                return again(ClaimAnswer());
            m_sitting.id = newSittingId();
            m_sitting.isKnown = false;
            begin(heldPapers(), again);
        });
}

std::vector<ClaimRequest> LabClaims::heldPapers() const {
    std::vector<ClaimRequest> wishes;
    for (auto kind = m_held.cbegin(); kind != m_held.cend(); ++kind) {
        ClaimRequest wish;
        wish.kind = kind.key();
        wish.papers.assign(kind->cbegin(), kind->cend());
        wish.count = int(wish.papers.size());
        if (wish.count > 0)
            wishes.push_back(std::move(wish));
    }
    return wishes;
}

// A new sitting: claims what the old one held, as far as nobody else has it.
void LabClaims::begin(std::vector<ClaimRequest> held, const Answered &then) {
    if (held.empty())
        return then(ClaimAnswer());
    const ClaimRequest wish = held.back();
    held.pop_back();
    ask(wish, [this, wish, held, then](const Result<ClaimAnswer> &answer) {
        if (!answer)
            return then(answer);
        lose(wish, *answer);
        begin(held, then);
    });
}

void LabClaims::logClaims(const ClaimRequest &wish, const ClaimAnswer &answer) const {
    if (wish.papers.empty())
        return;
    qCInfo(labLog).noquote() << QStringLiteral(
                                    "%1: %2 of %3 papers claimed; others have claimed %4, and settled %5")
                                    .arg(passName(wish.kind))
                                    .arg(answer.ours.size())
                                    .arg(wish.papers.size())
                                    .arg(answer.held + int(answer.inBatches.size()))
                                    .arg(answer.passed.size() + answer.settled.size());
}

void LabClaims::lose(const ClaimRequest &held, const ClaimAnswer &answer) {
    std::vector<ArxivId> gone;
    for (const Paper &paper : held.papers) {
        if (std::ranges::find(answer.ours, paper.id) == answer.ours.end() &&
            m_held[held.kind].remove(paper.id) > 0)
            gone.push_back(paper.id);
    }
    if (gone.empty())
        return;
    qCInfo(labLog).noquote() << QStringLiteral("%1 claims lost to others").arg(gone.size());
    Q_EMIT lost(gone);
}

void LabClaims::hear(CallKind kind, const SuspendAwareTimer &asked, const ClaimAnswer &answer,
                     const ClaimRequest &wish) {
    logClaims(wish, answer);
    m_sitting.isKnown = !m_sitting.isBatch; // that one is nobody's to lose
    m_sure = asked;
    for (const Paper &paper : wish.papers) {
        if (std::ranges::find(answer.ours, paper.id) == answer.ours.end())
            continue;
        Paper &held = m_held[kind][paper.id];
        held.id = paper.id;
        held.version = paper.version;
    }
    m_hasNews = m_hasNews || !answer.passed.empty() || !answer.settled.empty();
    if (!std::exchange(m_wasSure, true))
        Q_EMIT moved();
    tell();
}

void LabClaims::beat() {
    m_wasSure = isSure();
    if (m_sitting.isKnown)
        ask({}, [](const Result<ClaimAnswer> &) {});
}

void LabClaims::settle(const BatchResult &result) {
    LabOutcome outcome = m_sitting.claimsPapers ? labOutcome(result) : LabOutcome();
    m_spent += result.call.cost ? result.call.cost->totalCost : 0;
    outcome.spentByNow = m_spent;
    for (const QJsonArray &papers : {outcome.told, outcome.givenUp}) {
        for (const QJsonValue &paper : papers)
            m_held[outcome.kind].remove(
                ArxivId::fromString(paper.toArray().at(0).toString()).value_or(ArxivId()));
    }
    m_untold.push_back(std::move(outcome));
    tell();
}

// One exchange after the other: what comes meanwhile goes with the next.
void LabClaims::tell() {
    if (m_isTelling || (m_untold.empty() && !m_hasNews))
        return;
    m_isTelling = true;
    const bool bothWays = std::exchange(m_hasNews, false);
    const auto goOn = [this, bothWays,
                       outcomes = std::exchange(m_untold, {})](const Result<void> &exchanged) {
        if (!exchanged) {
            m_hasNews = m_hasNews || bothWays;
            return told(exchanged, outcomes);
        }
        if (bothWays)
            Q_EMIT pulled();
        const auto settling = m_server->post([sitting = m_sitting, outcomes](LabConnection &connection) {
            Result<void> done;
            for (const LabOutcome &outcome : outcomes)
                done = done.and_then([&] { return settlePapers(connection, sitting, outcome); });
            return done;
        });
        whenReady(settling, this, [this, outcomes](const Result<void> &done) { told(done, outcomes); });
    };
    whenReady(m_exchange(bothWays), this, goOn);
}

// What failed goes with the next answer of the server's.
void LabClaims::told(const Result<void> &result, std::vector<LabOutcome> outcomes) {
    m_isTelling = false;
    if (result) {
        tell();
        return endSittingIfTold();
    }
    m_untold.insert(m_untold.begin(), outcomes.begin(), outcomes.end());
    if (m_finish && !std::exchange(m_isEnding, true))
        m_finish->answer(failure(result.error()));
}

Pending<void> LabClaims::finish() {
    m_finish.emplace();
    m_beat.stop();
    tell();
    endSittingIfTold();
    return m_finish->future();
}

void LabClaims::endSittingIfTold() {
    if (!m_finish || m_isTelling || std::exchange(m_isEnding, true))
        return;
    const auto ending =
        m_server->post([id = m_sitting.id](LabConnection &connection) { return endSitting(connection, id); });
    whenReady(ending, this, [finish = *m_finish](const Result<void> &ended) {
        qCInfo(labLog).noquote() << "claims: given back:"
                                 << (ended ? QStringLiteral("done") : inLog(ended.error()));
        finish.answer(ended);
    });
}

} // namespace winnow
