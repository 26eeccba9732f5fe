#pragma once

#include "app/llm/answer/apiproblem.h"
#include "app/model/error.h"
#include "app/net/httpclient.h"

#include <QStringList>
#include <QUrl>

namespace winnow {

// What came instead of an answer, whatever its status: a redirect, which a request with a key must not follow
// (Redirected), or a page (WebPage). For a page with 401, 402, 408, 409, 413, 429 or 5xx the status counts:
// it is a gateway's own error page.
std::optional<Error> notAnAnswer(const HttpResponse &response, const QUrl &asked, const QString &key);

// The Error for a status other than 2xx, or for an error inside a 200. Retrying helps only with Throttled,
// ServerError, ModelLoading, Timeout and NetworkDown; if the service does not want one of these retried
// (x-should-retry), it becomes QuotaExhausted for a 429, otherwise InvalidInput. retryAfter is set whenever
// waiting helps.
Error apiError(int status, const ApiProblem &problem, const HttpResponse &response);

// The optional field that is refused; nothing if the error is about something else. A 400 or 422 may name any
// of them; a 5xx may be about making a grammar from the answer's schema.
std::optional<QString> refusedField(int status, const ApiProblem &problem, const QStringList &sentFields);

// Among the values of a reasoning effort that a refusal lists as valid, the one closest to `asked`, or the
// lower of two; empty if there are none.
QString effortInstead(const ApiProblem &problem, const QString &asked);

} // namespace winnow
