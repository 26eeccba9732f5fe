#pragma once

#include "app/model/error.h"
#include "app/net/httpclient.h"

#include <QString>

#include <optional>

namespace winnow {

// What a service says went wrong, out of any of the shapes in use: {"error":{…}}, {"error":"…"},
// [{"error":…}],
// {"message":…}, {"detail":…}, HTML, nothing.
struct ApiProblem {
    bool isJson = false; // false: HTML, or nothing that can be read
    int status = 0;      // of the body (OpenRouter's code inside a 200); 0: it has none
    QString message;     // one line, without the key
    QString code;        // "insufficient_quota", "model_not_found", "content_filter" …; may be empty
    QString parameter;   // the request's field it names; may be empty
    std::chrono::milliseconds retryAfter{0}; // from the body (Gemini's RetryInfo)
};

// Nothing when the body is a JSON object without an error in it. `key` is blotted out of the message.
std::optional<ApiProblem> readProblem(const QByteArray &body, const QString &key);

// The Error that a status other than 2xx, or an error inside a 200, comes to. Retrying helps with Throttled,
// ServerError, Timeout and NetworkDown only.
Error apiError(int status, const ApiProblem &problem, const HttpResponse &response);

// Which optional field of the request a 400 or 422 refuses; nothing if it complains of something else.
std::optional<QString> refusedField(const ApiProblem &problem, const QStringList &sentFields);

// "1s", "6m0s", "12ms", "1h2m3s" as OpenAI writes them, plain seconds, RFC 3339 (Anthropic) or an HTTP date
// counted from `now`. 0 for what can't be read; a week at most.
std::chrono::milliseconds readDuration(const QByteArray &text, const QDateTime &now);

} // namespace winnow
