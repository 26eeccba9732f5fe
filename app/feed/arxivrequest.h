#pragma once

#include "app/model/error.h"
#include "app/net/httpclient.h"

#include <QUrl>

#include <optional>

namespace winnow {

// What is asked of arXiv.
enum class ArxivAnswer { Feed, Entries, Page }; // RSS or Atom; the query API's Atom; a page of HTML

// A request that says what it takes, and that is asked again for what passes: throttling however it is said,
// a 406, a feed that is cut or no feed. `name` is for messages.
HttpRequest arxivRequest(const QUrl &url, ArxivAnswer answer, const QString &name);

// What a response means whose status is neither 200 nor 304. InvalidInput (400; detail is arXiv's reason: its
// error feed's description or its page's heading), NotAcceptable (406), Throttled (403 "Access denied" as
// well: https://info.arxiv.org/help/robots.html), Unauthorized, Forbidden, NotFound, ServerError.
Error arxivRefusal(const HttpResponse &response, const QString &place);

} // namespace winnow
