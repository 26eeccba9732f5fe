#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// A digest's Markdown prepared for cmark: whatever Markdown would spoil (formulas, titles with brackets,
// anchors of sections) is replaced by a mark.
class PreviewSource final {
public:
    explicit PreviewSource(const QString &markdown);

    const QString &markdown() const { return m_markdown; }
    struct Piece {
        QString text;
        QString html; // HTML to insert verbatim; empty: plain text
    };
    QList<Piece> pieces(const QString &text) const; // the text with its marks resolved
    QString restored(const QString &text) const;    // the original Markdown

private:
    QString prepared(const QString &line);
    QString protectFormulas(const QString &text, bool readAccents);
    QString mark(const QString &source, const QString &html);

    QString m_markdown;
    QStringList m_sources;
    QStringList m_html;
};

} // namespace winnow
