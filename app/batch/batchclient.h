#pragma once

#include "app/batch/remotebatch.h"
#include "app/llm/provider.h"
#include "app/net/httpclient.h"

#include <QObject>

namespace winnow {

// One page of a service's list of batches, newest first.
struct RemotePage {
    std::vector<RemoteBatch> batches;
    QString next; // where the next page begins; empty: this is the last one
};

// The batch calls of one service: OpenAI's /files and /batches, which other services offer too, or
// Anthropic's Message Batches. Retries nothing. The key is only kept in memory, and is never part of an
// Error. Errors of all functions: those of HttpClient, and errors by status as with ChatClient; NotFound is a
// batch or a file that this key can't see. InvalidInput with place "size": the file is too large.
class BatchClient final : public QObject {
    Q_OBJECT
public:
    // paid: the client used to create batches, and for nothing else.
    BatchClient(HttpClient &wire, HttpClient &paid, Provider provider, QString key,
                QObject *parent = nullptr);

    // Whether a file is uploaded first: for all services but Anthropic.
    bool uploads() const { return m_provider.dialect != ChatDialect::Anthropic; }
    // "/v1/chat/completions": the endpoint named in each line of a file.
    QString lineUrl() const;

    [[nodiscard]] Pending<QString> upload(const QByteArray &lines, const QString &name);
    [[nodiscard]] Pending<RemoteBatch> create(const QString &file, const QString &marker);
    [[nodiscard]] Pending<RemoteBatch> create(const QByteArray &requests); // for Anthropic
    [[nodiscard]] Pending<RemoteBatch> look(const QString &id);
    [[nodiscard]] Pending<RemotePage> list(const QString &from = {});
    [[nodiscard]] Pending<RemoteBatch> cancel(const QString &id);
    // Everything there is, both files one after the other. Empty: nothing.
    [[nodiscard]] Pending<QByteArray> answers(const RemoteBatch &batch);

private:
    QString batches() const;
    HttpRequest get(const QString &path) const;
    [[nodiscard]] Pending<QByteArray> body(HttpClient &client, const HttpRequest &request);
    [[nodiscard]] Pending<RemoteBatch> batch(HttpClient &client, const HttpRequest &request);
    [[nodiscard]] Pending<QByteArray> file(const QString &path);

    HttpClient &m_wire;
    HttpClient &m_paid;
    Provider m_provider;
    QString m_key;
};

} // namespace winnow
