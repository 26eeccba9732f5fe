#pragma once

#include <QString>

namespace winnow {

// The option with which to start a local server so that its models don't reason before answering (llama.cpp,
// tools/server; docs.vllm.ai, vllm serve). Empty: there is none.
QString thinkingSwitch(QStringView providerId);

} // namespace winnow
