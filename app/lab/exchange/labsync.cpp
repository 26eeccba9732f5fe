#include "app/lab/exchange/labsync.h"

#include "app/lab/claims/batchclaims.h"
#include "app/lab/exchange/labwire.h"
#include "app/lab/server/labthread.h"
#include "app/library/library.h"
#include "app/model/log.h"

namespace winnow {

namespace {

QString labSyncInLog(const Result<SyncReport> &result) {
    if (!result)
        return inLog(result.error());
    const LabTaken &taken = result->taken;
    return QStringLiteral("%1 rows sent, %2 refused; received: %3 papers, %4 scores, %5 screenings, "
                          "%6 decisions, %7 rows of no use")
        .arg(result->given)
        .arg(result->refused)
        .arg(taken.papers)
        .arg(taken.scores)
        .arg(taken.screenings)
        .arg(taken.decisions)
        .arg(taken.skipped);
}

} // namespace

LabSync::LabSync(Library &library, LabThread &server, const LabReading &reading, QObject *parent,
                 int pageRows)
    : QObject(parent),
      m_library(library),
      m_server(server),
      m_reading(reading),
      m_push(library, server, pageRows),
      m_pull(library, server, reading, pageRows) {
    connect(&m_push, &LabPush::given, this, &LabSync::given);
    connect(&m_pull, &LabPull::progressed, this, &LabSync::progressed);
}

Pending<SyncReport> LabSync::sync() {
    const Promise<SyncReport> promise;
    m_asked.push_back(promise);
    if (!m_isRunning)
        begin();
    return promise.future();
}

void LabSync::begin() {
    m_isRunning = true;
    m_waiting = std::exchange(m_asked, {});
    qCInfo(labLog) << (m_isSecondTry ? "sync: once more" : "sync: begun");
    if (!m_isSecondTry) { // the second try keeps adding to the first one's report
        m_report = {};
        m_refusedBefore = m_push.refused();
        m_time.start();
    }
    const auto orFail = [this](const Error &error) { fail(error); };
    const auto start = [this](const std::optional<LabSyncState> &standing) {
        if (standing)
            return greet(*standing);
        fail(Error{
            ErrorCode::NotFound, QStringLiteral("the library is in no lab"), QStringLiteral("lab"), {}});
    };
    whenReady(m_library.lab().follow(m_reading), this, [this, start, orFail](const Result<void> &stored) {
        if (!stored)
            return fail(stored.error());
        whenReady(m_library.lab().standing(), this, start, orFail);
    });
}

void LabSync::greet(const LabSyncState &standing) {
    whenReady(
        m_server.post([standing](LabConnection &connection) { return greetLab(connection, standing); }), this,
        [this, standing](const LabGreeting &greeting) {
            whenReady(m_library.lab().setMembers(greeting.members), this,
                      [this, standing, greeting](const Result<void> &stored) {
                          if (!stored)
                              return fail(stored.error());
                          greeting.isKnown ? exchange(standing, greeting.change)
                                           : restart(standing, greeting.labId, greeting.change);
                      });
        },
        [this](const Error &error) { fail(error); });
}

// Forgets what was seen and sent. Rows that both sides have change nothing.
void LabSync::restart(const LabSyncState &standing, const QString &labId, qint64 newest) {
    m_report.restarted = m_report.restarted || !standing.seen.empty();
    if (!standing.seen.empty())
        qCInfo(labLog) << "the lab has another history than the one seen before: everything is offered and "
                          "read again";
    m_push.forgetOwn();
    whenReady(m_library.lab().restart(labId), this, [this, standing, newest](const Result<void> &restarted) {
        if (!restarted)
            return fail(restarted.error());
        exchange(LabSyncState{standing.membership, {}}, newest);
    });
}

// Sends before it reads: other members may be about to pay for the same scores.
void LabSync::exchange(const LabSyncState &standing, qint64 newest) {
    whenReady(
        m_push.push(), this,
        [this, standing, newest](int given) {
            m_report.given += given;
            pull(standing, newest);
        },
        [this](const Error &error) { fail(error); });
}

void LabSync::pull(const LabSyncState &standing, qint64 newest) {
    whenReady(
        m_pull.pull(standing, newest, m_push.own()), this,
        [this](const LabTaken &taken) {
            m_report.taken.add(taken);
            conclude();
        },
        [this](const Error &error) { fail(error); });
}

// The library may have known more about some received papers than the lab.
void LabSync::conclude() {
    whenReady(
        m_push.push(), this,
        [this](int given) {
            m_report.given += given;
            m_report.refused = m_push.refused() - m_refusedBefore;
            giveBack();
        },
        [this](const Error &error) { fail(error); });
}

// Everything is exchanged by now: what fails here is tried again the next time.
void LabSync::giveBack() {
    whenReady(giveForgottenBack(m_library, m_server, this), this, [this](const Result<void> &) {
        whenReady(m_library.lab().setSynced(QDateTime::currentDateTimeUtc()), this,
                  [this](const Result<void> &stored) {
                      end(stored ? Result<SyncReport>(m_report) : failure(stored.error()));
                  });
    });
}

void LabSync::fail(const Error &error) {
    // The server was replaced after the greeting, or the connection was lost while idle.
    const bool isOtherHistory = error.code == ErrorCode::NotFound && error.place == QLatin1String("history");
    const bool isWorthATry = isOtherHistory || error.code == ErrorCode::LabUnreachable;
    if (isWorthATry && !std::exchange(m_isSecondTry, true)) {
        m_asked.insert(m_asked.begin(), m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
        return begin();
    }
    end(failure(error));
}

void LabSync::end(const Result<SyncReport> &result) {
    m_isRunning = false;
    m_isSecondTry = false;
    qCInfo(labLog).noquote()
        << QStringLiteral("sync: ended after %1 ms: %2").arg(m_time.elapsed()).arg(labSyncInLog(result));
    for (const Promise<SyncReport> &promise : std::exchange(m_waiting, {}))
        promise.answer(result);
    if (!m_asked.empty() && !m_isRunning)
        begin();
}

} // namespace winnow
