#include "app/feed/feedparser.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/feed/feedentry.h"
#include "app/feed/feedxml.h"
#include "app/feed/webpage.h"
#include "app/net/httpdate.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace winnow {

namespace {

constexpr int quotedLength = 160; // of what came in place of a feed

QString placeIn(const QString &name, qint64 line) {
    return name + QLatin1Char(':') + QString::number(line);
}

// Throttled, or a page where a feed should be: both come with 200 OK. Nothing if it looks like XML.
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

// arXiv answers a bad query with a feed that says why (info.arxiv.org/help/rss_specifications.html and
// /help/api/user-manual.html).
std::optional<QString> refusal(const RawFeed &feed) {
    if (feed.title.trimmed().startsWith(QLatin1String("Feed error"), Qt::CaseInsensitive))
        return feed.description.simplified();
    const auto error = std::ranges::find_if(feed.entries, [](const RawEntry &entry) {
        return entry.guid.contains(QLatin1String("/api/errors"));
    });
    return error == feed.entries.end() ? std::nullopt : std::optional(error->description.simplified());
}

QDate dayIn(const QString &text) {
    QDateTime moment = readMailDate(text);
    if (!moment.isValid())
        moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    // Midnight with the offset of either of New York's seasons is meant as that day, even in the wrong
    // season.
    constexpr int hour = 3600;
    if (moment.timeSpec() == Qt::OffsetFromUTC &&
        (moment.offsetFromUtc() == -4 * hour || moment.offsetFromUtc() == -5 * hour))
        return moment.date();
    return AnnouncementCalendar::dayAt(moment);
}

// RSS says the day once for all. In Atom each entry's "published" is that day's midnight, while the feed's
// "updated" is when it was made; in the query API "published" is something else, but entries there have no
// announce type.
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

// "cs.LG" from "…/rss/cs.LG" or "cs.LG updates on arXiv.org"; else what was asked for, or the file's name.
QString feedName(const RawFeed &feed, const QString &name) {
    static const QRegularExpression inLink(QStringLiteral("/(?:rss|atom)/([A-Za-z][A-Za-z.+-]*)$"));
    static const QRegularExpression inTitle(QStringLiteral("^([A-Za-z][A-Za-z.+, -]*) updates on "));
    if (const auto match = inLink.match(feed.selfLink.trimmed()); match.hasMatch())
        return match.captured(1);
    if (const auto match = inTitle.match(feed.title.simplified()); match.hasMatch())
        return match.captured(1).replace(QLatin1String(", "), QLatin1String("+"));
    const QString base = QFileInfo(name).fileName();
    const QString stem = base.endsWith(QLatin1String(".xml")) ? base.chopped(4) : base;
    return stem.isEmpty() ? name : stem;
}

// Papers by id, in the order of first appearance.
class PaperCollector final {
public:
    void add(Announcement entry) {
        const auto known = m_places.constFind(entry.paper.id);
        if (known != m_places.constEnd()) {
            merge(m_entries[*known], std::move(entry));
        } else {
            m_places.insert(entry.paper.id, m_entries.size());
            m_entries.push_back(std::move(entry));
        }
    }
    std::vector<Announcement> take() { return std::move(m_entries); }

private:
    static void merge(Announcement &into, Announcement from) {
        into.type = std::min(into.type, from.type);
        if (from.paper.version > into.paper.version)
            std::swap(into.paper, from.paper);
        for (const QString &category : std::as_const(from.paper.categories)) {
            if (!into.paper.categories.contains(category))
                into.paper.categories.append(category);
        }
    }

    QHash<ArxivId, size_t> m_places;
    std::vector<Announcement> m_entries;
};

} // namespace

Result<Listing> FeedParser::parse(const QByteArray &bytes, const QString &name) {
    if (auto error = notAFeed(bytes, name))
        return failure(*std::move(error));
    RawFeed feed = readFeedXml(bytes);
    if (const auto reason = refusal(feed))
        return failure(ErrorCode::InvalidInput, *reason, name);

    Listing listing;
    listing.feed = feedName(feed, name);
    listing.day = announcementDay(feed);
    listing.announced = int(feed.entries.size() + feed.problems.size());
    listing.truncated = listing.announced >= feedEntryLimit;
    listing.problems = std::move(feed.problems);
    if (feed.damage)
        listing.problems.push_back(*std::move(feed.damage));

    PaperCollector papers;
    const QStringList categories = listing.categories();
    for (RawEntry &entry : feed.entries) {
        if (auto read = readEntry(std::move(entry), categories, listing.problems))
            papers.add(*std::move(read));
    }
    listing.entries = papers.take();
    std::ranges::stable_sort(listing.problems, {}, &FeedProblem::line);

    if (listing.entries.empty() && !listing.problems.empty())
        return failure(ErrorCode::Malformed, listing.problems.front().reason,
                       placeIn(name, listing.problems.front().line));
    if (!listing.day.isValid())
        return failure(ErrorCode::Malformed, QStringLiteral("the feed gives no date"), placeIn(name, 1));
    return listing;
}

std::optional<Error> FeedParser::transientTrouble(const QByteArray &bytes, const QString &name) {
    if (auto error = notAFeed(bytes, name))
        return error;
    constexpr qsizetype tail = 4096; // comments may follow the end tag
    const QByteArray end = bytes.last(std::min(bytes.size(), tail));
    if (end.contains("</rss>") || end.contains("feed>"))
        return std::nullopt;
    return Error{ErrorCode::Malformed, QStringLiteral("the feed has no end"), name, {}};
}

} // namespace winnow
