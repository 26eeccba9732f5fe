#pragma once

#include "ui/papers/details/detailsdocument.h"

#include <QCoreApplication>
#include <QPalette>
#include <QTextCursor>

namespace winnow {

// Appends the elements of the details to a document.
class DetailsWriter final {
public:
    DetailsWriter(QTextDocument &document, qreal fontSize, const QPalette &palette);

    const ThemeColors &colors() const { return m_colors; }
    QColor textColor() const { return m_text; }

    void block(int top, int bottom, qreal lineHeight = 1.25); // a new paragraph; margins in pixels
    void part(DetailsPart part);                              // marks the current paragraph
    void indent(qreal leftMargin, int property = 0);          // for the current paragraph; 0: no property
    QTextCharFormat format(const QColor &color, qreal scale = 1) const;
    QTextCharFormat strong(qreal scale = 1) const;
    QTextCharFormat link(const QString &target, const QColor &color, qreal scale = 1) const;

    void text(const QString &text, const QTextCharFormat &format);
    // `html` is trusted markup; `format` applies where it sets nothing.
    void html(const QString &markup, const QTextCharFormat &format);
    // Does nothing if the text is empty; the tool tip is for a link.
    void chip(const QString &text, const QString &target = {}, const QString &toolTip = {});
    // Merges the format into each occurrence of the words in the last paragraph.
    void mark(const QStringList &words, const QTextCharFormat &format);

private:
    QTextCursor m_cursor;
    const ThemeColors &m_colors;
    QColor m_text;
    qreal m_fontSize;
    bool m_isEmpty; // the document has no paragraph yet

    Q_DECLARE_TR_FUNCTIONS(winnow::Details)
};

} // namespace winnow
