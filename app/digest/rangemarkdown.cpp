#include "app/digest/rangemarkdown.h"

#include "app/digest/digestblocks.h"

#include <QRegularExpression>

#include <algorithm>

namespace winnow {

namespace {

using namespace digestblocks;

// Prefixes every line with "> ", so that nothing in it becomes a heading or a rule of the digest.
QString quotedLines(const QString &text) {
    static const QRegularExpression lineEnds(QStringLiteral("\r\n?|\n"));
    QString quoted;
    for (const QString &line : text.trimmed().split(lineEnds))
        quoted.append(u"\n> ").append(line);
    return quoted.sliced(1);
}

void addCountLine(QString &text, QStringView label, const std::optional<int> &number) {
    if (number)
        text.append(u"\n\n").append(label).append(QString::number(*number));
}

} // namespace

QString rangeHead(const Digest &digest) {
    QString text = rangeTitleBegin + rangeTitle(*digest.range);
    if (digest.summary)
        text.append(u"\n\n")
            .append(QStringLiteral("**Summary by %1:**").arg(digest.summary->model.simplified()))
            .append(u"\n\n")
            .append(quotedLines(digest.summary->text));
    if (digest.range->hasDays()) {
        addCountLine(text, announced, digest.announced);
        addCountLine(text, scanned, digest.scanned);
    }
    if (!digest.range->search.isEmpty())
        addCountLine(text, foundPapers, digest.found);
    addCountLine(text, relevant, digest.relevant);
    addCountLine(text, keptPapers, int(std::ranges::count_if(digest.entries, &DigestEntry::isKept)));
    return text;
}

void addStanding(QString &text, const DigestEntry &entry) {
    if (entry.announced.isValid())
        text.append(u"\n\n**Announced:** ").append(entry.announced.toString(Qt::ISODate));
    if (entry.isKept)
        text.append(entry.announced.isValid() ? u"\n" : u"\n\n").append(u"**Decision:** kept");
}

void addReadersWords(QString &text, const DigestEntry &entry) {
    if (!entry.tags.isEmpty())
        text.append(u"\n\n**Tags:** ").append(entry.tags.join(QStringLiteral(", ")).simplified());
    if (!entry.note.trimmed().isEmpty())
        text.append(u"\n\n**Note:**\n\n").append(quotedLines(entry.note));
}

} // namespace winnow
