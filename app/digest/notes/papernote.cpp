#include "app/digest/notes/papernote.h"

#include "app/digest/notes/notename.h"
#include "app/digest/notes/notetext.h"
#include "app/digest/yaml.h"
#include "app/text/tex.h"

#include <QStringList>

#include <algorithm>

namespace winnow {

namespace {

class NoteWriter final {
public:
    explicit NoteWriter(const PaperRow &row) : m_row(row), m_paper(row.paper) {}

    QByteArray note() {
        addFrontMatter();
        addBody();
        return m_lines.join(u'\n').toUtf8() + '\n';
    }

private:
    void add(const QString &line) { m_lines.append(line); }
    void addField(const char *key, const QString &value) {
        add(QLatin1String(key) + QStringLiteral(": ") + value);
    }
    void addList(const char *key, const QStringList &values) {
        if (values.isEmpty())
            return;
        add(QLatin1String(key) + u':');
        for (const QString &value : values)
            add(QStringLiteral("  - ") + yamlQuoted(value));
    }
    void addParagraph(const QString &text) {
        add(QString());
        add(text);
    }

    QString plainTitle() const { return texToPlain(m_paper.title); }

    QStringList authorLinks() const {
        QStringList links;
        for (const QString &author : m_paper.authors) {
            if (const QString name = linkName(author); !name.isEmpty())
                links.append(QStringLiteral("[[%1]]").arg(name));
        }
        return links;
    }

    QStringList tags() const {
        QStringList tags;
        for (const QString &tag : m_row.annotation.tags) {
            if (const QString name = noteTag(tag); !name.isEmpty() && !tags.contains(name))
                tags.append(name);
        }
        return tags;
    }

    void addFrontMatter() {
        add(QStringLiteral("---"));
        addField("arxiv", yamlQuoted(m_paper.id.toString()));
        addField("title", yamlQuoted(plainTitle()));
        addList("aliases", {plainTitle()});
        addList("authors", authorLinks());
        addList("tags", tags());
        addList("categories", m_paper.categories);
        if (m_row.day.isValid())
            addField("announced", m_row.day.toString(Qt::ISODate));
        addField("url", m_paper.id.abstractUrl().toString(QUrl::FullyEncoded));
        addField("pdf", m_paper.id.pdfUrl().toString(QUrl::FullyEncoded));
        if (!m_paper.doi.isEmpty())
            addField("doi", yamlQuoted(m_paper.doi));
        if (m_row.score)
            addScore(*m_row.score);
        if (m_row.annotation.ownRelevance)
            addField("own_relevance", QString::number(*m_row.annotation.ownRelevance));
        if (m_row.decision != Decision::None)
            addField("decision", decisionName(m_row.decision));
        add(QStringLiteral("---"));
    }

    void addScore(const Score &score) {
        addField("relevance", QString::number(score.relevance));
        addField("novelty", QString::number(score.novelty));
        if (score.topic && !score.topic->isNone())
            addField("topic", yamlQuoted(score.topic->name));
        addField("scored_by", yamlQuoted(score.model));
    }

    void addBody() {
        addParagraph(QStringLiteral("# ") + texToMarkdown(m_paper.title));
        addParagraph(QStringLiteral("[arXiv](%1) · [PDF](%2)")
                         .arg(m_paper.id.abstractUrl().toString(QUrl::FullyEncoded),
                              m_paper.id.pdfUrl().toString(QUrl::FullyEncoded)));
        if (const QStringList links = authorLinks(); !links.isEmpty())
            addParagraph(QStringLiteral("**Authors:** ") + links.join(QStringLiteral(", ")));
        addParagraph(QStringLiteral("## Abstract"));
        addParagraph(texToMarkdown(m_paper.abstract));
        if (m_row.score && !m_row.score->comment.trimmed().isEmpty())
            addParagraph(QStringLiteral("**Comment:** ") + texToMarkdown(m_row.score->comment));
        addReadersNote();
    }

    // As typed: it is Markdown if its reader meant it to be.
    void addReadersNote() {
        const QString note = m_row.annotation.note.trimmed();
        if (note.isEmpty())
            return;
        addParagraph(QStringLiteral("## Note"));
        add(QString());
        QString text = note;
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        for (const QString &line : text.split(u'\n'))
            add(line);
    }

    const PaperRow &m_row;
    const Paper &m_paper;
    QStringList m_lines;
};

} // namespace

QByteArray paperNote(const PaperRow &row) {
    return NoteWriter(row).note();
}

QString noteTag(const QString &tag) {
    QString name;
    for (const QChar c : tag.normalized(QString::NormalizationForm_C).simplified()) {
        const bool isTaken =
            c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'/';
        name.append(isTaken ? c : QChar(u'-'));
    }
    while (name.startsWith(u'-') || name.startsWith(u'/'))
        name.remove(0, 1);
    while (name.endsWith(u'-') || name.endsWith(u'/'))
        name.chop(1);
    const bool isNumber = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return isNumber && !name.isEmpty() ? name + u'_' : name;
}

} // namespace winnow
