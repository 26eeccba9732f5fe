#include "ui/details/detailsdocument.h"

#include "app/text/tex.h"
#include "ui/papers/papertexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

namespace winnow {

namespace {

constexpr qsizetype shownAuthors = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(winnow::Details)
};

class Writer final {
public:
    Writer(QTextDocument &document, const DetailsOptions &options, const QPalette &palette)
        : m_cursor(&document),
          m_options(options),
          m_colors(themeColors(palette)),
          m_text(palette.color(QPalette::Text)) {}

    void title(const QString &tex) {
        block(0, 9, 1.12);
        QTextCharFormat format = charFormat(m_text, 1.36);
        format.setFontWeight(QFont::DemiBold);
        html(texToHtml(tex), format);
    }

    void authors(const QStringList &names) {
        block(0, 8, 1.32);
        const bool isCut = !m_options.allAuthors && names.size() > shownAuthors + 1;
        QStringList shown;
        for (const QString &name : isCut ? names.first(shownAuthors) : names)
            shown << texToHtml(name);
        html(shown.join(QStringLiteral(" · ")), charFormat(m_colors.muted));
        if (!isCut)
            return;
        m_cursor.insertText(QStringLiteral(" · "), charFormat(m_colors.muted));
        const int more = static_cast<int>(names.size() - shownAuthors);
        m_cursor.insertText(Words::tr("and %n more", nullptr, more), linkFormat(allAuthorsLink()));
    }

    void chips(const PaperRow &row) {
        block(2, 12, 1.5);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setLeftMargin(3); // the first field reaches that far beyond its text
        m_cursor.setBlockFormat(format);
        chip(row.paper.primaryCategory(), {});
        chip(announceTypeText(row.type), {});
        chip(row.paper.id.toString() +
                 (row.paper.version > 1 ? QStringLiteral("v%1").arg(row.paper.version) : QString()),
             {});
        chip(Words::tr("abs ↗"), row.paper.id.abstractUrl().toString());
        chip(Words::tr("pdf ↗"), row.paper.id.pdfUrl().toString());
    }

    void scores(const PaperRow &row) {
        block(0, 10);
        if (!row.score) {
            m_cursor.insertText(
                scoringText(row),
                charFormat(row.state == ScoringState::Failed ? m_colors.warning : m_colors.muted));
            return;
        }
        QTextCharFormat strong = charFormat(m_text);
        strong.setFontWeight(QFont::DemiBold);
        m_cursor.insertText(Words::tr("Relevance %1").arg(row.score->relevance), strong);
        m_cursor.insertText(QStringLiteral("\u2002"), strong);
        m_cursor.insertText(Words::tr("Novelty %1").arg(row.score->novelty), strong);
        m_cursor.insertText(QStringLiteral("\u2002\u2002") + origin(*row.score), charFormat(m_colors.muted));
    }

    void comment(const QString &text) {
        block(2, 14);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setLeftMargin(14);
        format.setProperty(QuoteProperty, true);
        m_cursor.setBlockFormat(format);
        html(texToHtml(text), charFormat(m_text));
    }

    void abstract(const QString &tex) {
        block(0, 10, 1.3);
        const int start = m_cursor.position();
        html(texToHtml(tex), charFormat(m_text));
        mark(start);
    }

    void remarks(const Paper &paper) {
        QStringList parts;
        if (!paper.comment.isEmpty())
            parts << texToHtml(paper.comment);
        if (!paper.journalReference.isEmpty())
            parts << paper.journalReference.toHtmlEscaped();
        if (!paper.doi.isEmpty())
            parts << QStringLiteral("doi:") + paper.doi.toHtmlEscaped();
        if (paper.categories.size() > 1)
            parts << Words::tr("Also in %1")
                         .arg(paper.categories.mid(1).join(QStringLiteral(", ")).toHtmlEscaped());
        if (parts.isEmpty())
            return;
        block(0, 0);
        html(parts.join(QStringLiteral(" · ")), charFormat(m_colors.muted, 0.92));
    }

private:
    void block(int top, int bottom, qreal lineHeight = 1.25) {
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

    QTextCharFormat charFormat(const QColor &color, qreal scale = 1) const {
        QTextCharFormat format;
        format.setForeground(color);
        format.setFontPointSize(m_options.fontSize * scale);
        return format;
    }

    QTextCharFormat linkFormat(const QString &target) const {
        QTextCharFormat format = charFormat(m_colors.accent);
        format.setAnchor(true);
        format.setAnchorHref(target);
        return format;
    }

    // The markup is ours; `format` gives what the markup leaves open.
    void html(const QString &markup, const QTextCharFormat &format) {
        const int start = m_cursor.position();
        const QTextBlockFormat block = m_cursor.blockFormat(); // which inserting HTML changes
        m_cursor.setCharFormat(format);
        m_cursor.insertHtml(markup);
        m_cursor.setBlockFormat(block);
        QTextCursor inserted(m_cursor);
        inserted.setPosition(start, QTextCursor::KeepAnchor);
        inserted.mergeCharFormat(format);
    }

    void chip(const QString &text, const QString &target) {
        if (text.isEmpty())
            return;
        QTextCharFormat format = target.isEmpty() ? charFormat(m_colors.muted, 0.94) : linkFormat(target);
        format.setForeground(m_colors.muted);
        format.setFontPointSize(m_options.fontSize * 0.94);
        format.setProperty(ChipProperty, true);
        // Blanks that don't break are the field's padding; a thin one stands between two fields.
        QString padded = QStringLiteral("\u00a0%1\u00a0").arg(text);
        padded.replace(QLatin1Char(' '), QChar::Nbsp);
        m_cursor.insertText(padded, format);
        m_cursor.insertText(QStringLiteral("   "), charFormat(m_colors.muted));
    }

    static QString origin(const Score &score) {
        const QString scorer =
            score.scorer == QLatin1String("builtin") ? Words::tr("built-in scorer") : score.model;
        return score.criteriaVersion > 0
                   ? Words::tr("%1 · criteria v%2").arg(scorer).arg(score.criteriaVersion)
                   : scorer;
    }

    void mark(int start) {
        QStringList patterns;
        for (const QString &word : m_options.markedWords) {
            if (const QString trimmed = word.trimmed(); !trimmed.isEmpty())
                patterns << QRegularExpression::escape(trimmed).replace(QStringLiteral("\\ "),
                                                                        QStringLiteral("[\\s-]+"));
        }
        if (patterns.isEmpty())
            return;
        const QRegularExpression words(
            QStringLiteral("(?<!\\w)(?:%1)(?:s|es)?(?!\\w)").arg(patterns.join(QLatin1Char('|'))),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        QTextCharFormat format;
        format.setBackground(m_colors.mark);
        const QTextBlock block = m_cursor.document()->findBlock(start);
        auto matches = words.globalMatch(block.text());
        while (matches.hasNext()) {
            const auto match = matches.next();
            QTextCursor found(block);
            found.setPosition(block.position() + static_cast<int>(match.capturedStart()));
            found.setPosition(block.position() + static_cast<int>(match.capturedEnd()),
                              QTextCursor::KeepAnchor);
            found.mergeCharFormat(format);
        }
    }

    QTextCursor m_cursor;
    const DetailsOptions &m_options;
    const ThemeColors &m_colors;
    QColor m_text;
    bool m_isEmpty = true;
};

} // namespace

void writeDetails(QTextDocument &document, const PaperRow &row, const DetailsOptions &options,
                  const QPalette &palette) {
    document.clear();
    Writer writer(document, options, palette);
    writer.title(row.paper.title);
    writer.authors(row.paper.authors);
    writer.chips(row);
    writer.scores(row);
    if (row.score && !row.score->comment.isEmpty())
        writer.comment(row.score->comment);
    writer.abstract(row.paper.abstract);
    writer.remarks(row.paper);
}

} // namespace winnow
