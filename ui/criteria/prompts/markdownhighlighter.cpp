#include "ui/criteria/prompts/markdownhighlighter.h"

#include "app/criteria/criteria.h"
#include "ui/common/theme.h"

#include <QRegularExpression>

namespace winnow {

namespace {

constexpr int inFence = 1; // the state of a block; 0: plain

bool isFence(QStringView line) {
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(QLatin1String("```")) || trimmed.startsWith(QLatin1String("~~~"));
}

const QRegularExpression &headingPattern() {
    static const QRegularExpression pattern(QStringLiteral("^ {0,3}#{1,6}(\\s|$)"));
    return pattern;
}

const QRegularExpression &listPattern() {
    static const QRegularExpression pattern(QStringLiteral("^[\\s>]*([-*+]|\\d{1,9}[.)])\\s"));
    return pattern;
}

const QRegularExpression &boldPattern() {
    static const QRegularExpression pattern(QStringLiteral("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"));
    return pattern;
}

const QRegularExpression &codePattern() {
    static const QRegularExpression pattern(QStringLiteral("(`+)(?!`).+?(?<!`)\\1(?!`)"));
    return pattern;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document) {
    chooseFormats(palette);
}

void MarkdownHighlighter::setPalette(const QPalette &palette) {
    chooseFormats(palette);
    rehighlight();
}

void MarkdownHighlighter::chooseFormats(const QPalette &palette) {
    const ThemeColors &colors = themeColors(palette);
    m_heading = {};
    m_heading.setFontWeight(QFont::Bold);
    m_heading.setForeground(colors.accent);
    m_bold = {};
    m_bold.setFontWeight(QFont::Bold);
    m_code = {};
    m_code.setBackground(colors.chip);
    m_quote = {};
    m_quote.setForeground(colors.muted);
    m_quote.setFontItalic(true);
    m_listMarker = {};
    m_listMarker.setForeground(colors.accent);
    m_listMarker.setFontWeight(QFont::Bold);
    m_paperList = {};
    m_paperList.setBackground(colors.mark);
    m_paperList.setFontWeight(QFont::Bold);
}

void MarkdownHighlighter::highlightBlock(const QString &text) {
    const bool wasInFence = previousBlockState() == inFence;
    const bool fence = isFence(text);
    setCurrentBlockState(wasInFence != fence ? inFence : 0);
    const int length = int(text.size());
    if (text.trimmed() == paperListPlaceholder)
        return setFormat(0, length, m_paperList);
    if (wasInFence || fence)
        return setFormat(0, length, m_code);
    if (headingPattern().match(text).hasMatch())
        return setFormat(0, length, m_heading);
    if (text.startsWith(u'>'))
        setFormat(0, length, m_quote);
    markSpans(text);
}

void MarkdownHighlighter::markSpans(const QString &text) {
    const auto marker = listPattern().match(text);
    if (marker.hasMatch())
        setFormat(int(marker.capturedStart(1)), int(marker.capturedLength(1)), m_listMarker);
    const auto mark = [this, &text](const QRegularExpression &pattern, const QTextCharFormat &format) {
        for (auto spans = pattern.globalMatch(text); spans.hasNext();) {
            const auto span = spans.next();
            QTextCharFormat merged = this->format(int(span.capturedStart()));
            merged.merge(format);
            setFormat(int(span.capturedStart()), int(span.capturedLength()), merged);
        }
    };
    mark(boldPattern(), m_bold);
    mark(codePattern(), m_code);
}

} // namespace winnow
