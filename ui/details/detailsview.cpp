#include "ui/details/detailsview.h"

#include "ui/details/detailsdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace winnow {

DetailsView::DetailsView(QWidget *parent) : QTextBrowser(parent) {
    constexpr int margin = 20;
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Paper"));
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(margin);
}

QVariant DetailsView::loadResource(int, const QUrl &) {
    return QByteArray(""); // a null one would make QTextDocument read the file itself
}

bool DetailsView::scrollPage() {
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        return false;
    bar->setValue(bar->value() + bar->pageStep() - fontMetrics().lineSpacing() * 2);
    return true;
}

void DetailsView::showEnd() {
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

bool DetailsView::isLinkFocused() const {
    return textCursor().hasSelection() && textCursor().charFormat().isAnchor();
}

// Enter on a link reached with Tab follows the link, whatever Enter means in the window.
bool DetailsView::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && isLinkFocused()) {
            event->accept();
            return true;
        }
    }
    return QTextBrowser::event(event);
}

void DetailsView::paintEvent(QPaintEvent *event) {
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        paintQuotes(painter);
        paintChips(painter);
    }
    QTextBrowser::paintEvent(event);
}

void DetailsView::paintQuotes(QPainter &painter) const {
    constexpr qreal width = 3;
    painter.setBrush(themeColors(palette()).accent);
    const auto *layout = document()->documentLayout();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(QuoteProperty))
            continue;
        const QRectF rect = layout->blockBoundingRect(block);
        const bool isLeft = block.textDirection() == Qt::LeftToRight;
        const qreal x = isLeft ? document()->documentMargin()
                               : document()->size().width() - document()->documentMargin() - width;
        painter.drawRoundedRect(QRectF(x, rect.top(), width, rect.height()), 1.5, 1.5);
    }
}

void DetailsView::paintChips(QPainter &painter) const {
    constexpr qreal radius = 4;
    constexpr qreal air = 3; // around the letters
    painter.setBrush(themeColors(palette()).chip);
    const auto *layout = document()->documentLayout();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QPointF origin = layout->blockBoundingRect(block).topLeft();
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().hasProperty(ChipProperty))
                continue;
            const int from = fragment.position() - block.position();
            const QTextLine line = block.layout()->lineForTextPosition(from);
            if (!line.isValid())
                continue;
            const qreal x1 = line.cursorToX(from);
            const qreal x2 = line.cursorToX(from + fragment.length());
            const QFontMetricsF metrics(fragment.charFormat().font());
            const qreal baseline = line.y() + line.ascent();
            const QRectF field(std::min(x1, x2) - air, baseline - metrics.ascent() - air,
                               std::abs(x2 - x1) + 2 * air, metrics.height() + 2 * air);
            painter.drawRoundedRect(field.translated(origin), radius, radius);
        }
    }
}

} // namespace winnow
