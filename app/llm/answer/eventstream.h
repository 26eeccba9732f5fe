#pragma once

#include "app/model/result.h"
#include "app/net/httpclient.h"

namespace winnow {

// Server-sent events where one JSON object was due.
bool isEventStream(const HttpResponse &response);

// The answer that the stream amounts to, as the JSON object that a service sends that does not stream: in the
// shape of OpenAI's chat completions or of Anthropic's messages, whichever its events have; {"error":…} if it
// broke off with one. html.spec.whatwg.org (server-sent events), developers.openai.com (chat streaming),
// platform.claude.com (streaming). Errors: Malformed (ends before its end), StreamOnly (can't be read).
[[nodiscard]] Result<QByteArray> foldEventStream(const QByteArray &body);

} // namespace winnow
