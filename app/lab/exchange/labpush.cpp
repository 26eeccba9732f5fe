#include "app/lab/exchange/labpush.h"

#include "app/lab/exchange/labwire.h"
#include "app/lab/server/labthread.h"
#include "app/library/library.h"

namespace winnow {

namespace {

constexpr size_t mostOwn = 2000; // numbers; older changes are read back, which is harmless

} // namespace

LabPush::LabPush(Library &library, LabThread &server, int rowsOfAPage, QObject *parent)
    : QObject(parent), m_library(library), m_server(server), m_rowsOfAPage(rowsOfAPage) {}

Pending<int> LabPush::push() {
    const Promise<int> promise;
    m_asked.push_back(promise);
    if (!m_isRunning) {
        m_isRunning = true;
        m_given = 0;
        next();
    }
    return promise.future();
}

// Callers from here on may have stored something that this offer does not include yet.
void LabPush::next() {
    m_waiting.insert(m_waiting.end(), m_asked.begin(), m_asked.end());
    m_asked.clear();
    whenReady(
        m_library.lab().nextOffer(m_rowsOfAPage), this,
        [this](const std::optional<LabOffer> &offer) { offer ? give(*offer) : end(m_given); },
        [this](const Error &error) { end(failure(error)); });
}

void LabPush::give(const LabOffer &offer) {
    const auto fail = [this](const Error &error) { end(failure(error)); };
    whenReady(
        m_server.post([offer](LabConnection &connection) { return giveToLab(connection, offer); }), this,
        [this, offer, fail](const LabGiven &given) {
            for (const LabOffer::Part &part : offer.parts)
                m_given += int(part.rows.size());
            m_refused += given.refused;
            Q_EMIT this->given(m_given);
            std::optional<LabPoint> last;
            for (const LabPoint &point : given.changes) {
                m_own.push_back(point.change);
                last = point;
            }
            if (m_own.size() > mostOwn)
                m_own.erase(m_own.begin(), m_own.end() - std::ptrdiff_t(mostOwn));
            whenReady(m_library.lab().offered(offer, last), this,
                      [this, fail](const Result<void> &remembered) {
                          remembered ? next() : fail(remembered.error());
                      });
        },
        fail);
}

void LabPush::end(const Result<int> &result) {
    const std::vector<Promise<int>> answered = std::exchange(m_waiting, {});
    for (const Promise<int> &promise : answered)
        promise.answer(result);
    if (m_asked.empty()) {
        m_isRunning = false;
        return;
    }
    m_given = 0;
    next();
}

} // namespace winnow
