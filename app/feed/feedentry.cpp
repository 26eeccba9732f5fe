#include "app/feed/feedentry.h"

#include "app/arxiv/taxonomy.h"
#include "app/model/authors.h"

#include <array>

namespace winnow {

namespace {

const QLatin1String abstractMark("Abstract:");
const QLatin1String typeMark("Announce Type:");

// Most texts have nothing to collapse. Branch-free, so that the compiler vectorises it: abstracts are most of
// a feed.
bool mayNeedCollapsing(QStringView text) {
    unsigned found = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const unsigned c = text.utf16()[i];
        found |= unsigned(c < 0x20) | unsigned(c >= 0x80) |
                 (unsigned(c == 0x20) & unsigned(text.utf16()[i + 1] == 0x20));
    }
    return found != 0;
}

QString oneLine(QString text) {
    text = std::move(text).trimmed();
    return mayNeedCollapsing(text) ? text.simplified() : text;
}

std::optional<ArxivId::Versioned> readId(const RawEntry &entry) {
    // "arXiv:2508.04753v2 Announce Type: …"
    const QStringView description = QStringView(entry.description).trimmed();
    const QStringView preamble = description.left(description.indexOf(QLatin1Char(' ')));
    std::optional<ArxivId::Versioned> found;
    for (const QStringView text : {QStringView(entry.guid), QStringView(entry.link), preamble}) {
        if (found && found->version > 0)
            break;
        const auto id = ArxivId::parse(text);
        if (id && (!found || id->id == found->id))
            found = id;
    }
    return found;
}

QStringList readCategories(const QStringList &texts) {
    QStringList categories;
    for (const QString &text : texts) {
        for (const QStringView code : QStringView(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringView trimmed = code.trimmed();
            if (isPlausibleCategory(trimmed) && !categories.contains(trimmed))
                categories.append(trimmed.toString());
        }
    }
    return categories;
}

QStringView preambleType(const QString &description) {
    const auto mark = description.indexOf(typeMark);
    const auto end = description.indexOf(abstractMark);
    if (mark < 0 || (end >= 0 && end < mark))
        return {};
    const QStringView rest = QStringView(description).sliced(mark + typeMark.size()).trimmed();
    const auto blank = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
    return rest.first(blank - rest.begin());
}

AnnounceType guessedType(const Paper &paper, const QStringList &feedCategories) {
    const bool own = std::ranges::any_of(feedCategories, [&](const QString &asked) {
        return categoryMatches(paper.primaryCategory(), asked);
    });
    if (paper.version > 1)
        return own ? AnnounceType::Replace : AnnounceType::ReplaceCross;
    return own ? AnnounceType::New : AnnounceType::Cross;
}

} // namespace

QString readAbstract(QString description) {
    if (const auto mark = description.indexOf(abstractMark); mark >= 0)
        description.remove(0, mark + abstractMark.size());
    return oneLine(std::move(description));
}

std::optional<Announcement> readEntry(RawEntry entry, const QStringList &feedCategories,
                                      std::vector<FeedProblem> &problems) {
    const auto id = readId(entry);
    const auto report = [&](const QString &reason) {
        problems.push_back({entry.line, reason, id ? id->id.toString() : QString()});
    };
    if (!id) {
        report(QStringLiteral("no arXiv id in guid or link"));
        return std::nullopt;
    }
    Announcement result;
    Paper &paper = result.paper;
    paper.id = id->id;
    paper.version = std::max(id->version, 1);
    paper.title = oneLine(std::move(entry.title));
    if (paper.title.isEmpty()) {
        report(QStringLiteral("no title"));
        return std::nullopt;
    }
    const QString typeText = entry.announceType.isEmpty() ? preambleType(entry.description).toString()
                                                          : oneLine(entry.announceType);
    paper.abstract = readAbstract(std::move(entry.description));
    paper.authors = splitAuthors(entry.creators);
    paper.categories = readCategories(entry.categories);
    paper.comment = oneLine(std::move(entry.comment));
    paper.doi = oneLine(std::move(entry.doi));
    paper.journalReference = oneLine(std::move(entry.journalReference));
    paper.license = oneLine(std::move(entry.rights));

    const auto type = announceTypeFromName(typeText);
    result.type = type ? *type : guessedType(paper, feedCategories);

    if (!type)
        report(typeText.isEmpty() ? QStringLiteral("no announce type")
                                  : QStringLiteral("unknown announce type \"%1\"").arg(typeText));
    if (paper.abstract.isEmpty())
        report(QStringLiteral("no abstract"));
    if (paper.authors.isEmpty())
        report(QStringLiteral("no authors"));
    if (paper.categories.isEmpty())
        report(QStringLiteral("no category"));
    if (!entry.damage.isEmpty())
        report(entry.damage);
    return result;
}

} // namespace winnow
