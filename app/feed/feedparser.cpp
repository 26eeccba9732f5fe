#include "app/feed/feedparser.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/taxonomy.h"
#include "app/feed/feedentry.h"
#include "app/feed/feedxml.h"
#include "app/feed/pagename.h"
#include "app/feed/saved/savedname.h"
#include "app/feed/xmltags.h"
#include "app/net/httpdate.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <map>

namespace winnow {

namespace {

constexpr int quotedLength = 160; // characters quoted of something that is not a feed

QString placeIn(const QString &name, qint64 line) {
    return name + QLatin1Char(':') + QString::number(line);
}

// Throttling, or a page instead of a feed: both come with 200 OK. Nothing if it looks like XML.
std::optional<Error> notAFeed(const QByteArray &bytes, const QString &name) {
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).trimmed();
    if (start.isEmpty())
        return Error{ErrorCode::Malformed, QStringLiteral("the document is empty"), placeIn(name, 1), {}};
    if (start.startsWith("\xEF\xBB\xBF<") || start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        return std::nullopt;
    const QString text = QString::fromUtf8(start);
    const bool isHtml = text.startsWith(QLatin1String("<!doctype html"), Qt::CaseInsensitive) ||
                        text.startsWith(QLatin1String("<html"), Qt::CaseInsensitive);
    if (!isHtml && text.startsWith(QLatin1Char('<')))
        return std::nullopt;
    if (speaksOfThrottling(text))
        return Error{ErrorCode::Throttled, text.left(quotedLength).simplified(), name, {}};
    if (!isHtml)
        return Error{ErrorCode::Malformed,
                     QStringLiteral("text in place of a feed: %1").arg(text.left(quotedLength).simplified()),
                     placeIn(name, 1),
                     {}};
    return Error{ErrorCode::Malformed,
                 QStringLiteral("a web page in place of a feed: \"%1\"").arg(webPageName(bytes)),
                 placeIn(name, 1),
                 {}};
}

// The reason, or what is there instead if the feed is damaged.
QString said(const QString &reason, const QString &title) {
    const QString words = reason.simplified();
    return words.isEmpty() ? title.simplified() : words;
}

// arXiv answers an invalid query with a feed that says why (info.arxiv.org/help/rss_specifications.html and
// /help/api/user-manual.html).
std::optional<QString> refusal(const RawFeed &feed) {
    if (feed.title.trimmed().startsWith(QLatin1String("Feed error"), Qt::CaseInsensitive))
        return said(feed.description, feed.title);
    const auto error = std::ranges::find_if(feed.entries, [](const RawEntry &entry) {
        return entry.guid.contains(QLatin1String("/api/errors"));
    });
    return error == feed.entries.end() ? std::nullopt : std::optional(said(error->description, error->title));
}

QDate dayIn(const QString &text) {
    QDateTime moment = readMailDate(text);
    if (!moment.isValid())
        moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    // Midnight with New York's offset in either season means that day, even in the wrong season.
    constexpr int hour = 3600;
    if (moment.timeSpec() == Qt::OffsetFromUTC &&
        (moment.offsetFromUtc() == -4 * hour || moment.offsetFromUtc() == -5 * hour))
        return moment.date();
    return AnnouncementCalendar::dayAt(moment);
}

// RSS gives the day once. In Atom each entry's "published" is that day's midnight, while the feed's "updated"
// is when it was generated; in the query API "published" is something else, but its entries have no announce
// type.
QDate announcementDay(const RawFeed &feed) {
    QStringList candidates{feed.published};
    for (const RawEntry &entry : feed.entries) {
        if (!entry.announceType.isEmpty() && !entry.published.isEmpty()) {
            candidates.append(entry.published);
            break;
        }
    }
    candidates.append(feed.built);
    for (const QString &candidate : candidates) {
        if (const QDate day = dayIn(candidate); day.isValid())
            return day;
    }
    return {};
}

// "cs.LG" from "…/rss/cs.LG" or "cs.LG updates on arXiv.org"; otherwise the requested name, or the file's.
QString feedName(const RawFeed &feed, const QString &name) {
    static const QRegularExpression inLink(QStringLiteral("/(?:rss|atom)/([A-Za-z][A-Za-z.+-]*)$"));
    static const QRegularExpression inTitle(QStringLiteral("^([A-Za-z][A-Za-z.+, -]*) updates on "));
    if (const auto match = inLink.match(feed.selfLink.trimmed()); match.hasMatch())
        return match.captured(1);
    if (const auto match = inTitle.match(feed.title.simplified()); match.hasMatch())
        return match.captured(1).replace(QLatin1String(", "), QLatin1String("+"));
    return fileStem(name);
}

void merge(Announcement &into, Announcement from) {
    into.type = std::min(into.type, from.type);
    if (from.paper.version > into.paper.version)
        std::swap(into.paper, from.paper);
    for (const QString &category : std::as_const(from.paper.categories)) {
        if (!into.paper.categories.contains(category))
            into.paper.categories.append(category);
    }
}

// Each paper once, in the order of first appearance.
std::vector<Announcement> united(std::vector<Announcement> entries) {
    QHash<ArxivId, size_t> places;
    std::vector<Announcement> papers;
    for (Announcement &entry : entries) {
        const auto known = places.constFind(entry.paper.id);
        if (known != places.constEnd()) {
            merge(papers[*known], std::move(entry));
        } else {
            places.insert(entry.paper.id, papers.size());
            papers.push_back(std::move(entry));
        }
    }
    return papers;
}

Result<RawFeed> rawFeed(const QByteArray &bytes, const QString &name) {
    if (auto error = notAFeed(bytes, name))
        return failure(*std::move(error));
    if (hasTagOfManyAttributes(bytes))
        return failure(ErrorCode::Malformed, QStringLiteral("a tag with more than 1,000 attributes"),
                       placeIn(name, 1));
    RawFeed feed = readFeedXml(bytes);
    if (const auto reason = refusal(feed))
        return failure(ErrorCode::InvalidInput, *reason, name);
    return feed;
}

void takeDamage(RawFeed &feed, Listing &into) {
    into.problems = std::move(feed.problems);
    if (feed.damage)
        into.problems.push_back(*std::move(feed.damage));
}

std::optional<Error> nothingUsable(const Listing &listing, const QString &name) {
    if (!listing.entries.empty() || listing.problems.empty())
        return std::nullopt;
    return Error{ErrorCode::Malformed,
                 listing.problems.front().reason,
                 placeIn(name, listing.problems.front().line),
                 {}};
}

// In the query API a paper's id is the address of its page, and there is no announce type
// (https://info.arxiv.org/help/api/user-manual.html).
bool isAnswerOfQuery(const RawFeed &feed) {
    if (feed.kind != RawFeed::Kind::Atom)
        return false;
    return feed.title.trimmed().startsWith(QLatin1String("arXiv Query:")) ||
           std::ranges::any_of(feed.entries, [](const RawEntry &entry) {
               return entry.announceType.isEmpty() && entry.guid.contains(QLatin1String("arxiv.org/abs/"));
           });
}

// The feed of pages written by Winnow (app/site): a selection of each day's papers. For imported days it has
// no categories either.
bool isOfDigests(const RawFeed &feed) {
    return feed.generator.trimmed() == QLatin1String("Winnow");
}

void markAsChoice(Listing &listing) {
    listing.isPart = true;
    listing.note = QStringLiteral("the papers of a digest");
    std::erase_if(listing.problems,
                  [](const FeedProblem &problem) { return problem.reason == QLatin1String("no category"); });
}

// The categories in a query, or the file's name: "search_query=cat:cs.LG OR cat:stat.ML".
QString queryName(const RawFeed &feed, const QString &name) {
    static const QRegularExpression form(QStringLiteral("\\bcat:\"?([A-Za-z]+(?:[.-][A-Za-z-]+)*)"));
    QStringList categories;
    auto matches = form.globalMatch(feed.title);
    while (matches.hasNext()) {
        const QString category = matches.next().captured(1);
        if (isPlausibleCategory(category) && !categories.contains(category))
            categories.append(category);
    }
    return categories.isEmpty() ? fileStem(name) : categories.join(QLatin1Char('+'));
}

// Listings by their day.
class DaySorter final {
public:
    DaySorter(const RawFeed &feed, const QString &name) : m_isQueryAnswer(isAnswerOfQuery(feed)) {
        m_head.feed = m_isQueryAnswer ? queryName(feed, name) : feedName(feed, name);
        m_knowsCategories = std::ranges::all_of(m_head.categories(), isPlausibleCategory);
        if (m_isQueryAnswer) {
            m_head.source = ListingSource::Api;
            m_head.isPart = true;
            m_head.note = QStringLiteral("approximate: by day of submission");
        } else {
            m_head.day = announcementDay(feed);
        }
    }
    bool isQueryAnswer() const { return m_isQueryAnswer; }
    QDate day() const { return m_head.day; }
    Listing emptyListing() const { return m_head; }

    void add(RawEntry entry, Listing &lost) {
        const QDate day = dayOf(entry);
        if (!day.isValid()) {
            lost.announced += 1;
            lost.problems.push_back({entry.line, QStringLiteral("no date"), {}});
            return;
        }
        if (m_isQueryAnswer)
            entry.announceType = announceTypeName(AnnounceType::New);
        const auto [at, isFirst] = m_days.try_emplace(day);
        Listing &listing = at->second;
        if (isFirst)
            listing = m_head;
        listing.day = day;
        listing.announced += 1;
        auto read = readEntry(std::move(entry), listing.categories(), listing.problems);
        if (!read)
            return;
        if (m_isQueryAnswer && m_knowsCategories)
            read->type = isOwn(read->paper) ? AnnounceType::New : AnnounceType::Cross;
        listing.entries.push_back(*std::move(read));
    }
    std::vector<Listing> take() {
        std::vector<Listing> listings;
        for (auto &[day, listing] : m_days) {
            listing.entries = united(std::move(listing.entries));
            listing.truncated = !m_isQueryAnswer && listing.announced >= feedEntryLimit;
            listings.push_back(std::move(listing));
        }
        m_days.clear();
        return listings;
    }

private:
    QDate dayOf(const RawEntry &entry) const {
        if (!m_isQueryAnswer) {
            const QDate own = dayIn(entry.published);
            return own.isValid() ? own : m_head.day;
        }
        const QDateTime submitted = QDateTime::fromString(entry.published.trimmed(), Qt::ISODateWithMs);
        return submitted.isValid() ? AnnouncementCalendar::dayOfSubmission(submitted) : QDate();
    }
    bool isOwn(const Paper &paper) const {
        const QStringList categories = m_head.categories();
        return std::ranges::any_of(categories, [&paper](const QString &asked) {
            return categoryMatches(paper.primaryCategory(), asked);
        });
    }

    bool m_isQueryAnswer;
    bool m_knowsCategories = false;
    Listing m_head;
    std::map<QDate, Listing> m_days;
};

} // namespace

Result<Listing> parseFeed(const QByteArray &bytes, const QString &name) {
    auto feed = rawFeed(bytes, name);
    if (!feed)
        return failure(std::move(feed).error());
    Listing listing;
    listing.feed = feedName(*feed, name);
    listing.day = announcementDay(*feed);
    listing.announced = int(feed->entries.size() + feed->problems.size());
    listing.truncated = listing.announced >= feedEntryLimit;
    takeDamage(*feed, listing);

    const QStringList categories = listing.categories();
    for (RawEntry &entry : feed->entries) {
        if (auto read = readEntry(std::move(entry), categories, listing.problems))
            listing.entries.push_back(*std::move(read));
    }
    listing.entries = united(std::move(listing.entries));
    if (isOfDigests(*feed))
        markAsChoice(listing);
    std::ranges::stable_sort(listing.problems, {}, &FeedProblem::line);
    if (const auto error = nothingUsable(listing, name))
        return failure(*error);
    if (!listing.day.isValid())
        return failure(ErrorCode::Malformed, QStringLiteral("the feed gives no date"), placeIn(name, 1));
    return listing;
}

Result<std::vector<Listing>> parseFeedDays(const QByteArray &bytes, const QString &name) {
    auto feed = rawFeed(bytes, name);
    if (!feed)
        return failure(std::move(feed).error());
    DaySorter days(*feed, name);
    Listing lost; // entries without a day
    takeDamage(*feed, lost);
    for (RawEntry &entry : feed->entries)
        days.add(std::move(entry), lost);
    std::vector<Listing> listings = days.take();
    if (isOfDigests(*feed))
        std::ranges::for_each(listings, markAsChoice);
    if (listings.empty() && days.day().isValid() && !days.isQueryAnswer())
        listings.push_back(days.emptyListing());
    if (listings.empty() && lost.problems.empty())
        return failure(ErrorCode::Malformed,
                       days.isQueryAnswer() ? QStringLiteral("an answer of arXiv's query API without papers")
                                            : QStringLiteral("the feed gives no date"),
                       placeIn(name, 1));
    if (listings.empty())
        return failure(*nothingUsable(lost, name));
    Listing &newest = listings.back();
    newest.problems.insert(newest.problems.end(), lost.problems.begin(), lost.problems.end());
    newest.announced += lost.announced;
    for (Listing &listing : listings)
        std::ranges::stable_sort(listing.problems, {}, &FeedProblem::line);
    if (const auto error = listings.size() == 1 ? nothingUsable(newest, name) : std::nullopt)
        return failure(*error);
    return listings;
}

std::optional<Error> transientTrouble(const QByteArray &bytes, const QString &name) {
    if (auto error = notAFeed(bytes, name))
        return error;
    constexpr qsizetype tail = 4096; // comments may follow the end tag
    const QByteArray end = bytes.last(std::min(bytes.size(), tail));
    if (end.contains("</rss>") || end.contains("feed>"))
        return std::nullopt;
    return Error{ErrorCode::Malformed, QStringLiteral("the feed has no end"), name, {}};
}

} // namespace winnow
