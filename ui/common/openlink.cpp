#include "ui/common/openlink.h"

#include "ui/common/messages/messages.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace winnow {

namespace {

struct OpenLinkTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::OpenLink)
};

} // namespace

void openLink(const QUrl &url, Messages &messages) {
    if (!QDesktopServices::openUrl(url))
        Q_EMIT messages.warned(OpenLinkTr::tr("Could not open a browser for %1.").arg(url.toDisplayString()),
                               NextStep::None);
}

} // namespace winnow
