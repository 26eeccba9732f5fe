#pragma once

#include "app/model/result.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

namespace winnow {

struct FeedDocument {
    QString name; // category or path
    QByteArray bytes;
    QByteArray etag;          // to send with the next request; empty: none
    bool notModified = false; // 304: bytes are empty, what the library has is current
    QDateTime answered = {};  // when, by the server's clock; invalid: it did not say
};

// Fetches a category's feed, or reads one saved earlier. One request in three seconds and one at a time, as
// arXiv asks (https://info.arxiv.org/help/api/tou.html): the HttpClient it is given paces. Lives in the work
// thread.
class FeedSource final : public QObject {
    Q_OBJECT
public:
    FeedSource(HttpClient &client, QUrl base, QObject *parent = nullptr);

    // Errors: those of HttpClient and of arxivRefusal(): InvalidInput for a category arXiv refuses, NotFound
    // …
    [[nodiscard]] Pending<FeedDocument> fetch(const QString &category, const QByteArray &etag = {});
    // Errors: FileUnreadable.
    [[nodiscard]] static Result<FeedDocument> read(const QString &path);

private:
    HttpClient &m_client;
    QUrl m_base; // https://rss.arxiv.org
};

} // namespace winnow
