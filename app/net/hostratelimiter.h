#pragma once

#include "app/model/async.h"
#include "app/net/httpclient.h"
#include "app/net/sharedratelimit.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace winnow {

struct PaceRule {
    QString domain = QStringLiteral("*");      // it and its subdomains share one pace; "*": every host
    std::chrono::milliseconds interval{3'000}; // between the starts of two requests
    std::optional<std::chrono::milliseconds> loopbackInterval = {}; // used for this machine instead
    QString folder =
        {}; // where all programs of the user share the pace: see SharedRateLimit; empty: they don't
};

// Sends one request at a time to the hosts of a rule, with at least its interval between starts; other hosts
// are not delayed. arXiv's terms: https://info.arxiv.org/help/api/tou.html; a mirror may be no more powerful.
// Use one object for the program's lifetime: without a folder, it alone remembers the pace. A redirect counts
// as a request, and waits its turn.
class HostRateLimiter final : public QObject, public HttpClient {
    Q_OBJECT
public:
    HostRateLimiter(HttpClient &wire, PaceRule rule, QObject *parent = nullptr);
    ~HostRateLimiter() override;

    [[nodiscard]] Pending<HttpResponse> send(const HttpRequest &request) override;

private:
    struct Waiting {
        HttpRequest request;
        Promised<HttpResponse> *promised;
        int redirects = 0;
    };

    bool applies(const QUrl &url) const;
    void leaveOnCancel(Promised<HttpResponse> *promised);
    void next();
    std::chrono::milliseconds untilTurn(const QUrl &url);
    void start(const Waiting &waiting);
    void settle(const Waiting &waiting, Result<HttpResponse> result);

    HttpClient &m_wire;
    PaceRule m_rule;
    std::deque<Waiting> m_queue;
    bool m_busy = false;
    QElapsedTimer m_sinceStart; // of the latest request
    std::unique_ptr<SharedRateLimit> m_shared;
    QTimer m_turn;
};

} // namespace winnow
