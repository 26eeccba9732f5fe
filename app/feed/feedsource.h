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
    QByteArray etag;          // for the next request; empty: none
    bool notModified = false; // 304: bytes are empty, and the library is up to date
    QDateTime answered = {};  // by the server's clock; invalid: not given
};

// Downloads a category's feed, or reads a saved one. arXiv asks for at most one request in three seconds and
// one at a time (https://info.arxiv.org/help/api/tou.html): the given HttpClient ensures that. Lives in the
// work thread.
class FeedSource final : public QObject {
    Q_OBJECT
public:
    FeedSource(HttpClient &client, QUrl base, QObject *parent = nullptr);

    // Errors: those of HttpClient and of arxivRefusal(): InvalidInput for a category that arXiv refuses,
    // NotFound …
    [[nodiscard]] Pending<FeedDocument> fetch(const QString &category, const QByteArray &etag = {});
    // Errors: FileUnreadable.
    [[nodiscard]] static Result<FeedDocument> read(const QString &path);

private:
    HttpClient &m_client;
    QUrl m_base; // https://rss.arxiv.org
};

} // namespace winnow
