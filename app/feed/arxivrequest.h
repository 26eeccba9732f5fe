#pragma once

#include "app/model/error.h"
#include "app/net/httpclient.h"

#include <QUrl>

#include <optional>

namespace winnow {

// Requests to arXiv.
enum class ArxivAnswer { Feed, Entries, Page }; // RSS or Atom; the query API's Atom; an HTML page

// A request that says what it accepts, and that is retried after temporary failures: throttling in any form,
// a 406, a truncated feed or something other than a feed. `name` is for messages.
HttpRequest arxivRequest(const QUrl &url, ArxivAnswer answer, const QString &name);

// The meaning of a response with a status other than 200 and 304. InvalidInput (400; detail is arXiv's
// reason: the description in its error feed or its page's heading), NotAcceptable (406), Throttled (also 403
// "Access denied": https://info.arxiv.org/help/robots.html), Unauthorized, Forbidden, NotFound, ServerError.
Error arxivRefusal(const HttpResponse &response, const QString &place);

} // namespace winnow
