#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

class QPalette;

namespace winnow {

// Marks the Markdown of a prompt, and the line where the papers go, in colours of the palette.
class MarkdownHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    MarkdownHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette); // marks the text anew

protected:
    void highlightBlock(const QString &text) override;

private:
    void chooseFormats(const QPalette &palette);
    void markSpans(const QString &text);

    QTextCharFormat m_heading;
    QTextCharFormat m_bold;
    QTextCharFormat m_code;
    QTextCharFormat m_quote;
    QTextCharFormat m_listMarker;
    QTextCharFormat m_paperList;
};

} // namespace winnow
