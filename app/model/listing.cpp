#include "app/model/listing.h"

#include "app/model/namedvalues.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr std::array typeNames{
    Named{AnnounceType::New, QLatin1String("new")},
    Named{AnnounceType::Cross, QLatin1String("cross")},
    Named{AnnounceType::Replace, QLatin1String("replace")},
    Named{AnnounceType::ReplaceCross, QLatin1String("replace-cross")},
};

// Two names for one category; arXiv uses both (https://arxiv.org/category_taxonomy).
constexpr std::array<std::pair<QStringView, QStringView>, 6> aliases{{
    {QStringView(u"math.MP"), QStringView(u"math-ph")},
    {QStringView(u"stat.TH"), QStringView(u"math.ST")},
    {QStringView(u"math.IT"), QStringView(u"cs.IT")},
    {QStringView(u"q-fin.EC"), QStringView(u"econ.GN")},
    {QStringView(u"cs.SY"), QStringView(u"eess.SY")},
    {QStringView(u"cs.NA"), QStringView(u"math.NA")},
}};

bool same(QStringView a, QStringView b) {
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool inCategoryOrArchive(QStringView category, QStringView asked) {
    return same(category, asked) ||
           (category.size() > asked.size() && category.at(asked.size()) == QLatin1Char('.') &&
            same(category.left(asked.size()), asked));
}

} // namespace

QString announceTypeName(AnnounceType type) {
    return nameOf(typeNames, type);
}

std::optional<AnnounceType> announceTypeFromName(QStringView name) {
    const auto *found = std::ranges::find_if(
        typeNames, [name](const auto &entry) { return name.compare(entry.name, Qt::CaseInsensitive) == 0; });
    return found == typeNames.end() ? std::nullopt : std::optional(found->value);
}

bool categoryMatches(QStringView category, QStringView asked) {
    if (inCategoryOrArchive(category, asked))
        return true;
    return std::ranges::any_of(aliases, [&](const auto &alias) {
        return (same(category, alias.first) && inCategoryOrArchive(alias.second, asked)) ||
               (same(category, alias.second) && inCategoryOrArchive(alias.first, asked));
    });
}

bool ListingFilter::accepts(const Announcement &entry, const QStringList &feedCategories) const {
    if (std::ranges::find(types, entry.type) == types.end())
        return false;
    if (!primaryOnly)
        return true;
    const QString primary = entry.paper.primaryCategory();
    return std::ranges::any_of(feedCategories,
                               [&](const QString &asked) { return categoryMatches(primary, asked); });
}

bool feedCovers(const QString &feed, QStringView category) {
    const QStringList asked = feed.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    return std::ranges::any_of(asked,
                               [category](const QString &one) { return categoryMatches(category, one); });
}

} // namespace winnow
