#include "app/digest/bot/botfields.h"

#include "app/model/score.h"

#include <QJsonArray>

#include <limits>

namespace winnow {

namespace {

// A digest's fields are single lines, and the library would not preserve a lone surrogate.
QString oneSoundLine(QString text) {
    for (const char16_t end : {u'\n', u'\r'})
        text.replace(QChar(end), u' ');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate() || text[i].isNull())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

bool isMissing(const QJsonValue &value) {
    return value.isUndefined() || value.isNull();
}

} // namespace

QString BotFields::text(QLatin1String key, bool isNeeded) {
    const QJsonValue value = m_object.value(key);
    if (!value.isString() && (isNeeded || !isMissing(value)))
        fail(key, QStringLiteral("expected a text"));
    return oneSoundLine(value.toString());
}

QStringList BotFields::texts(QLatin1String key, bool isNeeded) {
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() && (isNeeded || !isMissing(value)))
        fail(key, QStringLiteral("expected a list of texts"));
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            fail(key, QStringLiteral("expected a list of texts"));
        list.append(oneSoundLine(item.toString()));
    }
    return list;
}

std::optional<int> BotFields::score(QLatin1String key) {
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble() || !isValidScore(value.toInt()))
        fail(key, QStringLiteral("expected a whole number from 1 to 10"));
    return value.toInt();
}

qint64 BotFields::number(QLatin1String key) {
    constexpr qint64 most = 999'999'999'999'999;
    const qint64 value = m_object.value(key).toInteger(-1);
    if (value < 0 || value > most)
        fail(key, QStringLiteral("expected a number from 0"));
    return value;
}

int BotFields::count(QLatin1String key) {
    const qint64 value = number(key);
    if (value > std::numeric_limits<int>::max())
        fail(key, QStringLiteral("expected a number from 0"));
    return int(value);
}

double BotFields::dollars(QLatin1String key) {
    constexpr double most = 1e12;
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > most)
        fail(key, QStringLiteral("expected a number from 0"));
    return value.toDouble();
}

void BotFields::fail(QLatin1String key, const QString &detail) {
    if (!m_error)
        m_error = Error{ErrorCode::Malformed, detail, m_place + u'.' + key, {}};
}

} // namespace winnow
