#include "app/criteria/reading/marks.h"

#include "app/criteria/reading/labels.h"

#include <algorithm>

namespace winnow {
namespace {

bool isCross(QChar c) {
    return QStringView(u"❌✗✘✖").contains(c);
}

bool isMark(QChar c) {
    return isCross(c) || QStringView(u"✔✓✅☑•▪●").contains(c);
}

} // namespace

std::vector<Clause> markedPhrases(QStringView prompt, Span text) {
    std::vector<Clause> phrases;
    text = trimmed(prompt, text);
    if (text.isEmpty() || !isMark(prompt[text.begin]))
        return phrases;
    for (qsizetype begin = text.begin; begin < text.end;) {
        qsizetype end = begin + 1;
        while (end < text.end && !isMark(prompt[end]))
            ++end;
        Span phrase = trimmed(prompt, {begin + 1, end});
        while (!phrase.isEmpty() && (prompt[phrase.begin] == QChar(0xFE0F) || prompt[phrase.begin].isSpace()))
            ++phrase.begin;
        if (!phrase.isEmpty())
            phrases.push_back({phrase, phrase, isCross(prompt[begin])});
        begin = end;
    }
    return phrases;
}

Spans minusPhrases(QStringView prompt, Span line) {
    Spans phrases;
    for (qsizetype begin = line.begin; begin < line.end;) {
        if (prompt[begin] != QLatin1Char('-') || begin + 1 >= line.end || !prompt[begin + 1].isLetter())
            return {};
        qsizetype end = begin + 1;
        while (end < line.end && !(prompt[end] == QLatin1Char('-') && prompt[end - 1].isSpace()))
            ++end;
        phrases.push_back(trimmed(prompt, {begin + 1, end}));
        begin = end;
    }
    return phrases;
}

Said gradeOf(QStringView prompt, Span text) {
    constexpr qsizetype longest = 40;
    text = trimmed(prompt, text);
    if (text.isEmpty() || !QStringView(u")）]").contains(prompt[text.end - 1]))
        return {Meaning::None, text};
    for (qsizetype i = text.end - 2; i > text.begin && i > text.end - longest; --i) {
        if (!QStringView(u"(（[").contains(prompt[i]))
            continue;
        const Meaning meaning = labelMeaning(prompt, {i + 1, text.end - 1});
        if (isPart(meaning) || meaning == Meaning::Weak)
            return {meaning, trimmed(prompt, {text.begin, i})};
        break;
    }
    return {Meaning::None, text};
}

} // namespace winnow
