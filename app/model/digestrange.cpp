#include "app/model/digestrange.h"

#include <QRegularExpression>

namespace winnow {

namespace {

QString isoDay(QDate day) {
    return day.toString(Qt::ISODate);
}

QString daysOf(const DigestRange &range) {
    if (!range.hasDays())
        return {};
    if (!range.last.isValid())
        return QStringLiteral("from %1").arg(isoDay(range.first));
    if (!range.first.isValid())
        return QStringLiteral("up to %1").arg(isoDay(range.last));
    if (range.first == range.last)
        return isoDay(range.first);
    return QStringLiteral("%1 to %2").arg(isoDay(range.first), isoDay(range.last));
}

// In the format of days in a search.
QString searchedDaysOf(const DigestRange &range) {
    if (!range.hasDays())
        return {};
    if (!range.last.isValid())
        return QStringLiteral("day:>=%1").arg(isoDay(range.first));
    if (!range.first.isValid())
        return QStringLiteral("day:<=%1").arg(isoDay(range.last));
    return QStringLiteral("day:%1..%2").arg(isoDay(range.first), isoDay(range.last));
}

} // namespace

DigestRange weekOf(QDate day) {
    int year = 0;
    const int week = day.weekNumber(&year);
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday,
            monday.addDays(6),
            QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0')),
            {}};
}

DigestRange monthOf(QDate day) {
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1), day.toString(QStringLiteral("yyyy-MM")), {}};
}

std::optional<DigestRange> weekFromText(const QString &text) {
    static const QRegularExpression week(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{4})-?[Ww]([0-9]{2})")));
    if (const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); day.isValid())
        return weekOf(day);
    const auto match = week.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() < 1)
        return std::nullopt;
    const int number = match.captured(2).toInt();
    // The fourth of January is in the first week of its year.
    const DigestRange range =
        weekOf(QDate(match.captured(1).toInt(), 1, 4).addDays(7 * (qint64(number) - 1)));
    const bool isThere = range.name.endsWith(match.captured(2)) && range.name.startsWith(match.captured(1));
    return isThere ? std::optional(range) : std::nullopt;
}

std::optional<DigestRange> monthFromText(const QString &text) {
    for (const auto &format : {QStringLiteral("yyyy-MM"), QStringLiteral("yyyy-MM-dd")}) {
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return monthOf(day);
    }
    return std::nullopt;
}

QString rangeTitle(const DigestRange &range) {
    QString title = daysOf(range);
    if (!range.name.isEmpty())
        title = QStringLiteral("%1 (%2)").arg(range.name, title);
    if (range.search.isEmpty())
        return title;
    if (!title.isEmpty())
        title += QStringLiteral(", ");
    return title + QStringLiteral("search: ") + range.search.simplified();
}

QString rangeFileName(const DigestRange &range) {
    constexpr qsizetype longestSearch = 40;
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression edges(QStringLiteral("^-+|-+$"));
    QString name = range.name;
    if (name.isEmpty() && range.hasDays())
        name = daysOf(range).replace(u' ', u'-');
    QString words = range.search.toLower().replace(others, QStringLiteral("-")).left(longestSearch);
    words.remove(edges);
    if (range.search.isEmpty())
        return name;
    if (words.isEmpty())
        words = QStringLiteral("search");
    return name.isEmpty() ? QStringLiteral("search-") + words : name + u'-' + words;
}

QString rangeSearch(const DigestRange &range) {
    // The days come first: an unclosed quotation mark in the words would include them.
    const QString days = searchedDaysOf(range);
    return days.isEmpty() ? range.search : days + u' ' + range.search;
}

qsizetype searchOffset(const DigestRange &range) {
    return rangeSearch(range).size() - range.search.size();
}

} // namespace winnow
