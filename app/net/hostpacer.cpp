#include "app/net/hostpacer.h"

#include <algorithm>

namespace winnow {

HostPacer::HostPacer(HttpClient &wire, PaceRule rule, QObject *parent)
    : QObject(parent), m_wire(wire), m_rule(std::move(rule)) {
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    connect(&m_turn, &QTimer::timeout, this, &HostPacer::next);
}

HostPacer::~HostPacer() = default;

bool HostPacer::applies(const QUrl &url) const {
    const QString host = url.host();
    return m_rule.domain == QLatin1String("*") || host.compare(m_rule.domain, Qt::CaseInsensitive) == 0 ||
           host.endsWith(QLatin1Char('.') + m_rule.domain, Qt::CaseInsensitive);
}

Pending<HttpResponse> HostPacer::send(const HttpRequest &request) {
    if (!applies(request.url))
        return m_wire.send(request);
    auto *promised = new Promised<HttpResponse>(this);
    promised->onCancel([this, promised] {
        std::erase_if(m_queue, [promised](const Waiting &waiting) { return waiting.promised == promised; });
        promised->answer(failure(ErrorCode::Cancelled));
        promised->deleteLater();
    });
    m_queue.push_back({request, promised});
    next();
    return promised->future();
}

void HostPacer::next() {
    if (m_busy || m_queue.empty() || m_turn.isActive())
        return;
    const auto elapsed = std::chrono::milliseconds(m_sinceStart.isValid() ? m_sinceStart.elapsed() : 0);
    if (m_sinceStart.isValid() && elapsed < m_rule.interval) {
        m_turn.start(m_rule.interval - elapsed);
        return;
    }
    const Waiting waiting = m_queue.front();
    m_queue.pop_front();
    start(waiting);
}

void HostPacer::start(const Waiting &waiting) {
    m_busy = true;
    m_sinceStart.start();
    Pending<HttpResponse> running = m_wire.send(waiting.request);
    waiting.promised->onCancel([running]() mutable { running.cancel(); });
    whenReady(running, this, [this, promised = waiting.promised](Result<HttpResponse> result) {
        promised->answer(std::move(result));
        promised->deleteLater();
        m_busy = false;
        next();
    });
}

} // namespace winnow
