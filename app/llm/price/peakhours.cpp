#include "app/llm/price/peakhours.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace winnow {

namespace {

// 0 is Monday, −1 not a day.
int dayNumber(const QString &name) {
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    return int(names.indexOf(name.toLower()));
}

template <class Add>
bool forEachPart(const QString &list, Add add) {
    const QStringList parts = list.split(QLatin1Char(','));
    return std::ranges::all_of(parts, add);
}

} // namespace

std::optional<PeakHours> PeakHours::parse(const QString &text) {
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    const bool hasExceptions = words.size() == 4 && words[2] == QLatin1String("except");
    if (words.size() != 2 && !hasExceptions)
        return std::nullopt;
    PeakHours hours;
    const bool isGood = forEachPart(words[0], [&](const QString &part) { return hours.addDays(part); }) &&
                        forEachPart(words[1], [&](const QString &part) { return hours.addSpan(part); }) &&
                        (!hasExceptions || forEachPart(words[3], [&](const QString &part) {
                            return hours.addException(part);
                        }));
    return isGood ? std::optional(hours) : std::nullopt;
}

bool PeakHours::addDays(const QString &part) {
    if (part.compare(QLatin1String("daily"), Qt::CaseInsensitive) == 0) {
        m_days.fill(true);
        return true;
    }
    const QStringList ends = part.split(QLatin1Char('-'));
    const int first = dayNumber(ends.constFirst());
    const int last = dayNumber(ends.constLast());
    if (ends.size() > 2 || first < 0 || last < 0)
        return false;
    for (int day = first; day != last; day = (day + 1) % 7)
        m_days.at(size_t(day)) = true;
    m_days.at(size_t(last)) = true;
    return true;
}

bool PeakHours::addSpan(const QString &part) {
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,2})(?::(\\d{2}))?-(\\d{1,2})(?::(\\d{2}))?$"));
    const auto match = shape.match(part);
    const auto minutes = [&match](int hour) {
        return match.captured(hour).toInt() * 60 + match.captured(hour + 1).toInt();
    };
    if (!match.hasMatch() || match.captured(2).toInt() > 59 || match.captured(4).toInt() > 59)
        return false;
    const int end = minutes(3);
    if (minutes(1) >= end || end > dayInMinutes)
        return false;
    for (int minute = minutes(1); minute < end; ++minute)
        m_minutes.set(size_t(minute));
    return true;
}

bool PeakHours::addException(const QString &part) {
    const QStringList ends = part.split(QStringLiteral(".."));
    const Days days{QDate::fromString(ends.constFirst(), Qt::ISODate),
                    QDate::fromString(ends.constLast(), Qt::ISODate)};
    if (ends.size() > 2 || !days.first.isValid() || !days.last.isValid() || days.last < days.first)
        return false;
    m_exceptions.push_back(days);
    return true;
}

bool PeakHours::contains(const QDateTime &moment) const {
    const QDateTime utc = moment.toUTC();
    const QDate date = utc.date();
    if (!utc.isValid() || !m_days.at(size_t(date.dayOfWeek() - 1)))
        return false;
    const int minute = utc.time().hour() * 60 + utc.time().minute();
    return m_minutes.test(size_t(minute)) && std::ranges::none_of(m_exceptions, [date](const Days &days) {
               return days.first <= date && date <= days.last;
           });
}

} // namespace winnow
