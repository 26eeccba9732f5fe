#include "app/text/tex.h"

#include <QHash>

namespace winnow {

namespace {

// Letters that have no decomposition.
const QHash<char16_t, QString> &plainLetters() {
    static const QHash<char16_t, QString> table{
        {u'ø', QStringLiteral("o")},  {u'ł', QStringLiteral("l")},  {u'đ', QStringLiteral("d")},
        {u'ð', QStringLiteral("d")},  {u'þ', QStringLiteral("th")}, {u'æ', QStringLiteral("ae")},
        {u'œ', QStringLiteral("oe")}, {u'ß', QStringLiteral("ss")}, {u'ı', QStringLiteral("i")},
        {u'ȷ', QStringLiteral("j")},  {u'ħ', QStringLiteral("h")},  {u'ŋ', QStringLiteral("ng")}};
    return table;
}

bool isSuffix(const QString &text) {
    static const QStringList suffixes{QStringLiteral("jr"), QStringLiteral("sr"), QStringLiteral("ii"),
                                      QStringLiteral("iii"), QStringLiteral("iv")};
    return suffixes.contains(text);
}

} // namespace

QString foldedName(const QString &name) {
    QString folded;
    const QString decomposed = texToPlain(name).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (const auto plain = plainLetters().constFind(c.unicode()); plain != plainLetters().cend())
            folded += *plain;
        else if (c == u'-' || c == u'.' || c.category() == QChar::Punctuation_Dash)
            folded += u' ';
        else if (!c.isMark() && c != u'\'' && c != u'’' && c != u'‘' && c != u'`')
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
