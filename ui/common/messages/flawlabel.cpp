#include "ui/common/messages/flawlabel.h"

#include "ui/common/messages/announcer.h"
#include "ui/common/theme.h"

#include <QEvent>

namespace winnow {

FlawLabel::FlawLabel(QWidget *parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumHeight(1); // QLabel guesses it for a narrow column; layouts ask for the height at their width
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    recolor();
    hide();
}

void FlawLabel::setFlaw(const QString &sentence) {
    if (m_flaw == sentence)
        return;
    m_flaw = sentence;
    setText(sentence.isEmpty() ? QString() : QStringLiteral("⚠ ") + sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (isVisible())
        announce(*this, sentence);
}

void FlawLabel::changeEvent(QEvent *event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void FlawLabel::recolor() {
    QPalette colors = palette();
    const QColor warning = themeColors(colors).warning;
    if (colors.color(QPalette::Text) == warning)
        return; // setPalette() below recurses to here
    // Text instead of WindowText: themeColors() distinguishes light from dark by the latter.
    colors.setColor(QPalette::Text, warning);
    setPalette(colors);
    setForegroundRole(QPalette::Text);
}

} // namespace winnow
