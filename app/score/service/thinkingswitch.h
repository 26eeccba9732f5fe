#pragma once

#include <QString>

namespace winnow {

// With which option a server of one's own is started so that its models don't think before they answer
// (llama.cpp, tools/server; docs.vllm.ai, vllm serve). Empty: the service has none.
QString thinkingSwitch(QStringView providerId);

} // namespace winnow
