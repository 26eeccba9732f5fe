#pragma once

#include <QPlainTextEdit>

namespace winnow {

class MarkdownHighlighter;

// An editor for one prompt.
class PromptEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PromptEdit(QWidget *parent = nullptr);

    // The exact text. toPlainText() would turn no-break spaces into plain ones.
    QString text() const;
    // Replaces the whole text; one undo restores the old one.
    void replaceText(const QString &text);
    // The same for a small change: moves the cursor there and selects the new part.
    void changeTo(const QString &text);
    void appendParagraph(const QString &text);
    void showStretch(qsizetype begin, qsizetype length); // selects it and takes the focus

protected:
    void changeEvent(QEvent *event) override;

private:
    MarkdownHighlighter *m_highlighter;
};

} // namespace winnow
