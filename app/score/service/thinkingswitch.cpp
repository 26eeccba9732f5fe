#include "app/score/service/thinkingswitch.h"

namespace winnow {

QString thinkingSwitch(QStringView providerId) {
    if (providerId == QLatin1String("llamacpp"))
        return QStringLiteral("--reasoning off (or --reasoning-budget 0)");
    if (providerId == QLatin1String("vllm"))
        return QStringLiteral("--default-chat-template-kwargs '{\"enable_thinking\": false}'");
    return {};
}

} // namespace winnow
