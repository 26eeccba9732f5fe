#include "app/net/retryhints.h"

#include "app/net/httpdate.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace winnow {

namespace {

using std::chrono::milliseconds;

constexpr double longestWait = 7 * 24 * 3600 * 1000.0; // milliseconds
constexpr double longestSensible = 31 * 24 * 3600 * 1000.0;
constexpr double firstEpoch = 1e9; // 2001: no wait is that long
constexpr double lastEpoch = 1e11; // in seconds; larger values are milliseconds

struct Unit {
    QLatin1String name;
    double milliseconds;
};

// As written by people, OpenAI and Go's time.Duration.
constexpr std::array<Unit, 20> units{{
    {QLatin1String("ns"), 1e-6},
    {QLatin1String("us"), 1e-3},
    {QLatin1String("ms"), 1},
    {QLatin1String("milliseconds"), 1},
    {QLatin1String("s"), 1000},
    {QLatin1String("sec"), 1000},
    {QLatin1String("secs"), 1000},
    {QLatin1String("second"), 1000},
    {QLatin1String("seconds"), 1000},
    {QLatin1String("m"), 60'000},
    {QLatin1String("min"), 60'000},
    {QLatin1String("minute"), 60'000},
    {QLatin1String("minutes"), 60'000},
    {QLatin1String("h"), 3'600'000},
    {QLatin1String("hr"), 3'600'000},
    {QLatin1String("hour"), 3'600'000},
    {QLatin1String("hours"), 3'600'000},
    {QLatin1String("d"), 86'400'000},
    {QLatin1String("day"), 86'400'000},
    {QLatin1String("days"), 86'400'000},
}};

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
        const QString name = piece.captured(2);
        const auto unit =
            std::ranges::find_if(units, [&name](const Unit &known) { return name == known.name; });
        if (unit == units.end())
            return std::nullopt;
        sum += piece.captured(1).toDouble() * unit->milliseconds;
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

// One allowance, identified by the name of the header with its reset time.
struct Allowance {
    milliseconds reset;
    bool isUsedUp;
    bool isDaily;
};

std::vector<Allowance> allowancesOf(const HttpResponse &response, const QDateTime &answered) {
    std::vector<Allowance> allowances;
    for (const auto &[header, value] : response.headers) {
        const QByteArray name = header.toLower();
        const bool isReset =
            (name.contains("ratelimit") || name.contains("rate-limit")) && name.contains("reset");
        const milliseconds reset = isReset ? readWait(value, answered) : milliseconds(0);
        if (reset <= milliseconds(0))
            continue;
        bool isNumber = false;
        const double left =
            response.header(QByteArray(name).replace("reset", "remaining")).toDouble(&isNumber);
        allowances.push_back({reset, isNumber && left <= 0, name.contains("day") || name.contains("daily")});
    }
    return allowances;
}

void readAllowances(const HttpResponse &response, const QDateTime &answered, RetryHints &hints) {
    milliseconds nearest{0};
    milliseconds usedUp{0};
    for (const Allowance &allowance : allowancesOf(response, answered)) {
        nearest = nearest == milliseconds(0) ? allowance.reset : std::min(nearest, allowance.reset);
        if (!allowance.isUsedUp)
            continue;
        usedUp = std::max(usedUp, allowance.reset);
        hints.isDaily = hints.isDaily || allowance.isDaily;
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
