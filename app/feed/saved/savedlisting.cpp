#include "app/feed/saved/savedlisting.h"

#include "app/feed/feedparser.h"
#include "app/feed/listingpage.h"
#include "app/feed/saved/gunzip.h"
#include "app/feed/saved/listingmail.h"
#include "app/feed/saved/oairecords.h"
#include "app/feed/saved/savedname.h"
#include "app/feed/xmltags.h"
#include "app/model/readbytes.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

namespace winnow {

namespace {

constexpr qsizetype lookedAt = 64 * 1024; // bytes at the beginning of a file, to recognise its kind

using Listings = Result<std::vector<Listing>>;

enum class FileKind { Feed, OldFeed, Oai, Page, Mail, MailText };

FileKind kindOfXml(const QByteArray &bytes) {
    if (hasTagOfManyAttributes(bytes))
        return FileKind::Feed; // its parser rejects it
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement();
    const QStringView root = xml.name();
    if (root.compare(QLatin1String("html"), Qt::CaseInsensitive) == 0)
        return FileKind::Page;
    if (root == QLatin1String("OAI-PMH"))
        return FileKind::Oai;
    return root == QLatin1String("RDF") ? FileKind::OldFeed : FileKind::Feed;
}

// Pages in whatever way they begin: with a browser's comment, or without <html>.
bool looksLikePage(const QByteArray &start) {
    constexpr qsizetype head = 2000; // a feed may mention HTML further down
    const QByteArray lower = start.first(std::min(start.size(), head)).toLower();
    if (!lower.startsWith('<') || lower.startsWith("<?xml"))
        return false;
    return lower.contains("<html") || lower.contains("<!doctype html") || isListingPage(start);
}

FileKind kindOf(const QByteArray &bytes) {
    QByteArray start = bytes.first(std::min(bytes.size(), lookedAt));
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    if (looksLikePage(start))
        return FileKind::Page;
    if (start.startsWith('<'))
        return kindOfXml(bytes);
    if (readMimeMessage(bytes))
        return FileKind::Mail;
    return holdsListing(QString::fromUtf8(start)) ? FileKind::MailText : FileKind::Feed;
}

Listings readPage(const QByteArray &bytes, const QString &name) {
    auto page = readListingPage(bytes, name, categoryInFileName(name));
    if (!page)
        return failure(std::move(page).error());
    if (page->category.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            QStringLiteral("several categories are called %1; begin the file's name with the one it is of, "
                           "as in cs.LG.html")
                .arg(page->heading),
            name);
    if (!page->hasAbstracts)
        return failure(
            ErrorCode::Malformed,
            QStringLiteral("a catch-up page without abstracts; save it with abs=True in its address"), name);
    Listing listing;
    listing.feed = page->category;
    listing.day = page->day;
    listing.entries = std::move(page->entries);
    listing.problems = std::move(page->problems);
    listing.source = page->source;
    listing.announced = std::max(page->total, page->announced);
    // The other pages of a catch-up day may be in other files: the library counts what it has.
    if (listing.source == ListingSource::ListPage && page->total > page->announced)
        listing.problems.push_back({1,
                                    QStringLiteral("the page shows %1 of %2 entries; save it with show=2000 "
                                                   "in its address")
                                        .arg(page->announced)
                                        .arg(page->total),
                                    {}});
    return std::vector<Listing>{std::move(listing)};
}

// Emails in a mailbox that are for the same feed and day are combined.
void add(std::vector<Listing> &listings, Listing listing) {
    const auto same = std::ranges::find_if(listings, [&listing](const Listing &known) {
        return known.day == listing.day && known.feed == listing.feed;
    });
    if (same == listings.end()) {
        listings.push_back(std::move(listing));
        return;
    }
    same->announced += listing.announced;
    same->isPart = same->isPart || listing.isPart;
    std::ranges::move(listing.entries, std::back_inserter(same->entries));
    std::ranges::move(listing.problems, std::back_inserter(same->problems));
}

// Not only the first message: a mailbox contains other mail as well.
Listings readMails(const QByteArray &bytes, const QString &name) {
    std::vector<Listing> listings;
    std::optional<Error> trouble;
    for (const QByteArray &bytesOfOne : messagesIn(bytes)) {
        const auto message = readMimeMessage(bytesOfOne);
        if (!message || !holdsListing(message->text)) {
            const QString subject = message ? message->header("subject").simplified().left(160) : QString();
            if (!trouble)
                trouble =
                    Error{ErrorCode::Malformed,
                          QStringLiteral("an e-mail, \"%1\", and none of arXiv's listings").arg(subject),
                          name,
                          {}};
            continue;
        }
        auto listing = readListingMail(*message, name);
        if (listing)
            add(listings, *std::move(listing));
        else
            trouble = listing.error();
    }
    if (listings.empty())
        return failure(*trouble);
    std::ranges::sort(listings, {}, &Listing::day);
    return listings;
}

Listings readMailText(const QByteArray &bytes, const QString &name) {
    MimeMessage message;
    message.text = QString::fromUtf8(bytes);
    return readListingMail(message, name).map([](Listing listing) {
        return std::vector<Listing>{std::move(listing)};
    });
}

} // namespace

Result<std::vector<Listing>> readSavedFile(const QByteArray &bytes, const QString &name) {
    if (isGzip(bytes)) {
        const auto unpacked = gunzip(bytes, name);
        if (!unpacked)
            return failure(unpacked.error());
        if (isGzip(*unpacked))
            return failure(ErrorCode::Malformed, QStringLiteral("a file that is packed twice"), name);
        return readSavedFile(*unpacked, name);
    }
    switch (kindOf(bytes)) {
    case FileKind::Page:
        return readPage(bytes, name);
    case FileKind::Oai:
        return readOaiRecords(bytes, name);
    case FileKind::Mail:
        return readMails(bytes, name);
    case FileKind::MailText:
        return readMailText(bytes, name);
    case FileKind::OldFeed:
        return failure(ErrorCode::Malformed, QStringLiteral("a feed of arXiv's from before 2024 (RSS 1.0)"),
                       name);
    case FileKind::Feed:
        break;
    }
    return parseFeedDays(bytes, name);
}

Result<QByteArray> readFeedFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    // Reads one byte more instead of using size(): pipes and the like don't know theirs.
    const QByteArray bytes = readBytes(file, largestSavedFile + 1);
    if (bytes.size() > largestSavedFile)
        return failure(ErrorCode::FileUnreadable, QStringLiteral("larger than 200 MB"), path);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    return bytes;
}

Result<std::vector<Listing>> readSavedDays(const QString &path, const std::optional<QDate> &asked) {
    auto listings =
        readFeedFile(path).and_then([&path](const QByteArray &bytes) { return readSavedFile(bytes, path); });
    const auto isAsked = [&asked](const Listing &listing) { return listing.day == asked; };
    if (listings && std::ranges::any_of(*listings, isAsked))
        std::erase_if(*listings, std::not_fn(isAsked));
    return listings;
}

} // namespace winnow
