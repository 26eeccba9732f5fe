#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <optional>

namespace winnow {

// What a service says went wrong, out of any of the shapes in use: {"error":{…}}, {"error":"…"},
// [{"error":…}], {"message":…}, {"detail":…}, HTML, nothing.
struct ApiProblem {
    bool isJson = false;     // false: HTML, or nothing that can be read
    int status = 0;          // of the body (OpenRouter's code inside a 200); 0: it has none
    QString message = {};    // one line, without the key; of a page: its title
    QString code = {};       // "insufficient_quota", "model_not_found", "content_filter" …; may be empty
    QString parameter = {};  // the request's field it names; may be empty
    qint64 promptTokens = 0; // of a prompt that is too long, where a figure is given (llama.cpp)
    qint64 contextTokens = 0;
    bool isDaily = false;                              // names the allowance of a day (Gemini, OpenRouter)
    std::chrono::milliseconds retryAfter{0};           // from the body: Gemini's RetryInfo, or in words
    QList<QPair<QByteArray, QByteArray>> headers = {}; // that the body repeats (OpenRouter)
};

// Nothing when the body is a JSON object without an error in it. `key` is blotted out of the message.
std::optional<ApiProblem> readProblem(const QByteArray &body, const QString &key);

} // namespace winnow
