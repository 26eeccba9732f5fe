#pragma once

#include "ui/papers/details/detailsdocument.h"

#include <QPalette>
#include <QTextCursor>

namespace winnow {

// The strokes that the details are written with, at the end of the document.
class DetailsWriter final {
public:
    DetailsWriter(QTextDocument &document, qreal fontSize, const QPalette &palette);

    const ThemeColors &colors() const { return m_colors; }
    QColor textColor() const { return m_text; }

    void block(int top, int bottom, qreal lineHeight = 1.25); // a new paragraph; margins in pixels
    void part(DetailsPart part);                              // the paragraph that was begun
    void indent(qreal leftMargin, int property = 0);          // the paragraph that was begun; 0: no property
    QTextCharFormat format(const QColor &color, qreal scale = 1) const;
    QTextCharFormat strong(qreal scale = 1) const;
    QTextCharFormat link(const QString &target, const QColor &color, qreal scale = 1) const;

    void text(const QString &text, const QTextCharFormat &format);
    // The markup is ours; `format` gives what the markup leaves open.
    void html(const QString &markup, const QTextCharFormat &format);
    // Nothing when the text is empty; the tool tip is that of a link.
    void chip(const QString &text, const QString &target = {}, const QString &toolTip = {});
    // Merges the format into the words where they stand in the paragraph that was written last.
    void mark(const QStringList &words, const QTextCharFormat &format);

private:
    QTextCursor m_cursor;
    const ThemeColors &m_colors;
    QColor m_text;
    qreal m_fontSize;
    bool m_isEmpty; // the document has no paragraph yet
};

} // namespace winnow
