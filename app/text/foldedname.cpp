#include "app/text/letters.h"
#include "app/text/tex.h"

#include <QStringList>

namespace winnow {

namespace {

bool isSuffix(const QString &text) {
    static const QStringList suffixes{QStringLiteral("jr"), QStringLiteral("sr"), QStringLiteral("ii"),
                                      QStringLiteral("iii"), QStringLiteral("iv")};
    return suffixes.contains(text);
}

} // namespace

QString foldedName(const QString &name) {
    QString folded;
    for (const QChar c : foldedLetters(withoutFootnoteMarks(texToPlain(name)))) {
        if (c == u'-' || c == u'.' || c.category() == QChar::Punctuation_Dash)
            folded += u' ';
        else if (c != u'\'' && c != u'’' && c != u'‘' && c != u'`')
            folded += c;
    }
    const auto comma = folded.indexOf(u',');
    if (comma > 0 && folded.indexOf(u',', comma + 1) < 0) {
        const QString last = folded.left(comma).simplified();
        const QString first = folded.mid(comma + 1).simplified();
        folded = isSuffix(first) ? last + u' ' + first : first + u' ' + last;
    }
    return folded.simplified();
}

} // namespace winnow
