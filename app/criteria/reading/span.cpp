#include "app/criteria/reading/span.h"

namespace winnow {

qsizetype lineEnd(QStringView prompt, Span span) {
    const qsizetype end = viewOf(prompt, span).indexOf(u'\n');
    return end < 0 ? span.end : span.begin + end;
}

Span trimmed(QStringView prompt, Span span) {
    while (span.begin < span.end && prompt[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && prompt[span.end - 1].isSpace())
        --span.end;
    return span;
}

QString plainText(QStringView prompt, Span span) {
    QString text;
    text.reserve(span.length());
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const QChar c = prompt[i];
        const bool isDouble = i + 1 < span.end && prompt[i + 1] == c;
        if (c == QLatin1Char('*') || c == QLatin1Char('`'))
            continue;
        if (c == QLatin1Char('\n')) { // a continuation line, possibly quoted
            while (!text.isEmpty() && text.back().isSpace())
                text.chop(1);
            while (i + 1 < span.end && (prompt[i + 1].isSpace() || prompt[i + 1] == QLatin1Char('>')))
                ++i;
            text += QLatin1Char(' ');
            continue;
        }
        if (c == QLatin1Char('_') && isDouble) {
            ++i;
            continue;
        }
        text += c;
    }
    return text.trimmed();
}

} // namespace winnow
