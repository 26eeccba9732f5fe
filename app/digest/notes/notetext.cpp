#include "app/digest/notes/notetext.h"

#include "app/text/tex.h"

namespace winnow {

namespace {

bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber();
}

// Whether the character, where it is, has a meaning in Markdown or Obsidian.
bool hasMeaning(const QString &text, qsizetype at) {
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    const QChar behind = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
    switch (text[at].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'$':
        return true;
    case u'_':
        return !isWordCharacter(before) || !isWordCharacter(behind);
    case u'#': // a tag, or a heading
        return before.isSpace();
    case u'&':
        return isWordCharacter(behind) || behind == u'#';
    case u'~':
    case u'=': // highlighted
    case u'%': // a comment
        return before == text[at] || behind == text[at];
    case u'-':
    case u'+':
    case u'>':
    case u'|':
        return at == 0;
    case u'.':
    case u')': { // "1. " begins a list
        qsizetype digit = 0;
        while (digit < at && text[digit].isDigit())
            ++digit;
        return at > 0 && digit == at && behind.isSpace();
    }
    default:
        return false;
    }
}

QString withoutMeaning(const QString &text) {
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (hasMeaning(text, i))
            plain.append(u'\\');
        plain.append(text[i]);
    }
    return plain;
}

// Text between formulas, separated from them by spaces.
QString plainPart(const QString &tex) {
    if (tex.trimmed().isEmpty())
        return tex.isEmpty() ? QString() : QStringLiteral(" ");
    const QString plain = withoutMeaning(texToPlain(tex).trimmed());
    return (tex.front().isSpace() ? QStringLiteral(" ") : QString()) + plain +
           (tex.back().isSpace() ? QStringLiteral(" ") : QString());
}

} // namespace

QString texToMarkdown(const QString &text) {
    const QString line = text.simplified();
    QString markdown;
    qsizetype begin = 0; // of the text not yet written
    for (qsizetype i = 0; i < line.size();) {
        const bool mayOpen = line[i] == u'$' || line[i] == u'\\';
        const auto formula = mayOpen ? texFormulaAt(line, i) : std::nullopt;
        if (!formula || formula->end <= i) {
            i += line[i] == u'\\' ? 2 : 1; // "\$" is a dollar
            continue;
        }
        const bool isDisplay = QStringView(line).sliced(i).startsWith(u"$$") ||
                               QStringView(line).sliced(i).startsWith(u"\\[") ||
                               QStringView(line).sliced(i).startsWith(u"\\begin");
        const bool isEnvironment = QStringView(line).sliced(i).startsWith(u"\\begin");
        const QStringView content =
            isEnvironment ? QStringView(line).sliced(i, formula->end - i)
                          : QStringView(line).sliced(formula->contentBegin,
                                                     formula->contentEnd - formula->contentBegin);
        const QStringView mark = isDisplay ? u"$$" : u"$";
        markdown += plainPart(line.sliced(begin, i - begin));
        markdown.append(mark).append(content.trimmed()).append(mark);
        i = begin = formula->end;
    }
    return (markdown + plainPart(line.sliced(std::min(begin, line.size())))).trimmed();
}

} // namespace winnow
