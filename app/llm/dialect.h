#pragma once

#include "app/llm/chat.h"
#include "app/llm/chatclient.h"
#include "app/model/result.h"
#include "app/net/httpclient.h"

#include <QStringList>

namespace winnow {

// A call as sent, and its optional fields.
struct WireCall {
    HttpRequest request;
    QStringList optionalFields; // that a service may refuse by name: "seed", "output_config.effort" …
    int tokenLimit = 0;         // for the answer, as sent; 0: none
};

// Pure: the same values give the same bytes. Formats: github.com/openai/openai-openapi (chat completions),
// platform.claude.com/docs (Messages), learn.microsoft.com (Azure).
WireCall encodeChat(const Provider &provider, const QString &key, const ChatRequest &request,
                    const LearnedLimits &learned);
WireCall encodeModels(const Provider &provider, const QString &key);
// Another request to the same service, with its address and credentials: "batches", "files/ID" …
HttpRequest encodeBare(const Provider &provider, const QString &key, const QByteArray &method,
                       const QString &path);

// The reply in a 200. Errors: Malformed (not JSON, or no answer in it), ServerError (it broke off, according
// to the service).
[[nodiscard]] Result<ChatReply> decodeChat(const Provider &provider, const HttpResponse &response);
[[nodiscard]] Result<QStringList> decodeModels(const HttpResponse &response);

// The JSON mode in use: the one supported by the service, or the one fallen back to.
JsonMode jsonMode(const Provider &provider, const LearnedLimits &learned);

} // namespace winnow
