#include "app/net/hostratelimiter.h"

#include "app/net/httpexchange.h"
#include "app/net/qthttpclient.h"
#include "app/net/redirect.h"

#include <algorithm>

namespace winnow {

HostRateLimiter::HostRateLimiter(HttpClient &wire, PaceRule rule, QObject *parent)
    : QObject(parent), m_wire(wire), m_rule(std::move(rule)) {
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer); // a coarse timer may be early
    connect(&m_turn, &QTimer::timeout, this, &HostRateLimiter::next);
}

HostRateLimiter::~HostRateLimiter() = default;

bool HostRateLimiter::applies(const QUrl &url) const {
    const QString host = url.host();
    return m_rule.domain == QLatin1String("*") || host.compare(m_rule.domain, Qt::CaseInsensitive) == 0 ||
           host.endsWith(QLatin1Char('.') + m_rule.domain, Qt::CaseInsensitive);
}

Pending<HttpResponse> HostRateLimiter::send(const HttpRequest &request) {
    if (!applies(request.url))
        return m_wire.send(request);
    auto *promised = new Promised<HttpResponse>(this);
    leaveOnCancel(promised);
    m_queue.push_back({request, promised});
    next();
    return promised->future();
}

void HostRateLimiter::leaveOnCancel(Promised<HttpResponse> *promised) {
    promised->onCancel([this, promised] {
        std::erase_if(m_queue, [promised](const Waiting &waiting) { return waiting.promised == promised; });
        promised->answer(failure(ErrorCode::Cancelled));
        promised->deleteLater();
    });
}

void HostRateLimiter::next() {
    if (m_busy || m_queue.empty() || m_turn.isActive())
        return;
    const auto wait = untilTurn(m_queue.front().request.url);
    if (wait.count() > 0) {
        m_turn.start(wait);
        return;
    }
    const Waiting waiting = m_queue.front();
    m_queue.pop_front();
    start(waiting);
}

// 0: it is taken, and the request must be sent.
std::chrono::milliseconds HostRateLimiter::untilTurn(const QUrl &url) {
    const auto least =
        m_rule.loopbackInterval && isLoopback(url) ? *m_rule.loopbackInterval : m_rule.interval;
    // What counts is when requests arrive, and the first one over a connection takes longer than the next.
    const auto interval = least + least / 10;
    if (m_sinceStart.isValid()) {
        const auto elapsed = std::chrono::milliseconds(m_sinceStart.elapsed());
        if (elapsed < interval)
            return interval - elapsed;
    }
    if (m_rule.folder.isEmpty())
        return std::chrono::milliseconds(0);
    const QString file = m_rule.folder + QStringLiteral("/pace-") + paceName(url);
    if (!m_shared || m_shared->file() != file)
        m_shared = std::make_unique<SharedRateLimit>(file);
    return m_shared->take(interval);
}

void HostRateLimiter::start(const Waiting &waiting) {
    m_busy = true;
    m_sinceStart.start();
    HttpRequest request = waiting.request;
    request.followRedirects = false;
    Pending<HttpResponse> running = m_wire.send(request);
    waiting.promised->onCancel([running]() mutable { running.cancel(); });
    whenReady(running, this,
              [this, waiting](Result<HttpResponse> result) { settle(waiting, std::move(result)); });
}

void HostRateLimiter::settle(const Waiting &waiting, Result<HttpResponse> result) {
    m_busy = false;
    if (m_shared)
        m_shared->giveBack();
    const auto onward = result && waiting.request.followRedirects && !waiting.promised->isCancelled()
                            ? redirected(waiting.request, *result)
                            : std::nullopt;
    if (onward && waiting.redirects < mostRedirects) {
        leaveOnCancel(waiting.promised);
        m_queue.push_front({*onward, waiting.promised, waiting.redirects + 1});
    } else {
        if (onward)
            result = failure(ErrorCode::ServerError, QStringLiteral("too many redirects"),
                             placeOf(waiting.request.url));
        waiting.promised->answer(std::move(result));
        waiting.promised->deleteLater();
    }
    next();
}

} // namespace winnow
