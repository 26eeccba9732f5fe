#include "ui/papers/details/detailsview.h"

#include "ui/papers/details/detailsdocument.h"
#include "ui/papers/details/detailsinterface.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace winnow {

DetailsView::DetailsView(QWidget *parent) : QTextBrowser(parent) {
    makeAccessible();
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Paper"));
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    showNothing();
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isStepping)
            m_stop = -1;
    });
}

DetailsView::~DetailsView() {
    endAccessible();
    disconnect(this, nullptr, this, nullptr); // the document is destroyed later
}

// Has this view as its parent from the start, because the view provides the text's resources.
std::unique_ptr<QTextDocument> DetailsView::blank() {
    constexpr int margin = 20;
    auto document = std::make_unique<QTextDocument>(this);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font());
    document->setDocumentMargin(margin);
    return document;
}

void DetailsView::show(std::unique_ptr<QTextDocument> document, bool isOther) {
    if (!isOther && document->toHtml() == this->document()->toHtml())
        return;
    const QScopedValueRollback guard(m_isStepping, true);
    const int scroll = isOther ? 0 : verticalScrollBar()->value();
    const std::unique_ptr<QTextDocument> before(this->document()->parent() == this ? this->document()
                                                                                   : nullptr);
    document->documentLayout()->setPaintDevice(viewport());
    setDocument(document.release());
    verticalScrollBar()->setValue(scroll);
    m_stops = detailsStops(*this->document());
    m_stop = std::min(m_stop, static_cast<int>(m_stops.size()) - 1);
    tellCellsChanged();
    if (isOther && hasFocus())
        goTo(0);
}

void DetailsView::showNothing() {
    show(blank(), true);
}

QVariant DetailsView::loadResource(int, const QUrl &) {
    return QByteArray(""); // a null value would make QTextDocument read the file itself
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

void DetailsView::goTo(int stop) {
    if (!QAccessible::isActive() || stop < 0 || stop >= gridCellCount())
        return;
    const QScopedValueRollback guard(m_isStepping, true);
    m_stop = stop;
    QTextCursor cursor(document());
    cursor.setPosition(this->stop(stop).from);
    if (canPickGridCell(stop))
        cursor.setPosition(this->stop(stop).to, QTextCursor::KeepAnchor); // selected, for Enter to follow
    setTextCursor(cursor);
    tellCurrentCell();
}

bool DetailsView::focusNextPrevChild(bool next) {
    if (!QAccessible::isActive())
        return QTextBrowser::focusNextPrevChild(next);
    const int to = m_stop + (next ? 1 : -1);
    if (to >= 0 && to < gridCellCount()) {
        goTo(to);
        return true;
    }
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QTextBrowser's would go to the links again
    return QTextEdit::focusNextPrevChild(next);
}

void DetailsView::focusInEvent(QFocusEvent *event) {
    QTextBrowser::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason)
        goTo(gridCellCount() - 1);
    else if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        goTo(0);
    tellCurrentCellSoon();
}

QRect DetailsView::gridCellRect(int cell) const {
    QTextCursor from(document());
    from.setPosition(stop(cell).from);
    QTextCursor to(document());
    to.setPosition(stop(cell).to);
    QRect rect = cursorRect(from) | cursorRect(to);
    if (!canPickGridCell(cell))
        rect |= QRect(0, rect.top(), viewport()->width(), rect.height());
    return rect.translated(viewport()->pos());
}

QAccessible::Role DetailsView::gridCellRole(int cell) const {
    if (canPickGridCell(cell))
        return QAccessible::Link;
    return cell == 0 ? QAccessible::Heading : QAccessible::Paragraph;
}

void DetailsView::pressGridCell(int cell) {
    if (canPickGridCell(cell))
        Q_EMIT anchorClicked(QUrl(stop(cell).target));
}

QAccessibleInterface *DetailsView::newInterface() {
    return new DetailsInterface(*this);
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
