#include "ui/papers/details/versiondiff.h"

#include "app/text/tex.h"
#include "app/text/textdiff.h"
#include "ui/papers/details/detailswriter.h"

namespace winnow {

namespace {

constexpr qreal versionDiffScale = 0.96;
constexpr qsizetype wordsAround = 8;

// The words at the edges of an unchanged stretch, next to a change.
QString edgesOf(const QString &same, bool isFirst, bool isLast) {
    const QStringList words = same.split(QLatin1Char(' '));
    const qsizetype head = isFirst ? 0 : wordsAround;
    const qsizetype tail = isLast ? 0 : wordsAround;
    if (words.size() <= head + tail + 2)
        return same;
    QStringList kept;
    if (head > 0)
        kept << words.first(head).join(QLatin1Char(' '));
    kept << QStringLiteral("…");
    if (tail > 0)
        kept << words.last(tail).join(QLatin1Char(' '));
    return kept.join(QLatin1Char(' '));
}

void writePart(DetailsWriter &writer, const DiffLine &part, bool isFirst, bool isLast) {
    QTextCharFormat format = writer.format(writer.textColor(), versionDiffScale);
    if (part.kind == DiffLine::Kind::Same) {
        writer.text(edgesOf(part.text, isFirst, isLast), format);
        return;
    }
    const bool isAdded = part.kind == DiffLine::Kind::Added;
    format.setFontUnderline(isAdded);
    format.setFontStrikeOut(!isAdded);
    if (isAdded)
        format.setBackground(writer.colors().accentSoft);
    else
        format.setForeground(writer.colors().muted);
    writer.text((isAdded ? QStringLiteral("+") : QStringLiteral("−")) + part.text, format);
}

// Writes nothing and returns false if they are the same.
bool writeField(DetailsWriter &writer, const QString &name, const QString &before, const QString &now) {
    const std::vector<DiffLine> diff = wordDiff(texToPlain(before), texToPlain(now));
    if (diff.size() == 1 && diff.front().kind == DiffLine::Kind::Same)
        return false;
    writer.block(0, 6, 1.3);
    writer.text(name + QStringLiteral("\u2002"), writer.format(writer.colors().muted, versionDiffScale));
    for (size_t i = 0; i < diff.size(); ++i) {
        if (i > 0)
            writer.text(QStringLiteral(" "), writer.format(writer.textColor(), versionDiffScale));
        writePart(writer, diff[i], i == 0, i + 1 == diff.size());
    }
    return true;
}

} // namespace

void writeVersionDiff(DetailsWriter &writer, const PaperVersion &before, const Paper &now) {
    writer.block(2, 4);
    writer.text(DetailsWriter::tr("Version %1 replaced version %2").arg(now.version).arg(before.version),
                writer.strong(versionDiffScale));
    bool isOther = writeField(writer, DetailsWriter::tr("Title"), before.title, now.title);
    isOther = writeField(writer, DetailsWriter::tr("Abstract"), before.abstract, now.abstract) || isOther;
    if (!isOther) {
        writer.block(0, 6);
        writer.text(DetailsWriter::tr("Title and abstract are unchanged."),
                    writer.format(writer.colors().muted, versionDiffScale));
    }
    if (!now.comment.isEmpty())
        writeField(writer, DetailsWriter::tr("Comment"), before.comment, now.comment);
}

} // namespace winnow
