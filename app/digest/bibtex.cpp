#include "app/digest/bibtexnames.h"
#include "app/digest/bibtextext.h"
#include "app/digest/citation.h"
#include "app/digest/digestformats.h"

namespace winnow {

namespace {

QString fieldLine(const QString &name, const QString &value) {
    return value.isEmpty()
               ? QString()
               : QStringLiteral("      ") + name + QStringLiteral("={") + value + QStringLiteral("},\n");
}

} // namespace

// The fields and their order are those of arXiv's own export, plus eprinttype.
QByteArray papersToBibTeX(const std::vector<Paper> &papers) {
    const QStringList keys = citationKeys(papers);
    QString text;
    for (size_t i = 0; i < papers.size(); ++i) {
        const Paper &paper = papers[i];
        const QDate submitted = submissionMonth(paper.id);
        if (!text.isEmpty())
            text += u'\n';
        text += QStringLiteral("@misc{") + keys[qsizetype(i)] + QStringLiteral(",\n");
        text += fieldLine(QStringLiteral("title"), bibtexTitle(paper.title));
        text += fieldLine(QStringLiteral("author"), bibtexAuthors(paper.authors));
        text += fieldLine(QStringLiteral("year"),
                          submitted.isValid() ? QString::number(submitted.year()) : QString());
        text += fieldLine(QStringLiteral("eprint"), paper.id.toString());
        text += fieldLine(QStringLiteral("archivePrefix"), QStringLiteral("arXiv"));
        text += fieldLine(QStringLiteral("eprinttype"), QStringLiteral("arxiv"));
        text += fieldLine(QStringLiteral("primaryClass"), paper.primaryCategory());
        text += fieldLine(QStringLiteral("doi"), bibtexVerbatim(journalDoi(paper)));
        text += fieldLine(QStringLiteral("url"), paper.id.abstractUrl().toString());
        text += QStringLiteral("}\n");
    }
    return text.toUtf8();
}

} // namespace winnow
