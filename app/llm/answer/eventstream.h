#pragma once

#include "app/model/result.h"
#include "app/net/httpclient.h"

namespace winnow {

// Server-sent events instead of a JSON object.
bool isEventStream(const HttpResponse &response);

// Combines the stream into the JSON object that a service sends without streaming: in the format of OpenAI's
// chat completions or Anthropic's messages, depending on its events; {"error":…} if it ended with one.
// html.spec.whatwg.org (server-sent events), developers.openai.com (chat streaming), platform.claude.com
// (streaming). Errors: Malformed (truncated), StreamOnly (unreadable).
[[nodiscard]] Result<QByteArray> foldEventStream(const QByteArray &body);

} // namespace winnow
