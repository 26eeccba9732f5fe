#include "ui/common/topiccolors.h"

#include "ui/common/theme.h"

#include <array>

namespace winnow {

namespace {

using TopicColors = std::array<QColor, coloredTopics>;

const TopicColors onLight{QColor(0x327fac), QColor(0xb8710e), QColor(0x570249), QColor(0x8064eb),
                          QColor(0x358b4f), QColor(0x1f20bc), QColor(0x45191d), QColor(0x4b3394)};
const TopicColors onDark{QColor(0x618afa), QColor(0xf06412), QColor(0xadffd3), QColor(0xaa7fbe),
                         QColor(0xf5c471), QColor(0x6a9c6a), QColor(0xc9cbff), QColor(0xfbdf3d)};

} // namespace

QColor topicColor(int topic, const QPalette &palette) {
    if (topic < 0 || topic >= coloredTopics)
        return themeColors(palette).muted;
    return (isDark(palette) ? onDark : onLight)[static_cast<size_t>(topic)];
}

} // namespace winnow
