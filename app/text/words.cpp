#include "app/text/words.h"

#include "app/text/letters.h"
#include "app/text/tex.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr char16_t half = 0x00BD; // ½

QString joined(WordReader words) {
    QString text;
    while (words.next()) {
        if (!text.isEmpty())
            text += u' ';
        text += words.word();
    }
    return text;
}

} // namespace

QString readableText(const QString &text) {
    const bool hasTex =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'\\' || c == u'$' || c == u'{'; });
    QString readable = hasTex ? texToPlain(text) : text;
    if (readable.contains(QChar(half)))
        readable.replace(QChar(half), QStringLiteral("1/2"));
    return readable;
}

QString wordText(const QString &text) {
    const QString readable = readableText(text);
    return joined(WordReader(readable));
}

QString nameWords(const QString &name) {
    const QString readable = withoutFootnoteMarks(readableText(name));
    return joined(WordReader(readable));
}

bool saysItsWords(QStringView text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        if (c.unicode() < firstNonAscii)
            return QStringView(u"\\${^_").contains(c);
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ||
               c.category() == QChar::Other_PrivateUse;
    });
}

} // namespace winnow
