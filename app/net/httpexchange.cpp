#include "app/net/httpexchange.h"

#include "app/model/log.h"
#include "app/net/retryhints.h"

namespace winnow {

namespace {

constexpr int quotedBody = 2000; // bytes kept of an error's body: enough for a server's JSON

} // namespace

QString placeOf(const QUrl &url) {
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

HttpExchange::HttpExchange(QNetworkReply *reply, const HttpRequest &request, QObject *parent)
    : QObject(parent),
      m_reply(reply),
      m_method(request.method),
      m_largestBody(request.largestBody),
      m_anyStatus(request.anyStatus),
      m_promised(nullptr) {
    m_reply->setParent(this);
    m_since.start();
    m_promised.onCancel([this] { stop(Error{ErrorCode::Cancelled, {}, {}, {}}); });

    const auto expired = [this](const QString &detail) {
        stop(Error{ErrorCode::Timeout, detail, placeOf(m_reply->url()), {}});
    };
    m_inactivity.setSingleShot(true);
    connect(&m_inactivity, &QTimer::timeout, this, [expired, limit = request.inactivityTimeout] {
        expired(QStringLiteral("nothing came for %1 ms").arg(limit.count()));
    });
    m_inactivity.start(request.inactivityTimeout);
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [expired, limit = request.totalTimeout] {
        expired(QStringLiteral("not finished after %1 ms").arg(limit.count()));
    });
    m_total.start(request.totalTimeout);

    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_inactivity.start(); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { m_inactivity.start(); });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
}

HttpExchange::~HttpExchange() {
    m_reply->disconnect(this);
    m_reply->abort();
}

void HttpExchange::collect() {
    m_inactivity.start();
    if (m_stopped || !m_reply->isOpen())
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_largestBody)
        stop(Error{ErrorCode::Malformed,
                   QStringLiteral("the answer is larger than %1 bytes").arg(m_largestBody),
                   placeOf(m_reply->url()),
                   {}});
}

void HttpExchange::stop(const Error &why) {
    if (m_stopped)
        return;
    m_stopped = why;
    if (m_reply->isRunning())
        m_reply->abort(); // emits finished
    else
        finish();
}

void HttpExchange::finish() {
    m_inactivity.stop();
    m_total.stop();
    if (!m_stopped)
        collect();
    m_inactivity.stop();
    const Result<HttpResponse> came = result();
    log(came);
    m_promised.answer(came);
    deleteLater();
}

// Only the host: the path may be a secret.
void HttpExchange::log(const Result<HttpResponse> &result) const {
    const QUrl url = m_reply->url();
    const QString port = url.port() < 0 ? QString() : QStringLiteral(":%1").arg(url.port());
    const QString end = result ? QString::number(result->status) : inLog(result.error());
    qCInfo(callsLog).noquote() << QStringLiteral("%1 %2%3: %4, %5 bytes in %6 ms")
                                      .arg(QString::fromLatin1(m_method), url.host(), port, end)
                                      .arg(m_body.size())
                                      .arg(m_since.elapsed());
}

Result<HttpResponse> HttpExchange::result() const {
    if (m_stopped)
        return failure(*m_stopped);
    const QString place = placeOf(m_reply->url());
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (m_reply->error()) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
        if (status > 0)
            return failure(ErrorCode::Malformed, QStringLiteral("the answer was cut short"), place);
        break;
    case QNetworkReply::UnknownContentError:
        if (status >= 200 && status < 300) // a body that can't be decompressed
            return failure(ErrorCode::Malformed, m_reply->errorString(), place);
        break;
    case QNetworkReply::TimeoutError:
        return failure(ErrorCode::Timeout, m_reply->errorString(), place);
    case QNetworkReply::TooManyRedirectsError:
        return failure(ErrorCode::ServerError, m_reply->errorString(), place);
    case QNetworkReply::HostNotFoundError:
        return failure(ErrorCode::HostNotFound, m_reply->errorString(), place);
    case QNetworkReply::SslHandshakeFailedError:
        return failure(ErrorCode::TlsFailed, m_reply->errorString(), place);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return failure(ErrorCode::ProxyFailed, m_reply->errorString(), place);
    default:
        break;
    }
    if (status == 0)
        return failure(ErrorCode::NetworkDown, m_reply->errorString(), place);
    return ofStatus(status);
}

Result<HttpResponse> HttpExchange::ofStatus(int status) const {
    const HttpResponse response{status, m_body, m_reply->rawHeaderPairs()};
    if (m_anyStatus || status < 400)
        return response;
    const RetryHints hints = readRetryHints(response);
    if (!hints.shouldRetry.value_or(status == 429 || status >= 500))
        return response;
    const QString detail =
        QStringLiteral("HTTP %1: %2").arg(status).arg(QString::fromUtf8(m_body.left(quotedBody)).trimmed());
    const bool throttled = status == 429 || status == 503;
    return failure(Error{throttled ? ErrorCode::Throttled : ErrorCode::ServerError, detail,
                         placeOf(m_reply->url()), hints.wait});
}

} // namespace winnow
