#include "ui/criteria/prompts/promptedit.h"

#include "ui/criteria/prompts/markdownhighlighter.h"

#include <QEvent>
#include <QFontDatabase>

namespace winnow {

namespace {
constexpr double textMargin = 14;
} // namespace

PromptEdit::PromptEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new MarkdownHighlighter(document(), palette())) {
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true); // Tab leaves the editor; prompts are indented with spaces
    document()->setDocumentMargin(textMargin);
}

QString PromptEdit::text() const {
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void PromptEdit::replaceText(const QString &text) {
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void PromptEdit::appendParagraph(const QString &text) {
    moveCursor(QTextCursor::End);
    insertPlainText(document()->isEmpty() ? text : QStringLiteral("\n\n") + text);
    setFocus(Qt::OtherFocusReason);
}

void PromptEdit::changeTo(const QString &wanted) {
    const QString now = text();
    const qsizetype shorter = std::min(now.size(), wanted.size());
    qsizetype begin = 0;
    while (begin < shorter && now.at(begin) == wanted.at(begin))
        ++begin;
    qsizetype same = 0; // at the end
    while (same < shorter - begin && now.at(now.size() - 1 - same) == wanted.at(wanted.size() - 1 - same))
        ++same;
    QTextCursor cursor(document());
    cursor.setPosition(int(begin));
    cursor.setPosition(int(now.size() - same), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.mid(begin, wanted.size() - same - begin)); // one step of undo
    showStretch(begin, wanted.size() - same - begin);
}

void PromptEdit::showStretch(qsizetype begin, qsizetype length) {
    const auto inside = [this](qsizetype position) {
        return int(std::clamp<qsizetype>(position, 0, document()->characterCount() - 1));
    };
    // Scrolling to the end first leaves the place at the top, with what follows in view.
    moveCursor(QTextCursor::End);
    QTextCursor cursor(document());
    cursor.setPosition(inside(begin));
    setTextCursor(cursor);
    cursor.setPosition(inside(begin + length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void PromptEdit::changeEvent(QEvent *event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace winnow
