#include "ui/commands/keysoverlay.h"

#include "ui/commands/keymap.h"
#include "ui/common/messages/announcer.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBrowser>

#include <vector>

namespace winnow {

namespace {

constexpr int keysOverlayMargin = 24;
constexpr QSize roomiest{860, 760};
constexpr int twoColumns = 620; // from this width on

QString groupAsHtml(const ActionGroup &group, const KeyMap &keys) {
    QString rows;
    for (const ActionSpec &spec : group.actions) {
        const QString text = keysText(keys.keys(spec.id));
        if (!text.isEmpty())
            rows += QStringLiteral(
                        "<tr><td style='padding-right:14px; white-space:pre'><b>%1</b></td><td>%2</td></tr>")
                        .arg(text.toHtmlEscaped(), actionLabel(spec).toHtmlEscaped());
    }
    return rows.isEmpty() ? QString()
                          : QStringLiteral("<h4>%1</h4><table cellspacing='2'>%2</table>")
                                .arg(actionGroupTitle(group).toHtmlEscaped(), rows);
}

size_t lines(const ActionGroup &group) {
    return group.actions.size() + 2; // its heading takes a line
}

} // namespace

// Splits the groups into columns of about the same length, in order.
QString keysAsHtml(const KeyMap &keys, int columns) {
    size_t all = 0;
    for (const ActionGroup &group : actionGroups())
        all += lines(group);
    std::vector<QString> cells(static_cast<size_t>(columns));
    size_t before = 0;
    for (const ActionGroup &group : actionGroups()) {
        const size_t middle = before + lines(group) / 2;
        cells.at(middle * cells.size() / all) += groupAsHtml(group, keys);
        before += lines(group);
    }
    QString html;
    for (const QString &cell : cells)
        html +=
            QStringLiteral("<td width='%1%' style='padding-right:24px'>%2</td>").arg(100 / columns).arg(cell);
    return QStringLiteral("<table width='100%'><tr>%1</tr></table>").arg(html);
}

KeysOverlay::KeysOverlay(const KeyMap &keys, QWidget *window)
    : QWidget(window), m_text(new QTextBrowser(this)), m_before(window->focusWidget()) {
    setObjectName(QStringLiteral("keysOverlay"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Keyboard shortcuts"));
    m_text->setAccessibleName(tr("Keyboard shortcuts"));
    m_text->setAccessibleDescription(tr("Press Esc to close."));
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->setCursorWidth(0); // the text is read-only
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(18);
    m_text->setHtml(QStringLiteral("<h3>%1</h3>%2<p>%3</p>")
                        .arg(tr("Keyboard shortcuts"),
                             keysAsHtml(keys, window->width() - 2 * keysOverlayMargin < twoColumns ? 1 : 2),
                             tr("Letters work while the table or the details have the focus. Any of these "
                                "keys can be changed in the settings. Press Esc to close.")
                                 .toHtmlEscaped()));
    m_text->installEventFilter(this);
    m_text->viewport()->setCursor(Qt::ArrowCursor);
    window->installEventFilter(this);
    place();
    show();
    raise();
    const QStringList lines = m_text->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    announce(*this, lines.mid(0, 4).join(QStringLiteral(", "))); // the heading, and the first of its keys
    m_text->setFocus(Qt::PopupFocusReason);
}

void KeysOverlay::place() {
    setGeometry(parentWidget()->rect());
    const QSize room = roomiest.boundedTo(size() - QSize(2 * keysOverlayMargin, 2 * keysOverlayMargin));
    m_text->document()->setTextWidth(room.width());
    const int needed = int(m_text->document()->size().height()) + 2 * m_text->frameWidth();
    QRect card(QPoint(), QSize(room.width(), qMin(room.height(), needed)));
    card.moveCenter(rect().center());
    m_text->setGeometry(card);
}

void KeysOverlay::leave() {
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    close();
}

void KeysOverlay::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape || event->text() == QLatin1String("?") || event->key() == Qt::Key_F1)
        leave();
}

void KeysOverlay::mousePressEvent(QMouseEvent *) {
    leave();
}

void KeysOverlay::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 90));
    painter.setPen(themeColors(palette()).border);
    painter.drawRect(m_text->geometry().adjusted(-1, -1, 0, 0));
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != m_text)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::TabFocusReason) {
        m_text->setFocus(); // nothing else here can take the focus
        return false;
    }
    const auto isForUs = [](const QKeyEvent *key) {
        return key->key() == Qt::Key_Escape || key->key() == Qt::Key_F1 || key->text() == QLatin1String("?");
    };
    if (event->type() == QEvent::ShortcutOverride && isForUs(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isForUs(static_cast<QKeyEvent *>(event))) {
        leave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace winnow
