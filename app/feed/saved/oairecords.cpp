#include "app/feed/saved/oairecords.h"

#include <QTimeZone>

#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/taxonomy.h"
#include "app/feed/saved/oaixml.h"
#include "app/feed/saved/savedname.h"
#include "app/model/authors.h"
#include "app/net/httpdate.h"

#include <algorithm>
#include <map>

namespace winnow {

namespace {

// "cs.LG" of "cs:cs:LG", "hep-th" of "physics:hep-th", "cs" of "cs".
QString codeOfSet(const QString &set) {
    const QStringList parts = set.split(QLatin1Char(':'));
    const QString code = parts.size() == 3 ? parts[1] + QLatin1Char('.') + parts[2] : parts.constLast();
    return isKnownCategory(code) ? code : QString();
}

// Several categories share a name: the record's sets distinguish "Machine Learning" in cs.LG from that in
// stat.ML.
QStringList codesOf(const QStringList &names, const QStringList &sets) {
    QStringList known;
    for (const QString &set : sets)
        known.append(codeOfSet(set));
    QStringList codes;
    for (const QString &name : names) {
        QStringList candidates;
        for (const Category &category : taxonomy()) {
            if (category.name == name)
                candidates.append(category.code);
        }
        if (candidates.size() > 1)
            candidates.removeIf([&known](const QString &code) { return !known.contains(code); });
        codes.append(candidates);
    }
    codes.removeDuplicates();
    return codes;
}

QDateTime momentOf(const QString &text) {
    const QDateTime moment = readMailDate(text);
    if (moment.isValid())
        return moment;
    // Only the day is given: noon in New York is before that day's deadline, like most submissions.
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    return day.isValid() ? QDateTime(day, QTime(17, 0), QTimeZone::utc()) : QDateTime();
}

// When the first version was submitted.
QDateTime submissionOf(const OaiRecord &record) {
    if (record.dates.isEmpty())
        return momentOf(record.created);
    QDateTime first;
    for (const QString &date : record.dates) {
        const QDateTime moment = momentOf(date);
        if (moment.isValid() && (!first.isValid() || moment < first))
            first = moment;
    }
    return first;
}

Announcement announcementOf(const OaiRecord &record, const QString &feed) {
    Announcement result;
    Paper &paper = result.paper;
    const auto id = ArxivId::fromString(record.id);
    paper.id = id ? *id : ArxivId::fromString(record.identifier).value_or(ArxivId());
    paper.title = record.title;
    paper.authors = splitAuthors(record.authors);
    paper.abstract = record.abstract;
    paper.categories =
        record.categories.isEmpty() ? codesOf(record.subjects, record.sets) : record.categories;
    paper.categories.removeIf([](const QString &code) { return !isPlausibleCategory(code); });
    paper.categories.removeDuplicates();
    paper.comment = record.comments;
    paper.journalReference = record.journal;
    paper.doi = record.doi;
    paper.license = record.license;
    paper.version = std::max(record.versions, 1);
    if (record.versions < 1)
        result.gaps.push_back(PaperGap::Version);
    const bool isOwn = feed.isEmpty() || categoryMatches(paper.primaryCategory(), feed);
    result.type = isOwn ? AnnounceType::New : AnnounceType::Cross;
    return result;
}

// Why a record is unusable, empty: it is usable.
QString trouble(const Paper &paper, const QDateTime &submitted) {
    if (paper.id.isNull())
        return QStringLiteral("no arXiv id");
    if (paper.title.isEmpty())
        return QStringLiteral("no title");
    if (paper.abstract.isEmpty())
        return QStringLiteral("no abstract");
    return submitted.isValid() ? QString() : QStringLiteral("no date of submission");
}

Listing emptyListing(const QString &feed, QDate day) {
    Listing listing;
    listing.feed = feed;
    listing.day = day;
    listing.source = ListingSource::Oai;
    listing.isPart = true;
    listing.note = QStringLiteral("approximate: by day of submission");
    return listing;
}

} // namespace

Result<std::vector<Listing>> readOaiRecords(const QByteArray &bytes, const QString &name) {
    const OaiAnswer answer = readOaiXml(bytes);
    if (!answer.refusal.isEmpty())
        return failure(ErrorCode::InvalidInput, answer.refusal, name);
    const QString asked = codeOfSet(answer.askedSet);
    std::map<QDate, Listing> days;
    std::vector<FeedProblem> problems;
    for (const OaiRecord &record : answer.records) {
        if (record.isDeleted)
            continue;
        Announcement entry = announcementOf(record, asked);
        const QDateTime submitted = submissionOf(record);
        const QString reason = trouble(entry.paper, submitted);
        if (!reason.isEmpty()) {
            problems.push_back({record.line, reason, entry.paper.id.toString()});
            continue;
        }
        const QDate day = AnnouncementCalendar::dayOfSubmission(submitted);
        Listing &listing =
            days.try_emplace(day, emptyListing(asked.isEmpty() ? fileStem(name) : asked, day)).first->second;
        ++listing.announced;
        listing.entries.push_back(std::move(entry));
    }
    if (answer.damage)
        problems.push_back(*answer.damage);
    if (answer.hasMore)
        problems.push_back(
            {1, QStringLiteral("the answer goes on in another file: it ends with a resumptionToken"), {}});
    if (days.empty())
        return failure(ErrorCode::Malformed,
                       problems.empty() ? QStringLiteral("an OAI-PMH answer without records")
                                        : problems.front().reason,
                       QStringLiteral("%1:%2").arg(name).arg(problems.empty() ? 1 : problems.front().line));
    std::vector<Listing> listings;
    for (auto &[day, listing] : days)
        listings.push_back(std::move(listing));
    listings.back().problems = std::move(problems);
    return listings;
}

} // namespace winnow
