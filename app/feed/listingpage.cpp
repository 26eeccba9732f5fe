#include "app/feed/listingpage.h"

#include "app/arxiv/taxonomy.h"
#include "app/feed/listingpagereader.h"
#include "app/feed/pagename.h"
#include "app/model/authors.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

using Item = ListingPageReader::Item;

constexpr qsizetype mostAuthors = 100; // names; arXiv leaves out any others
constexpr QLatin1String catchUpHeading("Catchup results for ");

Error malformedPage(const QString &reason, const QString &name) {
    return {ErrorCode::Malformed, reason, name, {}};
}

// "Wed, 25 Nov 2026" or "Wednesday, 25 November 2026" at the end of a heading. Without QLocale, since a wrong
// weekday should not lose the date.
QDate dayAtEnd(const QString &heading) {
    static const QRegularExpression form(QStringLiteral("(\\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\\d{4})$"));
    static const QString months = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    const auto match = form.match(heading);
    const qsizetype month = match.hasMatch() ? months.indexOf(match.captured(2)) : -1;
    if (month < 0 || month % 3 != 0)
        return {};
    return QDate(match.captured(3).toInt(), int(month / 3) + 1, match.captured(1).toInt());
}

int totalIn(const QString &around) {
    static const QRegularExpression form(QStringLiteral("\\bTotal of (\\d{1,7}) entries\\b"));
    const auto match = form.match(around);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

// "Machine Learning (cs.LG); Statistics Theory (math.ST)": the code is in the last parentheses.
QStringList categoriesIn(const QString &subjects) {
    QStringList codes;
    const QStringList parts = subjects.split(QLatin1Char(';'));
    for (const QString &part : parts) {
        const qsizetype open = part.lastIndexOf(QLatin1Char('('));
        const qsizetype close = part.lastIndexOf(QLatin1Char(')'));
        if (open < 0 || close < open)
            continue;
        const QString code = part.mid(open + 1, close - open - 1).trimmed();
        if (isPlausibleCategory(code) && !codes.contains(code))
            codes.append(code);
    }
    return codes;
}

// What arXiv writes instead of names.
bool isNoName(const QString &author) {
    static constexpr std::array<QLatin1String, 3> words{QLatin1String("et al"), QLatin1String("et al."),
                                                        QLatin1String("author list is unavailable")};
    return std::ranges::any_of(words, [&](QLatin1String word) { return author == word; });
}

QStringList namesIn(const QString &text) {
    QStringList authors = splitAuthors(text);
    authors.removeIf(isNoName);
    return authors;
}

// The number of names as arXiv counts them, including "Sr." and the like.
bool mayBeCutAtHundred(const QString &text, const QStringList &authors) {
    if (authors.size() >= mostAuthors)
        return true;
    qsizetype names = 1;
    int parentheses = 0;
    for (const QChar c : text) {
        parentheses += c == QLatin1Char('(') ? 1 : c == QLatin1Char(')') ? -1 : 0;
        names += c == QLatin1Char(',') && parentheses <= 0 ? 1 : 0;
    }
    return names >= mostAuthors;
}

// Only if a command may have been rendered as a letter: rendered titles differ from the feed's in nothing
// else, and submitters type no Greek.
bool mayHaveLostTex(const QString &title) {
    return std::ranges::any_of(title, [](QChar c) { return c.script() == QChar::Script_Greek; });
}

std::vector<PaperGap> gapsOf(const Paper &paper, const QString &authors) {
    std::vector<PaperGap> gaps{PaperGap::Version, PaperGap::Doi};
    if (mayBeCutAtHundred(authors, paper.authors))
        gaps.push_back(PaperGap::Authors);
    if (mayHaveLostTex(paper.title))
        gaps.push_back(PaperGap::Title);
    return gaps;
}

// New, Cross or Replace: which category a replacement belongs to is determined later.
AnnounceType sectionOf(const Item &item) {
    if (item.section)
        return *item.section;
    if (item.mark.contains(QLatin1String("(cross-list")))
        return AnnounceType::Cross;
    return item.mark.contains(QLatin1String("(replaced)")) ? AnnounceType::Replace : AnnounceType::New;
}

std::optional<Announcement> announcementOf(const Item &item, bool withAbstracts,
                                           std::vector<FeedProblem> &problems) {
    const auto id = ArxivId::fromString(item.id.simplified());
    const auto report = [&](const QString &reason) {
        problems.push_back({item.line, reason, id ? id->toString() : QString()});
    };
    if (!id) {
        report(QStringLiteral("no arXiv id"));
        return std::nullopt;
    }
    Announcement result;
    result.type = sectionOf(item);
    Paper &paper = result.paper;
    paper.id = *id;
    paper.version = result.type == AnnounceType::Replace ? 2 : 1;
    paper.title = item.title.simplified();
    if (paper.title.isEmpty()) {
        report(QStringLiteral("no title"));
        return std::nullopt;
    }
    paper.authors = namesIn(item.authors);
    paper.abstract = item.abstract.simplified();
    paper.categories = categoriesIn(item.subjects);
    paper.comment = item.comments.simplified();
    paper.journalReference = item.journal.simplified();
    result.gaps = gapsOf(paper, item.authors);
    if (withAbstracts && paper.abstract.isEmpty())
        report(QStringLiteral("no abstract"));
    if (paper.authors.isEmpty())
        report(QStringLiteral("no authors"));
    if (paper.categories.isEmpty())
        report(QStringLiteral("no category"));
    return result;
}

void readEntries(const ListingPageReader &reader, ListingPage &page) {
    page.announced = int(reader.items().size());
    page.hasAbstracts = reader.items().empty() || std::ranges::any_of(reader.items(), &Item::hasAbstract);
    QSet<ArxivId> known;
    for (const Item &item : reader.items()) {
        auto entry = announcementOf(item, page.hasAbstracts, page.problems);
        if (entry && !known.contains(entry->paper.id)) {
            known.insert(entry->paper.id);
            page.entries.push_back(*std::move(entry));
        }
    }
    for (const auto &[section, promised] : reader.promised()) {
        const auto held = std::ranges::count_if(
            reader.items(), [section = section](const Item &item) { return item.section == section; });
        if (held < promised)
            page.problems.push_back(
                {1,
                 QStringLiteral("the page holds %1 of the %2 entries that it names").arg(held).arg(promised),
                 {}});
    }
}

// The category named by the heading that all new papers belong to; empty: ambiguous.
QString categoryByPapers(const ListingPage &page) {
    QStringList candidates;
    for (const Category &category : taxonomy()) {
        if (category.name == page.heading)
            candidates.append(category.code);
        else if (category.group == page.heading && !candidates.contains(category.archive))
            candidates.append(category.archive);
    }
    if (candidates.size() == 1)
        return candidates.front();
    const auto matchesAll = [&](const QString &candidate) {
        return std::ranges::all_of(page.entries, [&](const Announcement &entry) {
            if (entry.type == AnnounceType::New)
                return categoryMatches(entry.paper.primaryCategory(), candidate);
            const QStringList &categories = entry.paper.categories;
            return std::ranges::any_of(
                categories, [&](const QString &category) { return categoryMatches(category, candidate); });
        });
    };
    candidates.removeIf([&](const QString &candidate) { return !matchesAll(candidate); });
    return candidates.size() == 1 ? candidates.front() : QString();
}

void nameCategory(const ListingPageReader &reader, const QString &asked, ListingPage &page) {
    page.category = reader.addressCategory();
    if (page.category.isEmpty())
        page.category = asked.isEmpty() ? categoryByPapers(page) : asked;
    // In a feed it is a "replace" if the primary category is one of those requested.
    const QString &own = asked.isEmpty() ? page.category : asked;
    if (own.isEmpty())
        return;
    for (Announcement &entry : page.entries) {
        if (entry.type == AnnounceType::Replace && !categoryMatches(entry.paper.primaryCategory(), own))
            entry.type = AnnounceType::ReplaceCross;
    }
}

// All pages are linked except the current one. With 4,000 entries arXiv offers an empty third page, so only
// the total is reliable.
std::optional<int> nextPage(const ListingPageReader &reader, const ListingPage &page) {
    const QString day = page.day.toString(Qt::ISODate);
    const auto isLinked = [&](int number) { return reader.linkedPages().contains({day, number}); };
    int current = 1;
    while (isLinked(current))
        ++current;
    const bool isLast = qint64(current) * page.announced >= page.total;
    return isLinked(current + 1) && page.announced > 0 && !isLast ? std::optional(current + 1) : std::nullopt;
}

Error anotherPage(const ListingPageReader &reader, const QString &name) {
    const QString words = webPageName(reader);
    constexpr qsizetype start = 160;
    const bool isThrottling = speaksOfThrottling(words) || speaksOfThrottling(reader.around().left(start));
    return {isThrottling ? ErrorCode::Throttled : ErrorCode::WebPage, words, name, {}};
}

} // namespace

bool isListingPage(const QByteArray &html) {
    return html.contains("Catchup results for") || html.contains("Showing new listings for");
}

Result<ListingPage> readListingPage(const QByteArray &html, const QString &name, const QString &asked) {
    ListingPageReader reader;
    const bool isWhole = readHtml(html, reader);
    const bool isCatchUp = !reader.catchUpHeading().isEmpty();
    const QString heading = isCatchUp ? reader.catchUpHeading() : reader.listHeading();
    if (!isCatchUp && reader.dayHeading().isEmpty())
        return failure(anotherPage(reader, name));
    if (!isWhole)
        return failure(malformedPage(QStringLiteral("the page is nested too deep"), name));
    constexpr qsizetype tail = 4096; // comments may follow the end tag
    if (!html.last(std::min(html.size(), tail)).toLower().contains("</html>"))
        return failure(malformedPage(QStringLiteral("the page has no end"), name));

    ListingPage page;
    page.source = isCatchUp ? ListingSource::CatchUpPage : ListingSource::ListPage;
    page.day = dayAtEnd(isCatchUp ? heading : reader.dayHeading());
    if (!page.day.isValid())
        return failure(malformedPage(QStringLiteral("the page gives no date"), name));
    page.heading = isCatchUp ? heading.sliced(catchUpHeading.size()) : heading;
    if (isCatchUp)
        page.heading.truncate(page.heading.lastIndexOf(QLatin1String(" on ")));
    page.total = totalIn(reader.around());
    page.hasLaterMailing = reader.hasLaterMailing();
    readEntries(reader, page);
    nameCategory(reader, asked, page);
    page.nextPage = nextPage(reader, page);
    if (page.entries.empty() && !page.problems.empty())
        return failure(malformedPage(page.problems.front().reason,
                                     QStringLiteral("%1:%2").arg(name).arg(page.problems.front().line)));
    return page;
}

} // namespace winnow
