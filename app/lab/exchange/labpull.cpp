#include "app/lab/exchange/labpull.h"

#include "app/lab/exchange/labwire.h"
#include "app/lab/server/labthread.h"
#include "app/library/library.h"

namespace winnow {

namespace {

bool isReadToTheEnd(LabKind kind) {
    return kind == LabKind::Criteria || kind == LabKind::Paper;
}

} // namespace

LabPull::LabPull(Library &library, LabThread &server, LabReading reading, int rowsOfAPage, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_server(server),
      m_reading(std::move(reading)),
      m_rowsOfAPage(rowsOfAPage) {}

Pending<LabTaken> LabPull::pull(const LabSyncState &standing, qint64 newest, std::vector<qint64> own) {
    m_standing = standing;
    m_newest = newest;
    m_own = std::move(own);
    m_taken = {};
    m_promise.emplace();
    const auto future = m_promise->future();
    begin(0);
    return future;
}

void LabPull::begin(size_t kind) {
    m_kind = kind;
    if (kind == labKinds.size())
        return end(m_taken);
    const auto seen = m_standing.seen.find(labKinds.at(kind));
    const LabPoint after = seen == m_standing.seen.end() ? LabPoint() : seen->second;
    if (m_newest == 0 || (after.change >= m_newest && !isReadToTheEnd(labKinds.at(kind))))
        return begin(kind + 1);
    ask(after);
    read();
}

void LabPull::ask(const LabPoint &after) {
    const LabKind kind = labKinds.at(m_kind);
    const LabPageRequest wish{kind, after, isReadToTheEnd(kind) ? 0 : m_newest, m_own, m_rowsOfAPage};
    m_ahead = m_server.post([wish](LabConnection &connection) { return readFromLab(connection, wish); });
}

void LabPull::read() {
    whenReady(
        *m_ahead, this,
        [this](const LabPage &page) { page.upTo.change == 0 ? begin(m_kind + 1) : take(page); },
        [this](const Error &error) { end(failure(error)); });
}

// The server prepares the next page while this one is stored.
void LabPull::take(const LabPage &page) {
    ask(page.upTo);
    whenReady(
        m_library.lab().take(page, m_reading), this,
        [this](const LabTaken &taken) {
            m_taken.add(taken);
            Q_EMIT progressed(m_taken);
            read();
        },
        [this](const Error &error) { end(failure(error)); });
}

void LabPull::end(const Result<LabTaken> &result) {
    m_ahead.reset();
    if (const auto promise = std::exchange(m_promise, std::nullopt))
        promise->answer(result);
}

} // namespace winnow
