#pragma once

#include "app/model/async.h"
#include "app/net/httpclient.h"
#include "app/net/retrypolicy.h"

#include <QObject>

#include <functional>

namespace winnow {

// Retries according to retryPolicy(), and returns the last error when it gives up.
class RetryingClient final : public QObject, public HttpClient {
    Q_OBJECT
public:
    using WaitObserver = std::function<void(const Error &error, std::chrono::milliseconds wait)>;

    explicit RetryingClient(HttpClient &wire, RetryRules rules = {}, QObject *parent = nullptr);
    ~RetryingClient() override;

    [[nodiscard]] Pending<HttpResponse> send(const HttpRequest &request) override;
    // Called before each wait, to inform the user.
    void setWaitObserver(WaitObserver observer) { m_observer = std::move(observer); }

private:
    struct Tries {
        int all = 1;
        int notAcceptable = 0; // those that ended in a 406, for which it gives up sooner
    };
    void attempt(const HttpRequest &request, Tries tries, Promised<HttpResponse> *promised);
    void settle(const HttpRequest &request, Tries tries, Promised<HttpResponse> *promised,
                Result<HttpResponse> result);

    HttpClient &m_wire;
    RetryRules m_rules;
    WaitObserver m_observer;
};

} // namespace winnow
