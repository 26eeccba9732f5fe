#include "app/net/retryhints.h"

#include "app/net/httpdate.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <utility>

namespace winnow {

namespace {

using std::chrono::milliseconds;

constexpr double longestWait = 7 * 24 * 3600 * 1000.0; // milliseconds
constexpr double longestSensible = 31 * 24 * 3600 * 1000.0;
constexpr double firstEpoch = 1e9; // 2001: no wait is that long
constexpr double lastEpoch = 1e11; // in seconds; larger values are milliseconds

// In milliseconds. As written by people, OpenAI and Go's time.Duration.
const QHash<QString, double> &units() {
    static const QHash<QString, double> known{
        {QStringLiteral("ns"), 1e-6},
        {QStringLiteral("us"), 1e-3},
        {QStringLiteral("ms"), 1},
        {QStringLiteral("milliseconds"), 1},
        {QStringLiteral("s"), 1000},
        {QStringLiteral("sec"), 1000},
        {QStringLiteral("secs"), 1000},
        {QStringLiteral("second"), 1000},
        {QStringLiteral("seconds"), 1000},
        {QStringLiteral("m"), 60'000},
        {QStringLiteral("min"), 60'000},
        {QStringLiteral("minute"), 60'000},
        {QStringLiteral("minutes"), 60'000},
        {QStringLiteral("h"), 3'600'000},
        {QStringLiteral("hr"), 3'600'000},
        {QStringLiteral("hour"), 3'600'000},
        {QStringLiteral("hours"), 3'600'000},
        {QStringLiteral("d"), 86'400'000},
        {QStringLiteral("day"), 86'400'000},
        {QStringLiteral("days"), 86'400'000},
    };
    return known;
}

milliseconds sensible(double count) {
    if (!(count > 0) || count > longestSensible) // NaN as well
        return milliseconds(0);
    return milliseconds(std::llround(std::min(count, longestWait)));
}

milliseconds fromNumber(double number, const QDateTime &answered) {
    if (!std::isfinite(number) || number < firstEpoch)
        return sensible(number * 1000);
    while (number > lastEpoch)
        number /= 1000;
    return sensible(number * 1000 - double(answered.toMSecsSinceEpoch()));
}

// "1h2m3.5s"; nothing if it is not a duration.
std::optional<double> fromDuration(QString text) {
    static const QRegularExpression whole(QStringLiteral("^(?:\\d+(?:\\.\\d+)?\\s*[a-z]+\\s*)+$"));
    static const QRegularExpression part(QStringLiteral("(\\d+(?:\\.\\d+)?)\\s*([a-z]+)"));
    text.replace(QChar(0x00b5), QLatin1Char('u')).replace(QChar(0x03bc), QLatin1Char('u')); // micro
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    double sum = 0;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const auto piece = parts.next();
        const auto unit = units().constFind(piece.captured(2));
        if (unit == units().cend())
            return std::nullopt;
        sum += piece.captured(1).toDouble() * *unit;
    }
    return sum;
}

QDateTime fromDate(const QString &text) {
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return readMailDate(text);
    // Without an offset it would be read as local time.
    return moment.timeSpec() == Qt::LocalTime ? QDateTime(moment.date(), moment.time(), QTimeZone::utc())
                                              : moment;
}

// An allowance is identified by the name of the header with its reset time.
void readAllowances(const HttpResponse &response, const QDateTime &answered, RetryHints &hints) {
    milliseconds nearest{0};
    milliseconds usedUp{0};
    for (const auto &[header, value] : response.headers) {
        const QByteArray name = header.toLower();
        const bool isReset =
            (name.contains("ratelimit") || name.contains("rate-limit")) && name.contains("reset");
        const milliseconds reset = isReset ? readWait(value, answered) : milliseconds(0);
        if (reset <= milliseconds(0))
            continue;
        nearest = nearest == milliseconds(0) ? reset : std::min(nearest, reset);
        bool isNumber = false;
        const double left =
            response.header(QByteArray(name).replace("reset", "remaining")).toDouble(&isNumber);
        if (!isNumber || left > 0)
            continue;
        usedUp = std::max(usedUp, reset);
        hints.isDaily = hints.isDaily || name.contains("day") || name.contains("daily");
    }
    const milliseconds reset = usedUp > milliseconds(0) ? usedUp : nearest;
    if (hints.wait <= milliseconds(0) || hints.isDaily) // a Retry-After may refer to the allowance per minute
        hints.wait = std::max(hints.wait, reset);
}

} // namespace

milliseconds readWait(const QByteArray &text, const QDateTime &answered) {
    const QString value = QString::fromUtf8(text).trimmed();
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber)
        return fromNumber(number, answered);
    if (const auto duration = fromDuration(value.toLower()))
        return sensible(*duration);
    const QDateTime moment = fromDate(value);
    return moment.isValid() ? sensible(double(answered.msecsTo(moment))) : milliseconds(0);
}

QDateTime answeredAt(const HttpResponse &response) {
    const QDateTime sent = readMailDate(QString::fromLatin1(response.header("date")));
    return sent.isValid() ? sent : QDateTime::currentDateTimeUtc();
}

RetryHints readRetryHints(const HttpResponse &response) {
    const QDateTime answered = answeredAt(response);
    RetryHints hints;
    const QByteArray again = response.header("x-should-retry").trimmed().toLower();
    if (again == "true" || again == "false")
        hints.shouldRetry = again == "true";
    bool isNumber = false;
    const double given = response.header("retry-after-ms").trimmed().toDouble(&isNumber);
    hints.wait = isNumber ? sensible(given) : milliseconds(0);
    if (hints.wait <= milliseconds(0))
        hints.wait = readWait(response.header("retry-after"), answered);
    if (response.status == 429)
        readAllowances(response, answered, hints);
    return hints;
}

} // namespace winnow
