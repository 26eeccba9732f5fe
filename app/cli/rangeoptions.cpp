#include "app/cli/rangeoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionnames.h"
#include "app/cli/options.h"
#include "app/library/search/searchquery.h"

#include <QCommandLineParser>

namespace winnow {

namespace {

UsageError wrongPeriod(bool isWeek, const QString &text) {
    return isWeek ? CliText::tr("\"%1\" is not a week; use 2026-W31, or any day of it.").arg(text)
                  : CliText::tr("\"%1\" is not a month; use 2026-07.").arg(text);
}

UsageError readNamed(const QCommandLineParser &parser, RangeOption &wish) {
    const bool isWeek = parser.isSet(option("week"));
    if (!isWeek && !parser.isSet(option("month")))
        return std::nullopt;
    const QString text = parser.value(isWeek ? option("week") : option("month"));
    if (text.isEmpty()) {
        wish.newest = isWeek ? RangeOption::Newest::Week : RangeOption::Newest::Month;
        return std::nullopt;
    }
    wish.range = isWeek ? weekFromText(text) : monthFromText(text);
    if (wish.range)
        return std::nullopt;
    return wrongPeriod(isWeek, text);
}

UsageError readDays(const QCommandLineParser &parser, RangeOption &wish) {
    std::optional<QDate> first;
    std::optional<QDate> last;
    if (const UsageError error = readDay(parser, option("from"), first))
        return error;
    if (const UsageError error = readDay(parser, option("to"), last))
        return error;
    if (first && last && *last < *first)
        return CliText::tr("--to is before --from. Swap them.");
    if (first || last)
        wish.range = DigestRange{first.value_or(QDate()), last.value_or(QDate()), {}, {}};
    return std::nullopt;
}

} // namespace

DigestRange RangeOption::of(QDate newestDay) const {
    DigestRange found = range.value_or(DigestRange());
    if (newest == Newest::None)
        return found;
    DigestRange named = newest == Newest::Week ? weekOf(newestDay) : monthOf(newestDay);
    named.search = found.search;
    return named;
}

UsageError refusePeriod(const QCommandLineParser &parser, const QStringList &positional) {
    for (const QString &name : {option("week"), option("month")}) {
        if (!positional.isEmpty() && parser.isSet(name) && parser.value(name).isEmpty())
            return wrongPeriod(name == option("week"), positional.constFirst());
    }
    return std::nullopt;
}

QList<QCommandLineOption> rangeOptions() {
    return {
        takes("week",
              CliText::tr("The digest of a week, as 2026-W31 or any day of it (default: the week of the "
                          "newest day in the library)."),
              "WEEK"),
        takes("month",
              CliText::tr(
                  "The digest of a month, as 2026-07 (default: the month of the newest day in the library)."),
              "MONTH"),
        takes("from", CliText::tr("The first day of the digest."), "YYYY-MM-DD"),
        takes("to", CliText::tr("The last day of the digest."), "YYYY-MM-DD"),
        takes("search",
              CliText::tr("Only papers that match this search, in the whole library or in the given days."),
              "WORDS")};
}

UsageError readRange(const QCommandLineParser &parser, std::optional<QDate> day, RangeOption &wish) {
    const bool hasDays = parser.isSet(option("from")) || parser.isSet(option("to"));
    const int ways = int(day.has_value()) + int(parser.isSet(option("week"))) +
                     int(parser.isSet(option("month"))) + int(hasDays);
    if (ways > 1)
        return CliText::tr("Use only one of --day, --week, --month, or --from and --to.");
    if (const UsageError error = readNamed(parser, wish))
        return error;
    if (hasDays) {
        if (const UsageError error = readDays(parser, wish))
            return error;
    }
    const QString words = parser.value(option("search")).trimmed();
    if (!parser.isSet(option("search")))
        return std::nullopt;
    if (words.isEmpty())
        return CliText::tr("--search is empty. Say what to look for, or leave it out.");
    if (const UsageError error = searchError(words))
        return error;
    if (day)
        wish.range = DigestRange{*day, *day, {}, {}};
    if (!wish.range)
        wish.range = DigestRange();
    wish.range->search = words;
    return std::nullopt;
}

UsageError searchError(const QString &words) {
    const SearchQuery search = parseSearch(words, QDate::currentDate());
    if (search.problems.empty())
        return std::nullopt;
    const SearchProblem &problem = search.problems.front();
    return problem.fault == SearchFault::UnknownField
               ? CliText::tr("Unknown search field \"%1:\". Use one of: %2.")
                     .arg(problem.field, searchFieldNames().join(QStringLiteral(", ")))
               : CliText::tr("Could not read \"%1\" after %2: in the search.")
                     .arg(words.mid(problem.offset, problem.length), problem.field);
}

} // namespace winnow
