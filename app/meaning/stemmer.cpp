#include "app/meaning/stemmer.h"

#include <array>

namespace winnow {
namespace {

struct Ending {
    QLatin1String suffix;
    QLatin1String replacement;
    int keeps; // letters that must remain
};

// Sorted so that among suffixes with the same ending the longest comes first; the first match is used.
constexpr std::array endings{
    Ending{QLatin1String("ification"), QLatin1String(""), 4},
    Ending{QLatin1String("ifying"), QLatin1String(""), 4},
    Ending{QLatin1String("ified"), QLatin1String(""), 4},
    Ending{QLatin1String("ify"), QLatin1String(""), 4},
    Ending{QLatin1String("izational"), QLatin1String(""), 4},
    Ending{QLatin1String("ization"), QLatin1String(""), 4},
    Ending{QLatin1String("isation"), QLatin1String(""), 4},
    Ending{QLatin1String("izable"), QLatin1String(""), 4},
    Ending{QLatin1String("izer"), QLatin1String(""), 4},
    Ending{QLatin1String("iser"), QLatin1String(""), 5},
    Ending{QLatin1String("ize"), QLatin1String(""), 4},
    Ending{QLatin1String("ise"), QLatin1String(""), 5},
    Ending{QLatin1String("iz"), QLatin1String(""), 4},
    Ending{QLatin1String("is"), QLatin1String(""), 6},
    Ending{QLatin1String("ational"), QLatin1String(""), 5},
    Ending{QLatin1String("ation"), QLatin1String(""), 5},
    Ending{QLatin1String("ative"), QLatin1String(""), 4},
    Ending{QLatin1String("ate"), QLatin1String(""), 5},
    Ending{QLatin1String("ability"), QLatin1String(""), 5},
    Ending{QLatin1String("ibility"), QLatin1String(""), 5},
    Ending{QLatin1String("able"), QLatin1String(""), 5},
    Ending{QLatin1String("ible"), QLatin1String(""), 5},
    Ending{QLatin1String("iveness"), QLatin1String("iv"), 4},
    Ending{QLatin1String("ness"), QLatin1String(""), 4},
    Ending{QLatin1String("ically"), QLatin1String(""), 4},
    Ending{QLatin1String("ical"), QLatin1String(""), 4},
    Ending{QLatin1String("ally"), QLatin1String(""), 5},
    Ending{QLatin1String("ly"), QLatin1String(""), 4},
    Ending{QLatin1String("ic"), QLatin1String(""), 4},
    Ending{QLatin1String("ivity"), QLatin1String("iv"), 4},
    Ending{QLatin1String("ity"), QLatin1String(""), 4},
    Ending{QLatin1String("ural"), QLatin1String("ur"), 4},
    Ending{QLatin1String("ular"), QLatin1String("ul"), 4},
    Ending{QLatin1String("sional"), QLatin1String("s"), 4},
    Ending{QLatin1String("tional"), QLatin1String("t"), 4},
    Ending{QLatin1String("sion"), QLatin1String("s"), 4},
    Ending{QLatin1String("tion"), QLatin1String("t"), 4},
    Ending{QLatin1String("ment"), QLatin1String(""), 4},
    Ending{QLatin1String("ance"), QLatin1String(""), 4},
    Ending{QLatin1String("ence"), QLatin1String(""), 4},
    Ending{QLatin1String("ancy"), QLatin1String(""), 4},
    Ending{QLatin1String("ency"), QLatin1String(""), 4},
    Ending{QLatin1String("ant"), QLatin1String(""), 5},
    Ending{QLatin1String("ent"), QLatin1String(""), 5},
};

bool isVowel(QChar c) {
    return QLatin1String("aeiouy").contains(c);
}

bool hasVowel(QStringView text) {
    return std::any_of(text.begin(), text.end(), isVowel);
}

void dropDoubling(QString &word) {
    const qsizetype n = word.size();
    if (n > 3 && word[n - 1] == word[n - 2] && !isVowel(word[n - 1]) && word[n - 1] != QLatin1Char('s'))
        word.chop(1);
}

void dropPlural(QString &word) {
    if (word.endsWith(QLatin1String("sses")) || word.endsWith(QLatin1String("xes")))
        word.chop(2);
    else if (word.endsWith(QLatin1String("ies")) && word.size() > 4)
        word.replace(word.size() - 3, 3, QLatin1Char('y'));
    else if (word.size() > 3 && word.endsWith(QLatin1Char('s')) && !word.endsWith(QLatin1String("ss")) &&
             !word.endsWith(QLatin1String("us")) && !word.endsWith(QLatin1String("is")))
        word.chop(1);
}

void dropVerbEnding(QString &word) {
    const bool ing = word.endsWith(QLatin1String("ing"));
    const bool ed = word.endsWith(QLatin1String("ed")) && !word.endsWith(QLatin1String("eed")) &&
                    word != QLatin1String("embed");
    const qsizetype length = word.size() - (ing ? 3 : 2);
    if ((ing || ed) && length >= 3 && hasVowel(QStringView(word).left(length))) {
        word.truncate(length);
        dropDoubling(word);
    }
}

void dropDerivation(QString &word) {
    for (const Ending &ending : endings) {
        if (word.back() != ending.suffix.back() || word.size() < ending.suffix.size() + ending.keeps ||
            !word.endsWith(ending.suffix))
            continue;
        word.chop(ending.suffix.size());
        word += ending.replacement;
        return;
    }
}

} // namespace

void stem(QString &word) {
    constexpr qsizetype longestWord = 32;
    if (word.size() < 4 || word.size() > longestWord || word == QLatin1String("news"))
        return;
    if (std::any_of(word.cbegin(), word.cend(),
                    [](QChar c) { return c < QLatin1Char('a') || c > QLatin1Char('z'); }))
        return;
    dropPlural(word);
    dropVerbEnding(word);
    // "quantify" is not related to "quantize".
    const QLatin1String quantify("quantif");
    if (word.startsWith(quantify)) {
        word = quantify;
        return;
    }
    dropDerivation(word);
    dropDerivation(word); // "efficiently" via "efficient"
    if (word.size() > 3 && word.endsWith(QLatin1Char('e')))
        word.chop(1);
    if (word.size() > 3 && word.endsWith(QLatin1Char('y')))
        word.back() = QLatin1Char('i');
    dropDoubling(word);
}

} // namespace winnow
