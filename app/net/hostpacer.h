#pragma once

#include "app/model/async.h"
#include "app/net/httpclient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace winnow {

struct PaceRule {
    QString domain = QStringLiteral("*");      // it and the hosts below it share one pace; "*": every host
    std::chrono::milliseconds interval{3'000}; // between the starts of two requests
};

// One request at a time to the hosts of a rule, and no two starts closer than its interval; other hosts are
// not held up. arXiv's terms: https://info.arxiv.org/help/api/tou.html; a mirror may be no stronger. Keep one
// for the whole time of the program: the pace is as old as the object.
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
    };

    bool applies(const QUrl &url) const;
    void next();
    void start(const Waiting &waiting);

    HttpClient &m_wire;
    PaceRule m_rule;
    std::deque<Waiting> m_queue;
    bool m_busy = false;
    QElapsedTimer m_sinceStart; // of the latest request
    QTimer m_turn;
};

} // namespace winnow
