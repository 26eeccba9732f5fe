#include "ui/common/openlink.h"

#include "ui/common/messages/messages.h"

#include <QDesktopServices>
#include <QUrl>

namespace winnow {

void openLink(const QUrl &url, Messages &messages) {
    if (!QDesktopServices::openUrl(url))
        Q_EMIT messages.warned(Messages::tr("Could not open a browser for %1.").arg(url.toDisplayString()),
                               NextStep::None);
}

} // namespace winnow
