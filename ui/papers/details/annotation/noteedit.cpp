#include "ui/papers/details/annotation/noteedit.h"

#include <QKeyEvent>
#include <QTextDocument>

#include <cmath>

namespace winnow {

namespace {

constexpr int mostLines = 6;
constexpr int air = 2;                 // around the text, the frame included
constexpr int noteEditRestTime = 1200; // milliseconds; each pause makes an action that can be undone

} // namespace

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent) {
    setObjectName(QStringLiteral("noteEdit"));
    setPlaceholderText(tr("Your note"));
    setAccessibleName(tr("Your note"));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(heightOf(1));
    m_rest.setSingleShot(true);
    m_rest.setInterval(noteEditRestTime);
    connect(&m_rest, &QTimer::timeout, this, &NoteEdit::save);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (typed() != m_stored)
            m_rest.start();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::fitHeight);
    setStyleSheet(QStringLiteral(
        "QPlainTextEdit { border: 1px solid palette(mid); border-radius: 5px;"
        " background: palette(base); } QPlainTextEdit:focus { border-color: palette(link); }"));
}

NoteEdit::~NoteEdit() = default;

QString NoteEdit::typed() const {
    const QString text = toPlainText();
    return text.trimmed().isEmpty() ? QString() : text;
}

void NoteEdit::showNote(const ArxivId &paper, const QString &note) {
    if (m_paper != paper) {
        save();
        m_paper = paper;
    } else if (typed() != m_stored) {
        return; // it is reported soon, and comes back
    }
    m_stored = note;
    m_rest.stop();
    if (toPlainText() != note)
        setPlainText(note);
}

void NoteEdit::save() {
    m_rest.stop();
    const QString text = typed();
    if (!m_paper || text == m_stored)
        return;
    m_stored = text;
    Q_EMIT noteChanged(*m_paper, text);
}

int NoteEdit::heightOf(int lines) const {
    return fontMetrics().lineSpacing() * lines + 2 * (static_cast<int>(document()->documentMargin()) + air);
}

// As high as its text up to some lines, then it scrolls. QPlainTextEdit measures its document in lines.
void NoteEdit::fitHeight() {
    const int lines = static_cast<int>(std::ceil(document()->size().height()));
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightOf(std::clamp(lines, 1, mostLines)));
}

QSize NoteEdit::sizeHint() const {
    return {200, height()};
}

void NoteEdit::resizeEvent(QResizeEvent *event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void NoteEdit::focusOutEvent(QFocusEvent *event) {
    QPlainTextEdit::focusOutEvent(event);
    save();
}

void NoteEdit::hideEvent(QHideEvent *event) {
    QPlainTextEdit::hideEvent(event);
    save();
}

void NoteEdit::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    save();
    Q_EMIT leaveRequested();
}

} // namespace winnow
