#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// A digest's Markdown made ready for cmark: what Markdown would spoil (formulas, titles with brackets, the
// sections' anchors) is taken out, and a mark stands in its place.
class PreviewSource final {
public:
    explicit PreviewSource(const QString &markdown);

    const QString &markdown() const { return m_markdown; }
    struct Piece {
        QString text;
        QString html; // what to write for it as it is; empty: it is plain text
    };
    QList<Piece> pieces(const QString &text) const; // the text with its marks resolved
    QString restored(const QString &text) const;    // as it stood in the Markdown

private:
    QString prepared(const QString &line);
    QString protectFormulas(const QString &text, bool readAccents);
    QString mark(const QString &source, const QString &html);

    QString m_markdown;
    QStringList m_sources;
    QStringList m_html;
};

} // namespace winnow
