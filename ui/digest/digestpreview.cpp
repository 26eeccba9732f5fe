#include "ui/digest/digestpreview.h"

#include "ui/digest/rendereddigest.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>

namespace winnow {

namespace {
constexpr int widestColumn = 840; // lines stay short enough to read
constexpr int smallestMargin = 6;
constexpr double documentMargin = 12;
} // namespace

DigestPreview::DigestPreview(QWidget *parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base); // the margins beside the column, too
    setAutoFillBackground(true);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Preview of the digest"));
    connect(this, &QTextBrowser::anchorClicked, this, &DigestPreview::follow);
}

void DigestPreview::showHtml(const QString &html, bool keepPosition) {
    const int position = keepPosition ? verticalScrollBar()->value() : 0;
    m_html = html;
    document()->setDefaultStyleSheet(digestStyleSheet(palette()));
    setHtml(html);
    continueNumbers(*document(), html);
    document()->setDocumentMargin(documentMargin);
    if (position > 0) {
        document()->documentLayout()->documentSize(); // forces the layout up to here
        verticalScrollBar()->setValue(position);
    }
}

QVariant DigestPreview::loadResource(int /*type*/, const QUrl & /*name*/) {
    return QByteArray(""); // a null value would make QTextDocument read the file itself
}

void DigestPreview::follow(const QUrl &link) {
    if (link.isRelative() && link.hasFragment())
        scrollToAnchor(link.fragment(QUrl::FullyDecoded));
    else if (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http"))
        Q_EMIT openUrl(link);
}

void DigestPreview::changeEvent(QEvent *event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        showHtml(m_html, true);
}

void DigestPreview::resizeEvent(QResizeEvent *event) {
    const int margin = std::max(smallestMargin, (width() - widestColumn) / 2);
    setViewportMargins(margin, 0, margin, 0);
    QTextBrowser::resizeEvent(event);
}

} // namespace winnow
