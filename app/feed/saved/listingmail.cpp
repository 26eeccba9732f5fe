#include "app/feed/saved/listingmail.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/taxonomy.h"
#include "app/feed/saved/savedname.h"
#include "app/model/authors.h"
#include "app/net/httpdate.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

// Between two lines "\\", or two lines of hyphens.
struct MailEntry {
    qint64 line = 0;
    QString id;   // "arXiv:2601.00001 (*cross-listing*)"
    QString mark; // "Date: …" or "replaced with revised version …"
    QHash<QString, QString> fields;
    QString abstract;
    bool hasAbstract = false;
    bool isClosed = false; // by "\\ ( https://arxiv.org/abs/… , 12kb)"
};

bool isRule(QStringView line) {
    constexpr qsizetype shortest = 40; // arXiv's have 78 hyphens
    return line.size() >= shortest &&
           std::ranges::all_of(line, [](QChar c) { return c == QLatin1Char('-'); });
}

QStringView withoutEnd(QStringView line) {
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

// Reads the lines once.
class MailReader final {
public:
    void read(const QString &text) {
        const auto lines = QStringView(text).split(QLatin1Char('\n'));
        for (const QStringView line : lines) {
            ++m_line;
            take(withoutEnd(line));
        }
        finish();
    }
    std::vector<MailEntry> entries;
    QStringList sections; // "Machine Learning", under "Submissions to:"
    QString until;        // the end of the submission period, "Thu 22 Jan 26 19:00:00 GMT"

private:
    enum class Place { Between, Opened, Fields, Abstract };

    void take(QStringView line) {
        const bool isMark = line.startsWith(QLatin1String("\\\\"));
        if (isRule(line)) {
            finish();
        } else if (isMark && m_place == Place::Fields && line.size() == 2) {
            m_place = Place::Abstract;
            m_entry.hasAbstract = true;
        } else if (isMark && (m_place == Place::Fields || m_place == Place::Abstract)) {
            m_entry.isClosed = true;
            finish();
        } else if (isMark) {
            m_place = Place::Opened;
        } else if (m_place == Place::Opened && line.startsWith(QLatin1String("arXiv:"))) {
            m_entry = {};
            m_entry.line = m_line;
            m_entry.id = line.toString();
            m_field.clear();
            m_place = Place::Fields;
        } else if (m_place == Place::Fields) {
            takeField(line);
        } else if (m_place == Place::Abstract) {
            m_entry.abstract += line.toString() + QLatin1Char(' ');
        } else {
            m_place = Place::Between;
            takeHead(line);
        }
    }
    void takeField(QStringView line) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (line.isEmpty()) {
            m_field.clear();
        } else if (line.front().isSpace()) {
            if (!m_field.isEmpty())
                m_entry.fields[m_field] += QLatin1Char(' ') + line.trimmed().toString();
        } else if (line.startsWith(QLatin1String("replaced with")) ||
                   line.startsWith(QLatin1String("figures added")) ||
                   line.startsWith(QLatin1String("part added"))) {
            m_entry.mark = line.toString();
        } else if (colon > 0) {
            m_field = line.first(colon).toString().toLower();
            m_entry.fields[m_field] = line.sliced(colon + 1).trimmed().toString();
        }
    }
    void takeHead(QStringView line) {
        const QStringView words = line.trimmed();
        if (words.startsWith(QLatin1String("Submissions to:"))) {
            m_isInHead = true;
        } else if (words.startsWith(QLatin1String("received from"))) {
            m_isInHead = false;
            if (const qsizetype to = words.lastIndexOf(QLatin1String(" to ")); to > 0)
                until = words.sliced(to + 4).trimmed().toString();
        } else if (m_isInHead && !words.isEmpty()) {
            constexpr qsizetype most = 200;
            if (sections.size() < most)
                sections.append(words.toString());
        }
    }
    void finish() {
        if (m_place == Place::Fields || m_place == Place::Abstract)
            entries.push_back(std::exchange(m_entry, {}));
        m_place = Place::Between;
        m_isInHead = false;
    }

    Place m_place = Place::Between;
    qint64 m_line = 0;
    bool m_isInHead = false;
    MailEntry m_entry;
    QString m_field;
};

// "Thu 22 Jan 26 19:00:00 GMT": without a comma or a century.
QDateTime windowEnd(const QString &text) {
    static const QRegularExpression form(
        QStringLiteral("(?:^|\\s)(\\d{1,2} [A-Z][a-z]{2}) (?:20)?(\\d\\d) (\\d\\d:\\d\\d(?::\\d\\d)?) "
                       "(GMT|UTC?|[+-]\\d{4})\\b"));
    const auto match = form.match(text);
    return match.hasMatch() ? readMailDate(QStringLiteral("%1 20%2 %3 %4")
                                               .arg(match.captured(1), match.captured(2), match.captured(3),
                                                    match.captured(4)))
                            : QDateTime();
}

// Sent from 20:00 on, the evening before the day of the feed with the same papers.
QDate daySent(const QDateTime &sent) {
    constexpr int hour = 3600;
    QDate day = AnnouncementCalendar::dayAt(sent.addSecs(4 * hour));
    while (AnnouncementCalendar::kind(day) != AnnouncementCalendar::DayKind::Announcement)
        day = day.addDays(1);
    return day;
}

QDate dayOf(const MailReader &mail, const MimeMessage &message) {
    if (const QDateTime end = windowEnd(mail.until); end.isValid())
        return AnnouncementCalendar::dayOfSubmission(end.addSecs(-1));
    const QDateTime sent = readMailDate(message.header("date"));
    return sent.isValid() ? daySent(sent) : QDate();
}

// The archive in "cs daily Subj-class mailing 123abc 1", or in the address for subscriptions.
QString archiveOf(const MimeMessage &message) {
    const QString subject = message.header("subject").section(QLatin1Char(' '), 0, 0);
    if (isKnownCategory(subject))
        return subject;
    static const QRegularExpression order(QStringLiteral("send mail ONLY to ([A-Za-z.-]+)\\)"));
    const QString asked = order.match(message.header("from")).captured(1);
    return isKnownCategory(asked) ? asked : QString();
}

// "cs.AI+cs.LG" if each section's name belongs to a single category, otherwise the archive or the file's
// name.
QString feedOf(const MailReader &mail, const MimeMessage &message, const QString &name) {
    const QString archive = archiveOf(message);
    QStringList codes;
    for (const QString &section : mail.sections) {
        QStringList candidates;
        for (const Category &category : taxonomy()) {
            if (category.name == section && (archive.isEmpty() || categoryMatches(category.code, archive)))
                candidates.append(category.code);
        }
        if (candidates.size() != 1) {
            codes.clear();
            break;
        }
        codes.append(candidates.front());
    }
    codes.removeDuplicates();
    if (!codes.isEmpty())
        return codes.join(QLatin1Char('+'));
    if (!archive.isEmpty())
        return archive;
    const QString category = categoryInFileName(name);
    return category.isEmpty() ? fileStem(name) : category;
}

bool isOwn(const Paper &paper, const QStringList &feed) {
    return std::ranges::any_of(
        feed, [&paper](const QString &asked) { return categoryMatches(paper.primaryCategory(), asked); });
}

// Why the entry is unusable, empty: it is usable.
QString trouble(const MailEntry &entry, const Announcement &read) {
    if (read.paper.id.isNull())
        return QStringLiteral("no arXiv id");
    if (!entry.isClosed)
        return QStringLiteral("the entry is cut short");
    return read.paper.title.isEmpty() ? QStringLiteral("no title") : QString();
}

Announcement announcementOf(const MailEntry &entry, const QStringList &feed) {
    const auto field = [&entry](const char *name) {
        return entry.fields.value(QLatin1String(name)).simplified();
    };
    Announcement result;
    Paper &paper = result.paper;
    const QString id = entry.id.simplified().section(QLatin1Char(' '), 0, 0);
    paper.id = ArxivId::fromString(id).value_or(ArxivId());
    paper.title = field("title");
    paper.authors = splitAuthors(field("authors"));
    paper.abstract = entry.abstract.simplified();
    for (const QString &code : field("categories").split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (isPlausibleCategory(code) && !paper.categories.contains(code))
            paper.categories.append(code);
    }
    paper.comment = field("comments");
    paper.journalReference = field("journal-ref");
    paper.doi = field("doi");
    paper.license = field("license");

    const bool isReplaced = !entry.mark.isEmpty();
    const bool isCross = entry.id.contains(QLatin1String("cross-listing"));
    if (isReplaced) {
        paper.version = 2;
        result.type = isOwn(paper, feed) ? AnnounceType::Replace : AnnounceType::ReplaceCross;
    } else {
        result.type = isCross ? AnnounceType::Cross : AnnounceType::New;
    }
    if (isReplaced || isCross)
        result.gaps.push_back(PaperGap::Version);
    if (paper.authors.removeIf(
            [](const QString &author) { return author.startsWith(QLatin1String("et al")); }) > 0)
        result.gaps.push_back(PaperGap::Authors); // "et al. (27 additional authors not shown)"
    return result;
}

void readEntries(const MailReader &mail, Listing &listing) {
    QSet<ArxivId> known;
    const QStringList feed = listing.categories();
    for (const MailEntry &entry : mail.entries) {
        Announcement read = announcementOf(entry, feed);
        const auto report = [&](const QString &reason) {
            listing.problems.push_back({entry.line, reason, read.paper.id.toString()});
        };
        const QString reason = trouble(entry, read);
        if (!reason.isEmpty()) {
            report(reason);
            continue;
        }
        if (!entry.hasAbstract && !entry.mark.isEmpty()) {
            listing.isPart = true;
            listing.note = QStringLiteral("e-mail: without its replacements");
            continue;
        }
        if (read.paper.abstract.isEmpty())
            report(QStringLiteral("no abstract"));
        if (read.paper.authors.isEmpty())
            report(QStringLiteral("no authors"));
        if (!known.contains(read.paper.id)) {
            known.insert(read.paper.id);
            listing.entries.push_back(std::move(read));
        }
    }
}

} // namespace

bool holdsListing(const QString &text) {
    static const QRegularExpression form(QStringLiteral("^\\\\\\\\[ \\t]*\\r?\\narXiv:"),
                                         QRegularExpression::MultilineOption);
    return form.match(text).hasMatch();
}

Result<Listing> readListingMail(const MimeMessage &message, const QString &name) {
    MailReader mail;
    mail.read(message.text);
    Listing listing;
    listing.source = ListingSource::Email;
    listing.feed = feedOf(mail, message, name);
    listing.day = dayOf(mail, message);
    listing.announced = int(mail.entries.size());
    if (!listing.day.isValid())
        return failure(ErrorCode::Malformed, QStringLiteral("the e-mail does not say of which day it is"),
                       name);
    readEntries(mail, listing);
    if (!listing.entries.empty())
        return listing;
    if (listing.problems.empty())
        return failure(ErrorCode::Malformed, QStringLiteral("the e-mail holds no abstracts"), name);
    return failure(ErrorCode::Malformed, listing.problems.front().reason,
                   QStringLiteral("%1:%2").arg(name).arg(listing.problems.front().line));
}

} // namespace winnow
