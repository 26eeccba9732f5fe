#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <optional>

namespace winnow {

// A service's error, in any of the formats in use: {"error":{…}}, {"error":"…"}, [{"error":…}],
// {"message":…}, {"detail":…}, HTML, nothing.
struct ApiProblem {
    bool isJson = false;     // false: HTML, or unreadable
    int status = 0;          // in the body (OpenRouter's code inside a 200); 0: none
    QString message = {};    // one line, without the key; for a page: its title
    QString code = {};       // "insufficient_quota", "model_not_found", "content_filter" …; may be empty
    QString parameter = {};  // the request's field that it names; may be empty
    qint64 promptTokens = 0; // of a prompt that is too long, if given (llama.cpp)
    qint64 contextTokens = 0;
    bool isDaily = false;                              // refers to a daily allowance (Gemini, OpenRouter)
    std::chrono::milliseconds retryAfter{0};           // from the body: Gemini's RetryInfo, or the message
    QList<QPair<QByteArray, QByteArray>> headers = {}; // repeated in the body (OpenRouter)
};

// Nothing if the body is a JSON object without an error. `key` is removed from the message.
std::optional<ApiProblem> readProblem(const QByteArray &body, const QString &key);

} // namespace winnow
