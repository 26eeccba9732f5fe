#pragma once

#include "app/net/hostratelimiter.h"
#include "app/net/qthttpclient.h"
#include "app/net/retryingclient.h"

namespace winnow {

// The HTTP client for feeds: retries on top of rate limiting, so that a retry waits its turn as well. Create
// it in the thread that uses it and keep it for the program's lifetime.
class FeedHttpClient final : public HttpClient {
public:
    explicit FeedHttpClient(PaceRule pace = {}, RetryRules retries = {})
        : m_pacer(m_wire, std::move(pace)), m_retrying(m_pacer, retries) {}

    [[nodiscard]] Pending<HttpResponse> send(const HttpRequest &request) override {
        return m_retrying.send(request);
    }
    void setWaitObserver(RetryingClient::WaitObserver observer) {
        m_retrying.setWaitObserver(std::move(observer));
    }

private:
    QtHttpClient m_wire;
    HostRateLimiter m_pacer;
    RetryingClient m_retrying;
};

} // namespace winnow
