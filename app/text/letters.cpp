#include "app/text/letters.h"

#include <QHash>

#include <algorithm>

namespace winnow {

namespace {

// Letters that have no decomposition.
const QHash<char16_t, QString> &plainLetters() {
    static const QHash<char16_t, QString> table{
        {u'ø', QStringLiteral("o")},  {u'ł', QStringLiteral("l")},  {u'đ', QStringLiteral("d")},
        {u'ð', QStringLiteral("d")},  {u'þ', QStringLiteral("th")}, {u'æ', QStringLiteral("ae")},
        {u'œ', QStringLiteral("oe")}, {u'ß', QStringLiteral("ss")}, {u'ı', QStringLiteral("i")},
        {u'ȷ', QStringLiteral("j")},  {u'ħ', QStringLiteral("h")},  {u'ŋ', QStringLiteral("ng")},
        {u'ŧ', QStringLiteral("t")},  {u'ǥ', QStringLiteral("g")},  {u'ĸ', QStringLiteral("k")},
        {u'ɓ', QStringLiteral("b")},  {u'ɗ', QStringLiteral("d")},  {u'ƙ', QStringLiteral("k")},
        {u'ƒ', QStringLiteral("f")},  {u'ɨ', QStringLiteral("i")},  {u'ʉ', QStringLiteral("u")}};
    return table;
}

// As in Hawaiian and Ukrainian names, and in Latin transcripts: ʹ ʺ ʻ ʼ ʽ ʾ ʿ.
bool isApostropheLetter(QChar c) {
    constexpr char16_t first = 0x02B9;
    constexpr char16_t last = 0x02BF;
    return c.unicode() >= first && c.unicode() <= last;
}

} // namespace

QString decomposed(QStringView text) {
    constexpr qsizetype longestPiece = 200;
    QString whole;
    whole.reserve(text.size());
    while (!text.isEmpty()) {
        qsizetype end = std::min(longestPiece, text.size());
        while (end < text.size() && (text[end].isMark() || text[end].isLowSurrogate()))
            ++end; // combining marks belong to the previous letter
        whole += text.first(end).toString().normalized(QString::NormalizationForm_KD);
        text = text.sliced(end);
    }
    return whole;
}

QString foldedLetters(QStringView text) {
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : decomposed(text).toCaseFolded()) {
        if (c.unicode() < firstNonAscii)
            folded += c;
        else if (const auto plain = plainLetters().constFind(c.unicode()); plain != plainLetters().cend())
            folded += *plain;
        else if (!c.isMark() && !isApostropheLetter(c))
            folded += c;
    }
    return folded;
}

QString withoutFootnoteMarks(const QString &name) {
    const auto isRaised = [&name](qsizetype at) {
        return at >= 0 && at < name.size() && name[at].unicode() >= 0x80 &&
               name[at].decompositionTag() == QChar::Super;
    };
    QString bare;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const qsizetype close =
            name[i] == u'^' && i + 1 < name.size() && name[i + 1] == u'(' ? name.indexOf(u')', i) : -1;
        if (QStringView(u"*†‡§¶").contains(name[i]))
            continue;
        if (close >= 0)
            i = close;
        else if (name[i] == u'^')
            ++i; // including the sign after it
        else if (!isRaised(i) && !(name[i] == u',' && isRaised(i - 1) && isRaised(i + 1)))
            bare += name[i];
    }
    return bare;
}

} // namespace winnow
