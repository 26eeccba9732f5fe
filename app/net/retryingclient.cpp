#include "app/net/retryingclient.h"

#include "app/model/log.h"
#include "app/net/retryhints.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace winnow {

RetryingClient::RetryingClient(HttpClient &wire, RetryRules rules, QObject *parent)
    : QObject(parent), m_wire(wire), m_rules(rules) {}

RetryingClient::~RetryingClient() = default;

Pending<HttpResponse> RetryingClient::send(const HttpRequest &request) {
    auto *promised = new Promised<HttpResponse>(this);
    attempt(request, {}, promised);
    return promised->future();
}

void RetryingClient::attempt(const HttpRequest &request, Tries tries, Promised<HttpResponse> *promised) {
    Pending<HttpResponse> running = m_wire.send(request);
    promised->onCancel([running]() mutable { running.cancel(); });
    whenReady(running, promised, [this, request, tries, promised](Result<HttpResponse> result) {
        settle(request, tries, promised, std::move(result));
    });
}

void RetryingClient::settle(const HttpRequest &request, Tries tries, Promised<HttpResponse> *promised,
                            Result<HttpResponse> result) {
    std::optional<Error> trouble;
    if (!result)
        trouble = result.error();
    else if (request.inspect)
        trouble = request.inspect(*result);
    if (trouble && result) // the inspector says what is wrong with it, the headers how long to wait
        trouble->retryAfter = std::max(trouble->retryAfter, readRetryHints(*result).wait);
    const bool isNotAcceptable = trouble && trouble->code == ErrorCode::NotAcceptable;
    tries.notAcceptable += isNotAcceptable ? 1 : 0;
    const int number = isNotAcceptable ? tries.notAcceptable : tries.all;
    const double jitter = QRandomGenerator::global()->generateDouble();
    const auto wait =
        trouble && !promised->isCancelled() ? retryPolicy(m_rules, number, *trouble, jitter) : std::nullopt;
    if (!wait) {
        promised->answer(std::move(result));
        promised->deleteLater();
        return;
    }
    qCInfo(callsLog).noquote() << QStringLiteral("%1 is asked again in %2 ms, after %3")
                                      .arg(request.url.host())
                                      .arg(wait->count())
                                      .arg(inLog(*trouble));
    if (m_observer)
        m_observer(*trouble, *wait);
    auto *pause = new QTimer(promised);
    pause->setSingleShot(true);
    pause->setTimerType(Qt::PreciseTimer); // a coarse timer may be early, and the server gave an exact time
    promised->onCancel([promised] {
        promised->answer(failure(ErrorCode::Cancelled));
        promised->deleteLater(); // and the timer with it
    });
    connect(pause, &QTimer::timeout, promised, [this, request, tries, promised, pause]() mutable {
        pause->deleteLater();
        ++tries.all;
        attempt(request, tries, promised);
    });
    pause->start(*wait);
}

} // namespace winnow
