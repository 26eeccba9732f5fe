#include "ui/papers/details/detailswriter.h"

#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>
#include <functional>

namespace winnow {

namespace {

QRegularExpression patternOf(QStringList words) {
    std::ranges::stable_sort(words, std::greater(), &QString::size); // "state space" before "state"
    QStringList patterns;
    for (const QString &word : std::as_const(words)) {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty())
            patterns << QRegularExpression::escape(trimmed).replace(QStringLiteral("\\ "),
                                                                    QStringLiteral("[\\s-]+"));
    }
    if (patterns.isEmpty())
        return {};
    return QRegularExpression(
        QStringLiteral("(?<!\\w)(?:%1)(?:s|es)?(?!\\w)").arg(patterns.join(QLatin1Char('|'))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

DetailsWriter::DetailsWriter(QTextDocument &document, qreal fontSize, const QPalette &palette)
    : m_cursor(&document),
      m_colors(themeColors(palette)),
      m_text(palette.color(QPalette::Text)),
      m_fontSize(fontSize),
      m_isEmpty(document.isEmpty()) {
    m_cursor.movePosition(QTextCursor::End);
}

void DetailsWriter::block(int top, int bottom, qreal lineHeight) {
    QTextBlockFormat format;
    format.setTopMargin(top);
    format.setBottomMargin(bottom);
    format.setLineHeight(lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    if (m_isEmpty)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_isEmpty = false;
}

void DetailsWriter::part(DetailsPart part) {
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setProperty(PartProperty, static_cast<int>(part));
    m_cursor.setBlockFormat(format);
}

void DetailsWriter::indent(qreal leftMargin, int property) {
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLeftMargin(leftMargin);
    if (property != 0)
        format.setProperty(property, true);
    m_cursor.setBlockFormat(format);
}

QTextCharFormat DetailsWriter::format(const QColor &color, qreal scale) const {
    QTextCharFormat format;
    format.setForeground(color);
    format.setFontPointSize(m_fontSize * scale);
    return format;
}

QTextCharFormat DetailsWriter::strong(qreal scale) const {
    QTextCharFormat strong = format(m_text, scale);
    strong.setFontWeight(QFont::DemiBold);
    return strong;
}

QTextCharFormat DetailsWriter::link(const QString &target, const QColor &color, qreal scale) const {
    QTextCharFormat link = format(color, scale);
    link.setAnchor(true);
    link.setAnchorHref(target);
    return link;
}

void DetailsWriter::text(const QString &text, const QTextCharFormat &format) {
    m_cursor.insertText(text, format);
}

void DetailsWriter::html(const QString &markup, const QTextCharFormat &format) {
    const int start = m_cursor.position();
    const QTextBlockFormat block = m_cursor.blockFormat(); // which inserting HTML changes
    m_cursor.setCharFormat(format);
    m_cursor.insertHtml(markup);
    m_cursor.setBlockFormat(block);
    QTextCursor inserted(m_cursor);
    inserted.setPosition(start, QTextCursor::KeepAnchor);
    inserted.mergeCharFormat(format);
}

void DetailsWriter::chip(const QString &text, const QString &target, const QString &toolTip) {
    constexpr qreal scale = 0.94;
    if (text.isEmpty())
        return;
    QTextCharFormat field =
        target.isEmpty() ? format(m_colors.muted, scale) : link(target, m_colors.muted, scale);
    field.setProperty(ChipProperty, true);
    if (!toolTip.isEmpty())
        field.setToolTip(toolTip);
    // No-break spaces are the field's padding; a thin space separates two fields.
    QString padded = QStringLiteral("\u00a0%1\u00a0").arg(text);
    padded.replace(QLatin1Char(' '), QChar::Nbsp);
    m_cursor.insertText(padded, field);
    m_cursor.insertText(QStringLiteral("   "), format(m_colors.muted));
}

void DetailsWriter::mark(const QStringList &words, const QTextCharFormat &format) {
    const QRegularExpression pattern = patternOf(words);
    if (pattern.pattern().isEmpty())
        return;
    const QTextBlock block = m_cursor.block();
    auto matches = pattern.globalMatch(block.text());
    while (matches.hasNext()) {
        const auto match = matches.next();
        QTextCursor found(block);
        found.setPosition(block.position() + static_cast<int>(match.capturedStart()));
        found.setPosition(block.position() + static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
        found.mergeCharFormat(format);
    }
}

} // namespace winnow
