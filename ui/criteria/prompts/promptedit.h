#pragma once

#include <QPlainTextEdit>

namespace winnow {

class MarkdownHighlighter;

// An editor for one prompt.
class PromptEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PromptEdit(QWidget *parent = nullptr);

    // The text as it stands. toPlainText() would turn no-break spaces into plain ones.
    QString text() const;
    // Puts other text in the place of all of it; one step of undo brings the old one back.
    void replaceText(const QString &text);
    // The same, where only little is another: the cursor goes there, and what came is selected.
    void changeTo(const QString &text);
    void appendParagraph(const QString &text);
    void showStretch(qsizetype begin, qsizetype length); // selects it and has the focus

protected:
    void changeEvent(QEvent *event) override;

private:
    MarkdownHighlighter *m_highlighter;
};

} // namespace winnow
