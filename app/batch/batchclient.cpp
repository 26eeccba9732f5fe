#include "app/batch/batchclient.h"

#include "app/llm/answer/apiproblem.h"
#include "app/llm/apierror.h"
#include "app/llm/dialect.h"
#include "app/model/async.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

#include <utility>

namespace winnow {

namespace {

constexpr qint64 largestAnswers = 512 * 1024 * 1024;
constexpr qsizetype longestId = 256;
constexpr std::chrono::minutes transferTime{30}; // for a file on a slow connection

QJsonObject objectOf(const QByteArray &body) {
    return QJsonDocument::fromJson(body).object();
}

// A file name chosen by the service becomes part of an address, so it must be a plain name.
bool isPlainId(const QString &id) {
    return !id.isEmpty() && id.size() <= longestId && !id.contains(QLatin1Char('/')) &&
           !id.contains(QLatin1Char('?')) && !id.contains(QLatin1Char('#')) && id != QLatin1String("..");
}

Error unknownId(const QString &id) {
    return {ErrorCode::Malformed, QStringLiteral("no id: %1").arg(id.left(40)), {}, {}};
}

bool isTooLarge(const HttpResponse &response, const ApiProblem &problem) {
    return response.status == 413 ||
           (response.status == 400 &&
            problem.message.contains(QLatin1String("too large"), Qt::CaseInsensitive));
}

QByteArray formField(const QByteArray &boundary, const QByteArray &name, const QByteArray &value) {
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value +
           "\r\n";
}

} // namespace

BatchClient::BatchClient(HttpClient &wire, HttpClient &paid, Provider provider, QString key, QObject *parent)
    : QObject(parent), m_wire(wire), m_paid(paid), m_provider(std::move(provider)), m_key(std::move(key)) {}

QString BatchClient::lineUrl() const {
    return m_provider.dialect == ChatDialect::Azure ? QStringLiteral("/chat/completions")
                                                    : QStringLiteral("/v1/chat/completions");
}

QString BatchClient::batches() const {
    return uploads() ? QStringLiteral("batches") : QStringLiteral("messages/batches");
}

HttpRequest BatchClient::get(const QString &path) const {
    return encodeBare(m_provider, m_key, "GET", path);
}

Pending<QByteArray> BatchClient::body(HttpClient &client, const HttpRequest &request) {
    const auto read = [url = request.url,
                       key = m_key](const Result<HttpResponse> &came) -> Result<QByteArray> {
        if (!came)
            return failure(came.error());
        if (const auto stray = notAnAnswer(*came, url, key))
            return failure(*stray);
        if (came->status >= 200 && came->status < 300)
            return came->body;
        const ApiProblem problem = readProblem(came->body, key).value_or(ApiProblem{});
        if (isTooLarge(*came, problem))
            return failure(ErrorCode::InvalidInput, problem.message, QStringLiteral("size"));
        Error error = apiError(came->status, problem, *came);
        if (came->status == 404) // whatever the message: this request names no model
            error.code = ErrorCode::NotFound;
        return failure(error);
    };
    return transformed<HttpResponse, QByteArray>(client.send(request), this, read);
}

Pending<RemoteBatch> BatchClient::batch(HttpClient &client, const HttpRequest &request) {
    return transformed<QByteArray, RemoteBatch>(
        body(client, request), this, [](const Result<QByteArray> &came) -> Result<RemoteBatch> {
            return came ? readRemoteBatch(objectOf(*came)) : failure(came.error());
        });
}

Pending<QString> BatchClient::upload(const QByteArray &lines, const QString &name) {
    const QByteArray boundary = "winnow-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    HttpRequest request = encodeBare(m_provider, m_key, "POST", QStringLiteral("files"));
    request.headers.push_back({"Content-Type", "multipart/form-data; boundary=" + boundary});
    request.body = formField(boundary, "purpose", "batch") + "--" + boundary +
                   "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name.toLatin1() +
                   "\"\r\nContent-Type: application/jsonl\r\n\r\n" + lines + "\r\n--" + boundary + "--\r\n";
    request.totalTimeout = transferTime;
    return transformed<QByteArray, QString>(
        body(m_wire, request), this, [](const Result<QByteArray> &came) -> Result<QString> {
            if (!came)
                return failure(came.error());
            const QString id = objectOf(*came).value(QLatin1String("id")).toString();
            return isPlainId(id) ? Result<QString>(id) : failure(unknownId(id));
        });
}

Pending<RemoteBatch> BatchClient::create(const QString &file, const QString &marker) {
    HttpRequest request = encodeBare(m_provider, m_key, "POST", batches());
    request.headers.push_back({"Content-Type", "application/json"});
    request.body =
        QJsonDocument(QJsonObject{{QStringLiteral("input_file_id"), file},
                                  {QStringLiteral("endpoint"), lineUrl()},
                                  {QStringLiteral("completion_window"), QStringLiteral("24h")},
                                  {QStringLiteral("metadata"), QJsonObject{{markerName(), marker}}}})
            .toJson(QJsonDocument::Compact);
    return batch(m_paid, request);
}

Pending<RemoteBatch> BatchClient::create(const QByteArray &requests) {
    HttpRequest request = encodeBare(m_provider, m_key, "POST", batches());
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = requests;
    request.totalTimeout = transferTime;
    return batch(m_paid, request);
}

Pending<RemoteBatch> BatchClient::look(const QString &id) {
    if (!isPlainId(id))
        return ready<RemoteBatch>(failure(unknownId(id)));
    return batch(m_wire, get(batches() + QLatin1Char('/') + id));
}

Pending<RemotePage> BatchClient::list(const QString &from) {
    HttpRequest request = get(batches());
    QUrlQuery query(request.url);
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("100"));
    if (!from.isEmpty())
        query.addQueryItem(uploads() ? QStringLiteral("after") : QStringLiteral("after_id"), from);
    request.url.setQuery(query);
    return transformed<QByteArray, RemotePage>(
        body(m_wire, request), this, [](const Result<QByteArray> &came) -> Result<RemotePage> {
            if (!came)
                return failure(came.error());
            const QJsonObject object = objectOf(*came);
            if (!object.value(QLatin1String("data")).isArray())
                return failure(ErrorCode::Malformed, QStringLiteral("no list of batches"));
            RemotePage page;
            for (const QJsonValue &entry : object.value(QLatin1String("data")).toArray()) {
                if (const auto batch = readRemoteBatch(entry.toObject()))
                    page.batches.push_back(*batch);
            }
            if (object.value(QLatin1String("has_more")).toBool() && !page.batches.empty())
                page.next = page.batches.back().id;
            return page;
        });
}

Pending<RemoteBatch> BatchClient::cancel(const QString &id) {
    if (!isPlainId(id))
        return ready<RemoteBatch>(failure(unknownId(id)));
    const QString path = QStringLiteral("%1/%2/cancel").arg(batches(), id);
    return batch(m_wire, encodeBare(m_provider, m_key, "POST", path));
}

Pending<QByteArray> BatchClient::file(const QString &path) {
    HttpRequest request = get(path);
    request.totalTimeout = transferTime;
    request.largestBody = largestAnswers;
    return body(m_wire, request);
}

// An error file's id may be an empty string, meaning none. Anthropic's address is built here, since the one
// it returns could lead the key elsewhere.
Pending<QByteArray> BatchClient::answers(const RemoteBatch &batch) {
    if (!uploads())
        return file(QStringLiteral("%1/%2/results").arg(batches(), batch.id));
    QStringList files;
    for (const QString &id : {batch.outputFile, batch.errorFile}) {
        if (isPlainId(id))
            files << QStringLiteral("files/%1/content").arg(id);
    }
    if (files.isEmpty())
        return ready<QByteArray>(QByteArray());
    if (files.size() == 1)
        return file(files.constFirst());
    auto *promised = new Promised<QByteArray>(this);
    whenReady(file(files.at(0)), promised, [this, promised, files](const Result<QByteArray> &first) {
        const auto answer = [promised](Result<QByteArray> whole) {
            promised->answer(std::move(whole));
            promised->deleteLater();
        };
        if (!first)
            return answer(first);
        whenReady(file(files.at(1)), promised, [first, answer](const Result<QByteArray> &second) {
            answer(second ? Result<QByteArray>(*first + '\n' + *second) : second);
        });
    });
    return promised->future();
}

} // namespace winnow
