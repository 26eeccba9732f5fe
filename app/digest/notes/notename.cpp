#include "app/digest/notes/notename.h"

#include "app/text/tex.h"

#include <QTextBoundaryFinder>

namespace winnow {

namespace {

constexpr qsizetype mostNameBytes = 120;

// Characters refused by Windows, https://learn.microsoft.com/windows/win32/fileio/naming-a-file, or with a
// meaning in Obsidian's links.
bool isRefused(char32_t c) {
    static constexpr std::u32string_view refused = U"\\/:*?\"<>|#^[]%";
    const auto category = QChar::category(c);
    return refused.find(c) != std::u32string_view::npos || category == QChar::Other_Control ||
           category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

QString withoutRefused(const QString &text) {
    QString kept;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isRefused(c))
            kept.append(u' ');
        else
            kept.append(QString::fromUcs4(&c, 1));
    }
    return kept.simplified();
}

// Cut to a number of bytes: between words if one ends in the second half, and never within a character.
QString cutToBytes(const QString &text, qsizetype most) {
    if (text.toUtf8().size() <= most)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (auto next = letters.toNextBoundary(); next >= 0; next = letters.toNextBoundary()) {
        if (text.first(next).toUtf8().size() > most)
            break;
        end = next;
    }
    const QString cut = text.first(end);
    const qsizetype wordEnd = cut.lastIndexOf(u' ');
    return wordEnd > end / 2 ? cut.first(wordEnd) : cut;
}

QString idInName(const ArxivId &id) {
    return QString(id.toString()).replace(u'/', u'_');
}

} // namespace

QString noteFileName(const Paper &paper) {
    const QString id = idInName(paper.id);
    const QString suffix = QStringLiteral(".md");
    const qsizetype room = mostNameBytes - id.toUtf8().size() - suffix.size() - 1;
    QString title = cutToBytes(withoutRefused(texToPlain(paper.title)), room);
    while (title.endsWith(u'.') || title.endsWith(u' '))
        title.chop(1);
    return title.isEmpty() ? id + suffix : id + u' ' + title + suffix;
}

std::optional<ArxivId> noteIdOfName(const QString &fileName) {
    qsizetype end = 0;
    while (end < fileName.size() && fileName[end] != u' ')
        ++end;
    QString name = fileName.first(end);
    if (name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive))
        name.chop(3);
    const QString text = QString(name).replace(u'_', u'/');
    const auto id = ArxivId::fromString(text);
    return id && idInName(*id) == name ? id : std::nullopt;
}

std::optional<ArxivId> noteIdOfText(const QByteArray &beginning) {
    const QByteArrayList lines = beginning.split('\n');
    if (lines.isEmpty() || !lines.front().trimmed().endsWith("---"))
        return std::nullopt;
    for (qsizetype i = 1; i < lines.size() && lines[i].trimmed() != "---"; ++i) {
        if (!lines[i].startsWith("arxiv:"))
            continue;
        QByteArray value = lines[i].sliced(6).trimmed();
        value.replace('"', QByteArray()).replace('\'', QByteArray());
        return ArxivId::fromString(QString::fromUtf8(value));
    }
    return std::nullopt;
}

QString linkName(const QString &text) {
    QString name = withoutRefused(texToPlain(text));
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.trimmed();
}

} // namespace winnow
