#include "app/fetch/pageassessment.h"

#include "app/arxiv/taxonomy.h"

#include <algorithm>

namespace winnow {

namespace {

QString dayText(QDate day) {
    return day.toString(Qt::ISODate);
}

PageAssessment noted(LedgerState state, const QString &note = {}) {
    return {PageAssessment::Act::Note, state, note, std::nullopt};
}

PageAssessment failedWith(const Error &error) {
    QString note = errorName(error.code);
    if (!error.detail.isEmpty())
        note += QStringLiteral(": ") + error.detail;
    return {PageAssessment::Act::Note, LedgerState::Failed, note, error};
}

PageAssessment withoutAnnouncement(QDate day) {
    const bool isWeekend = AnnouncementCalendar::kind(day) == AnnouncementCalendar::DayKind::Weekend;
    return noted(isWeekend ? LedgerState::Weekend : LedgerState::Holiday,
                 dayText(AnnouncementCalendar::nextDay(day)));
}

// Nothing could be asked, or the answer is about an earlier day only.
PageAssessment withoutSecondOpinion(const FetchStep &step, bool isOfEarlierDay, bool neighboursCame) {
    switch (step.doubt) {
    case Doubt::Stale:
        return noted(LedgerState::Stale);
    case Doubt::Lagging:
        return noted(LedgerState::NotYetOut);
    default:
        break;
    }
    if (neighboursCame)
        return noted(LedgerState::Quiet);
    const bool mayBeHoliday = AnnouncementCalendar::mayBeEmpty(step.day);
    if (mayBeHoliday && (isOfEarlierDay || !AnnouncementCalendar::isOnlyExpected(step.day)))
        return withoutAnnouncement(step.day);
    if (isOfEarlierDay)
        return noted(LedgerState::NotYetOut);
    return failedWith({ErrorCode::EmptyFeed, dayText(step.day), step.feed, {}});
}

bool isEmpty(const ListingPage &page) {
    return page.announced == 0 && page.entries.empty();
}

std::optional<Error> foreign(const FetchStep &step, const ListingPage &page) {
    if (!isOfSubject(page, step.subject))
        return Error{ErrorCode::Malformed, QStringLiteral("a page of %1").arg(page.category), step.feed, {}};
    if (page.day != step.day)
        return Error{
            ErrorCode::Malformed, QStringLiteral("a page of %1").arg(dayText(page.day)), step.feed, {}};
    return std::nullopt;
}

// What an empty day's page means. If there was a later mailing, nothing more will come.
PageAssessment judgeEmptyDay(const FetchStep &step, const ListingPage &page, bool neighboursCame) {
    if (AnnouncementCalendar::kind(step.day) != AnnouncementCalendar::DayKind::Announcement)
        return withoutAnnouncement(step.day);
    if (step.doubt == Doubt::Stale)
        return noted(LedgerState::Stale);
    if (neighboursCame)
        return noted(LedgerState::Quiet);
    if (!page.hasLaterMailing)
        return noted(LedgerState::NotYetOut);
    return AnnouncementCalendar::mayBeEmpty(step.day) ? withoutAnnouncement(step.day)
                                                      : noted(LedgerState::Quiet);
}

} // namespace

bool isOfSubject(const ListingPage &page, const QString &subject) {
    if (page.category.isEmpty() || categoryMatches(page.category, subject) ||
        categoryMatches(subject, page.category))
        return true;
    const auto &all = taxonomy();
    const bool isCurrentName = std::ranges::any_of(all, [&subject](const Category &known) {
        return known.code.compare(subject, Qt::CaseInsensitive) == 0 ||
               known.archive.compare(subject, Qt::CaseInsensitive) == 0;
    });
    return !isCurrentName;
}

PageAssessment judgeListPage(const FetchStep &step, const Result<ListingPage> &page, bool neighboursCame) {
    if (!page || !page->day.isValid() || !isOfSubject(*page, step.subject))
        return withoutSecondOpinion(step, false, neighboursCame);
    if (page->day > step.day)
        return {PageAssessment::Act::AskCatchUp, LedgerState::NotYetOut, {}, {}};
    if (page->day < step.day)
        return withoutSecondOpinion(step, true, neighboursCame);
    if (!isEmpty(*page))
        return {PageAssessment::Act::Store, LedgerState::Complete, {}, {}};
    return noted(step.doubt == Doubt::Stale ? LedgerState::Stale : LedgerState::Quiet);
}

PageAssessment judgeCatchUp(const FetchStep &step, const Result<ListingPage> &page, bool neighboursCame) {
    if (!page) {
        const Error &error = page.error();
        const bool isRefused = error.code == ErrorCode::InvalidInput;
        if (isRefused && error.detail.contains(QLatin1String("90 days"), Qt::CaseInsensitive))
            return {PageAssessment::Act::Search, LedgerState::Failed, {}, {}};
        if (isRefused && error.detail.contains(QLatin1String("later than today"), Qt::CaseInsensitive))
            return noted(LedgerState::NotYetOut);
        return failedWith(error);
    }
    if (const auto error = foreign(step, *page))
        return failedWith(*error);
    if (isEmpty(*page) && page->total == 0 && step.page == 1)
        return judgeEmptyDay(step, *page, neighboursCame);
    return {PageAssessment::Act::Store, LedgerState::Complete, {}, {}};
}

bool isWithoutPages(const Error &error) {
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidInput;
}

bool contradicts(const Result<ListingPage> &page, const Listing &listing) {
    if (!page || page->entries.empty() || page->day > listing.day || !isOfSubject(*page, listing.feed))
        return false;
    QSet<ArxivId> shown;
    for (const Announcement &entry : page->entries)
        shown.insert(entry.paper.id);
    const auto common = std::ranges::count_if(
        listing.entries, [&shown](const Announcement &entry) { return shown.contains(entry.paper.id); });
    const bool isSame = 2 * common >= std::ssize(listing.entries);
    return isSame == (page->day < listing.day);
}

Listing listingOf(const ListingPage &page, const QString &feed) {
    Listing listing;
    listing.feed = feed;
    listing.day = page.day;
    listing.entries = page.entries;
    listing.problems = page.problems;
    listing.announced = std::max(page.total, page.announced);
    listing.source = page.source;
    const QStringList categories = listing.categories();
    if (categories.size() < 2)
        return listing;
    // With several categories requested together, a paper is new if its primary one is among them.
    for (Announcement &entry : listing.entries) {
        const QString primary = entry.paper.primaryCategory();
        const bool isOwn = std::ranges::any_of(
            categories, [&primary](const QString &asked) { return categoryMatches(primary, asked); });
        if (isOwn && entry.type == AnnounceType::Cross)
            entry.type = AnnounceType::New;
        else if (isOwn && entry.type == AnnounceType::ReplaceCross)
            entry.type = AnnounceType::Replace;
    }
    return listing;
}

} // namespace winnow
