#pragma once

#include "app/net/httpclient.h"

#include <QObject>

namespace winnow {

class RunLease;

// Lets nothing onto the wire that another program may be paying for already: where the lease is not sure, it
// is confirmed first. Errors: those of the wire, and of RunLease::confirm().
class LeasedClient final : public HttpClient {
public:
    LeasedClient(HttpClient &wire, RunLease &lease) : m_wire(wire), m_lease(lease) {}

    [[nodiscard]] Pending<HttpResponse> send(const HttpRequest &request) override;

private:
    HttpClient &m_wire;
    RunLease &m_lease;
    QObject m_waiting; // for the lease: goes with them
};

} // namespace winnow
