#pragma once

#include "app/net/httpclient.h"

#include <QObject>

namespace winnow {

class RunLease;

// Sends nothing that another program may already be paying for: if the lease is not certain, it is confirmed
// first. Errors: those of the HTTP client, and of RunLease::confirm().
class LeasedClient final : public HttpClient {
public:
    LeasedClient(HttpClient &wire, RunLease &lease) : m_wire(wire), m_lease(lease) {}

    [[nodiscard]] Pending<HttpResponse> send(const HttpRequest &request) override;

private:
    HttpClient &m_wire;
    RunLease &m_lease;
    QObject m_waiting; // context of waits for the lease, which end with it
};

} // namespace winnow
