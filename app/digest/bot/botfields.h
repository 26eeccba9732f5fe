#pragma once

#include "app/model/error.h"

#include <QJsonObject>

#include <optional>

namespace winnow {

// Reads the members of an object in one of the bot's JSON files, and remembers the first wrong one.
class BotFields final {
public:
    // `place` identifies the object in errors.
    BotFields(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place)) {}

    // A text on one line; a missing one is an error only if it is needed. As for lists.
    QString text(QLatin1String key, bool isNeeded);
    QStringList texts(QLatin1String key, bool isNeeded);
    std::optional<int> score(QLatin1String key); // none: missing
    qint64 number(QLatin1String key);
    int count(QLatin1String key);
    double dollars(QLatin1String key);

    void fail(QLatin1String key, const QString &detail);
    const std::optional<Error> &error() const { return m_error; } // Malformed, with place "PLACE.KEY"

private:
    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

} // namespace winnow
