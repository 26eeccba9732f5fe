#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

class QPalette;

namespace winnow {

// Highlights a prompt's Markdown and its papers line in the palette's colours.
class MarkdownHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    MarkdownHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette); // highlights the text again

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
