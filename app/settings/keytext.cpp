#include "app/settings/keytext.h"

#include <QRegularExpression>

namespace winnow {

namespace {

bool isOutside(QChar character) {
    static const QString quotes = QStringLiteral("\"'`“”„‘’‚«»;,");
    return character.isSpace() || quotes.contains(character) || character.category() == QChar::Other_Format ||
           character.category() == QChar::Other_Control;
}

QString withoutWrapping(const QString &text) {
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isOutside(text.at(begin)))
        ++begin;
    while (end > begin && isOutside(text.at(end - 1)))
        --end;
    return text.mid(begin, end - begin);
}

} // namespace

QString cleanedKey(const QString &pasted) {
    // From a shell, a request or a settings file; not the "==" at the end of a Base64 key.
    static const QRegularExpression label(
        QStringLiteral("^(?:(?:export|set|setx)\\s+|\\$env:)*"
                       "(?:[A-Za-z0-9_-]*(?:key|token|authorization)[\"']?\\s*[:=](?!=*$)|bearer\\s)"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = withoutWrapping(pasted);
    for (auto match = label.match(text); match.hasMatch(); match = label.match(text))
        text = withoutWrapping(text.mid(match.capturedEnd()));
    return text;
}

} // namespace winnow
