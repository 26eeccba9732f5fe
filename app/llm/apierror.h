#pragma once

#include "app/llm/answer/apiproblem.h"
#include "app/model/error.h"
#include "app/net/httpclient.h"

#include <QStringList>
#include <QUrl>

namespace winnow {

// What came instead of an answer, whatever its status says: a redirect, which a request with a key in it must
// not follow (Redirected), or a page (WebPage). A page that comes with 401, 402, 408, 409, 413, 429 or a 5xx
// is what the status says: a gateway's own words for it.
std::optional<Error> notAnAnswer(const HttpResponse &response, const QUrl &asked, const QString &key);

// The Error that a status other than 2xx, or an error inside a 200, comes to. Retrying helps with Throttled,
// ServerError, ModelLoading, Timeout and NetworkDown only; what of these the service wants not to be tried
// again (x-should-retry) is a QuotaExhausted if it was a 429, else an InvalidInput. retryAfter is set for all
// that waiting cures.
Error apiError(int status, const ApiProblem &problem, const HttpResponse &response);

// Which optional field of the request is refused; nothing if it complains of something else. A 400 or 422 may
// name any of them; what fails with a 5xx is the making of a grammar out of the answer's schema.
std::optional<QString> refusedField(int status, const ApiProblem &problem, const QStringList &sentFields);

// Of the values of a reasoning effort that a refusal says are taken, the nearest to `asked`, the lower of
// two; empty if it names none.
QString effortInstead(const ApiProblem &problem, const QString &asked);

} // namespace winnow
