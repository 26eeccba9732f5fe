#include "ui/criteria/prompts/promptedit.h"

#include "ui/criteria/prompts/markdownhighlighter.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

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
    setTabChangesFocus(true); // a keyboard can leave the editor; prompts are indented with spaces
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

void PromptEdit::jumpToLine(int line) {
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    // To the end first: then the line comes to stand at the top, with what follows it in sight.
    moveCursor(QTextCursor::End);
    setTextCursor(QTextCursor(block));
    setFocus(Qt::OtherFocusReason);
}

void PromptEdit::changeEvent(QEvent *event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace winnow
