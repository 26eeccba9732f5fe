#include "app/library/search/searchvalues.h"

#include <QRegularExpression>

namespace winnow {

namespace {

enum class Sign { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

// The sign at the beginning, which is taken off the text.
Sign takeSign(QString &text) {
    static const std::pair<QString, Sign> signs[]{{QStringLiteral(">="), Sign::GreaterOrEqual},
                                                  {QStringLiteral("=>"), Sign::GreaterOrEqual},
                                                  {QStringLiteral("<="), Sign::LessOrEqual},
                                                  {QStringLiteral("=<"), Sign::LessOrEqual},
                                                  {QStringLiteral("≥"), Sign::GreaterOrEqual},
                                                  {QStringLiteral("≤"), Sign::LessOrEqual},
                                                  {QStringLiteral(">"), Sign::Greater},
                                                  {QStringLiteral("<"), Sign::Less},
                                                  {QStringLiteral("="), Sign::Equal}};
    for (const auto &[written, sign] : signs) {
        if (text.startsWith(written)) {
            text = text.mid(written.size()).trimmed();
            return sign;
        }
    }
    return Sign::Equal;
}

std::optional<int> readNumber(const QString &text, int lowest, int highest) {
    bool good = false;
    const int number = text.toInt(&good);
    return good && number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

bool canBecomeNumber(const QString &text, int lowest) {
    return lowest > 1 && text == QLatin1String("1");
}

// A number from 0 to 1, in millionths.
std::optional<int> readShare(QString text) {
    const bool isPercent = text.endsWith(QLatin1Char('%'));
    if (isPercent)
        text.chop(1);
    static const QRegularExpression number(QStringLiteral("^(?:\\d{1,3}|\\d{0,3}[.,]\\d{1,6})$"));
    if (!number.match(text).hasMatch())
        return std::nullopt;
    const double value = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble() * shareUnit;
    const int share = qRound(isPercent ? value / 100 : value);
    return share <= shareUnit ? std::optional(share) : std::nullopt;
}

// "0.", "." and an empty text can become one.
bool canBecomeShare(const QString &text) {
    static const QRegularExpression begun(QStringLiteral("^[01]?[.,]?$"));
    return begun.match(text).hasMatch() && text != QLatin1String("0") && text != QLatin1String("1");
}

ValueRange<int> withSign(Sign sign, int share) {
    constexpr int halfAPercent = shareUnit / 200; // as displayed
    switch (sign) {
    case Sign::Less:
        return {ValueState::Good, 0, share - 1};
    case Sign::LessOrEqual:
        return {ValueState::Good, 0, share};
    case Sign::Greater:
        return {ValueState::Good, share + 1, shareUnit};
    case Sign::GreaterOrEqual:
        return {ValueState::Good, share, shareUnit};
    case Sign::Equal:
        break;
    }
    return {ValueState::Good, share - halfAPercent, share + halfAPercent - 1};
}

// A day, a month or a year; none: it is not one.
std::optional<ValueRange<QDate>> readSpan(const QString &text, QDate today, bool unfinished) {
    if (text.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0)
        return ValueRange<QDate>{ValueState::Good, today, today};
    if (text.compare(QLatin1String("yesterday"), Qt::CaseInsensitive) == 0)
        return ValueRange<QDate>{ValueState::Good, today.addDays(-1), today.addDays(-1)};
    static const QRegularExpression whole(QStringLiteral("^([12]\\d{3})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    QString date = text;
    if (unfinished) { // the month or day has only its first digit, or none
        static const QRegularExpression tail(QStringLiteral("-[0-3]?$"));
        if (!text.contains(QRegularExpression(QStringLiteral("-[1-9]$"))))
            date.remove(tail);
    }
    const auto match = whole.match(date);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    const QDate first(year, hasMonth ? match.captured(2).toInt() : 1, hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    const QDate next = hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1);
    return ValueRange<QDate>{ValueState::Good, first, next.addDays(-1)};
}

bool canBecomeDay(const QString &text) {
    static const QRegularExpression begun(QStringLiteral("^[12]\\d{0,3}$"));
    return text.isEmpty() || begun.match(text).hasMatch() ||
           QStringLiteral("today").startsWith(text, Qt::CaseInsensitive) ||
           QStringLiteral("yesterday").startsWith(text, Qt::CaseInsensitive);
}

ValueRange<QDate> withSign(Sign sign, const ValueRange<QDate> &span) {
    switch (sign) {
    case Sign::Less:
        return {ValueState::Good, {}, span.first.addDays(-1)};
    case Sign::LessOrEqual:
        return {ValueState::Good, {}, span.last};
    case Sign::Greater:
        return {ValueState::Good, span.last.addDays(1), {}};
    case Sign::GreaterOrEqual:
        return {ValueState::Good, span.first, {}};
    case Sign::Equal:
        break;
    }
    return span;
}

} // namespace

ValueRange<int> readNumberRange(const QString &text, int lowest, int highest, bool unfinished) {
    if (const auto dots = text.indexOf(QLatin1String("..")); dots >= 0) {
        const QString from = text.left(dots).trimmed();
        const QString to = text.mid(dots + 2).trimmed();
        if (from.isEmpty() && to.isEmpty())
            return {};
        if (unfinished && canBecomeNumber(to, lowest))
            return readNumberRange(from + QStringLiteral(".."), lowest, highest, false);
        const auto least = from.isEmpty() ? std::optional(lowest) : readNumber(from, lowest, highest);
        const auto most = to.isEmpty() ? std::optional(highest) : readNumber(to, lowest, highest);
        if (!least || !most)
            return {ValueState::Wrong, 0, 0};
        return {*least <= *most ? ValueState::Good : ValueState::Backwards, *least, *most};
    }
    QString plain = text;
    if (plain.endsWith(QLatin1Char('.'))) // the first of two dots
        plain.chop(1);
    const Sign sign = takeSign(plain);
    if (plain.isEmpty() || (unfinished && canBecomeNumber(plain, lowest)))
        return {};
    const auto number = readNumber(plain, lowest, highest);
    if (!number)
        return {ValueState::Wrong, 0, 0};
    switch (sign) {
    case Sign::Less:
        return {ValueState::Good, lowest, *number - 1};
    case Sign::LessOrEqual:
        return {ValueState::Good, lowest, *number};
    case Sign::Greater:
        return {ValueState::Good, *number + 1, highest};
    case Sign::GreaterOrEqual:
        return {ValueState::Good, *number, highest};
    case Sign::Equal:
        break;
    }
    return {ValueState::Good, *number, *number};
}

ValueRange<int> readShareRange(const QString &text, bool unfinished) {
    const ValueRange<int> wrong{ValueState::Wrong, 0, 0};
    if (const auto dots = text.indexOf(QLatin1String("..")); dots >= 0) {
        const QString from = text.left(dots).trimmed();
        const QString to = text.mid(dots + 2).trimmed();
        const bool isOpen = to.isEmpty() || (unfinished && canBecomeShare(to));
        if (from.isEmpty() && isOpen)
            return {};
        const auto least = from.isEmpty() ? std::optional(0) : readShare(from);
        const auto most = isOpen ? std::optional(shareUnit) : readShare(to);
        if (!least || !most)
            return wrong;
        return {*least <= *most ? ValueState::Good : ValueState::Backwards, *least, *most};
    }
    QString plain = text;
    const Sign sign = takeSign(plain);
    if (plain.isEmpty() || (unfinished && canBecomeShare(plain)))
        return {};
    const auto share = readShare(plain);
    return share ? withSign(sign, *share) : wrong;
}

ValueRange<QDate> readDayRange(const QString &text, QDate today, bool unfinished) {
    const ValueRange<QDate> wrong{ValueState::Wrong, {}, {}};
    if (const auto dots = text.indexOf(QLatin1String("..")); dots >= 0) {
        const QString from = text.left(dots).trimmed();
        const QString to = text.mid(dots + 2).trimmed();
        const auto first = readSpan(from, today, false);
        const auto last = readSpan(to, today, unfinished);
        const bool lastIsOpen = to.isEmpty() || (unfinished && canBecomeDay(to));
        if ((!first && !from.isEmpty()) || (!last && !lastIsOpen))
            return wrong;
        const ValueRange<QDate> range{ValueState::Good, first ? first->first : QDate(),
                                      last ? last->last : QDate()};
        if (!range.first.isValid() && !range.last.isValid())
            return {};
        const bool backwards = range.first.isValid() && range.last.isValid() && range.first > range.last;
        return backwards ? ValueRange<QDate>{ValueState::Backwards, {}, {}} : range;
    }
    QString plain = text;
    if (unfinished && plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    const Sign sign = takeSign(plain);
    if (plain.isEmpty())
        return {};
    if (const auto span = readSpan(plain, today, unfinished))
        return withSign(sign, *span);
    return unfinished && canBecomeDay(plain) ? ValueRange<QDate>{} : wrong;
}

} // namespace winnow
