#include "app/score/lease/leasedclient.h"

#include "app/model/async.h"
#include "app/score/lease/runlease.h"

namespace winnow {

Pending<HttpResponse> LeasedClient::send(const HttpRequest &request) {
    if (m_lease.isSure())
        return m_wire.send(request);
    auto *promised = new Promised<HttpResponse>(&m_waiting);
    const auto answer = [promised](const Result<HttpResponse> &response) {
        promised->answer(response);
        promised->deleteLater();
    };
    whenReady(m_lease.confirm(), promised, [this, request, promised, answer](const Result<void> &held) {
        if (!held || promised->isCancelled())
            return answer(failure(held ? Error{ErrorCode::Cancelled, {}, {}, {}} : held.error()));
        Pending<HttpResponse> sent = m_wire.send(request);
        promised->onCancel([sent]() mutable { sent.cancel(); });
        whenReady(sent, promised, answer);
    });
    return promised->future();
}

} // namespace winnow
