#include "app/llm/answer/mend.h"

namespace winnow {

QByteArray mended(const QByteArray &json) {
    QByteArray whole = json;
    while (whole.endsWith('\0'))
        whole.chop(1);
    if (!whole.isValidUtf8())
        whole = QString::fromUtf8(whole).toUtf8();
    if (whole.contains('\0'))
        whole.replace(QByteArrayView("\0", 1), "\xEF\xBF\xBD");
    return whole;
}

QString mended(const QString &text) {
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole.at(i);
        if (c.isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole;
}

} // namespace winnow
