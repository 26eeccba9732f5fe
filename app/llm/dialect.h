#pragma once

#include "app/llm/chat.h"
#include "app/llm/chatclient.h"
#include "app/model/result.h"
#include "app/net/httpclient.h"

#include <QStringList>

namespace winnow {

// A call as it goes over the wire, and which optional fields it carries.
struct WireCall {
    HttpRequest request;
    QStringList optionalFields; // that a service may refuse by name: "seed", "output_config.effort" …
    int tokenLimit = 0;         // of the answer, as sent; 0: none is
};

// Pure: the same values give the same bytes. Shapes: github.com/openai/openai-openapi (chat completions),
// platform.claude.com/docs (Messages), learn.microsoft.com (Azure).
WireCall encodeChat(const Provider &provider, const QString &key, const ChatRequest &request,
                    const LearnedLimits &learned);
WireCall encodeModels(const Provider &provider, const QString &key);
// Another call to the same service, with its address and what proves who asks: "batches", "files/ID" …
HttpRequest encodeBare(const Provider &provider, const QString &key, const QByteArray &method,
                       const QString &path);

// The reply out of a 200. Errors: Malformed (no JSON, or no answer in it), ServerError (it broke off, says
// the service).
[[nodiscard]] Result<ChatReply> decodeChat(const Provider &provider, const HttpResponse &response);
[[nodiscard]] Result<std::vector<ModelInfo>> decodeModels(const HttpResponse &response);

// The JSON mode in force: what the provider takes, or what was stepped down to.
JsonMode jsonMode(const Provider &provider, const LearnedLimits &learned);

} // namespace winnow
