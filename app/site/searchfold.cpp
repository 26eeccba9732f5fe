#include "app/site/searchfold.h"

#include <utility>

namespace winnow {

namespace {

// Letters that Unicode does not decompose; nothing for all others.
QString takenApart(char32_t letter) {
    switch (letter) {
    case U'ł':
        return QStringLiteral("l");
    case U'ø':
        return QStringLiteral("o");
    case U'đ':
    case U'ð':
        return QStringLiteral("d");
    case U'ı':
        return QStringLiteral("i");
    case U'ß':
        return QStringLiteral("ss");
    case U'æ':
        return QStringLiteral("ae");
    case U'œ':
        return QStringLiteral("oe");
    case U'þ':
        return QStringLiteral("th");
    default:
        return {};
    }
}

bool isWordByItself(char32_t letter) {
    const auto script = QChar::script(letter);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

} // namespace

QStringList foldedWords(const QString &text) {
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    const QString simple = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const char32_t letter : simple.toUcs4()) {
        if (QChar::isMark(letter))
            continue;
        if (!QChar::isLetterOrNumber(letter)) {
            endWord();
        } else if (isWordByItself(letter)) {
            endWord();
            words.append(QString::fromUcs4(&letter, 1));
        } else {
            const QString apart = letter < 0x80 ? QString() : takenApart(letter);
            if (apart.isEmpty())
                word += QStringView(QChar::fromUcs4(letter));
            else
                word += apart;
        }
    }
    endWord();
    return words;
}

} // namespace winnow
