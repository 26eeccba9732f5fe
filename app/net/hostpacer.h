#pragma once

#include "app/model/async.h"
#include "app/net/httpclient.h"
#include "app/net/sharedpace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace winnow {

struct PaceRule {
    QString domain = QStringLiteral("*");      // it and the hosts below it share one pace; "*": every host
    std::chrono::milliseconds interval{3'000}; // between the starts of two requests
    std::optional<std::chrono::milliseconds> loopbackInterval = {}; // instead of it, to this machine
    QString folder = {}; // where all programs of the user keep the pace together: see SharedPace; empty: not
};

// One request at a time to the hosts of a rule, and no two starts closer than its interval; other hosts are
// not held up. arXiv's terms: https://info.arxiv.org/help/api/tou.html; a mirror may be no stronger. Keep one
// for the whole time of the program: without a folder the pace is as old as the object. A redirect is a
// request like others, and waits for its turn.
class HostPacer final : public QObject, public HttpClient {
    Q_OBJECT
public:
    HostPacer(HttpClient &wire, PaceRule rule, QObject *parent = nullptr);
    ~HostPacer() override;

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
    std::unique_ptr<SharedPace> m_shared;
    QTimer m_turn;
};

} // namespace winnow
