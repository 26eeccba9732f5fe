#pragma once

#include "app/model/async.h"
#include "app/net/httpclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <optional>

namespace winnow {

// One request in progress, from creating the reply to the answer; then it deletes itself.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    HttpExchange(QNetworkReply *reply, const HttpRequest &request, QObject *parent);
    ~HttpExchange() override;

    Pending<HttpResponse> future() const { return m_promised.future(); }

private:
    void collect();
    void stop(const Error &why);
    void finish();
    void log(const Result<HttpResponse> &result) const;
    Result<HttpResponse> result() const;
    Result<HttpResponse> ofStatus(int status) const;

    QNetworkReply *m_reply;
    QByteArray m_method;
    QElapsedTimer m_since; // it was sent
    qint64 m_largestBody;
    bool m_anyStatus;
    std::optional<Error> m_stopped; // why we ended it: Qt reports all of these as "canceled"
    QByteArray m_body;
    QTimer m_inactivity;
    QTimer m_total;
    Promised<HttpResponse> m_promised;
};

// The URL without possible secrets, for Error::place.
QString placeOf(const QUrl &url);

} // namespace winnow
