#include "app/feed/feedentry.h"

#include "app/feed/taxonomy.h"

#include <array>

namespace winnow {

namespace {

const QLatin1String abstractMark("Abstract:");
const QLatin1String typeMark("Announce Type:");

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

// Brackets that a text opens as often as it closes; the others say nothing about where a name ends.
struct Balanced {
    bool parentheses = false;
    bool braces = false;
};

Balanced balancedBrackets(QStringView text) {
    int parentheses = 0;
    int braces = 0;
    Balanced balanced{true, true};
    for (const QChar c : text) {
        parentheses += c == QLatin1Char('(') ? 1 : c == QLatin1Char(')') ? -1 : 0;
        braces += c == QLatin1Char('{') ? 1 : c == QLatin1Char('}') ? -1 : 0;
        balanced.parentheses = balanced.parentheses && parentheses >= 0;
        balanced.braces = balanced.braces && braces >= 0;
    }
    return {balanced.parentheses && parentheses == 0, balanced.braces && braces == 0};
}

} // namespace

QStringList splitAuthors(const QString &creators) {
    const Balanced balanced = balancedBrackets(creators);
    QStringList authors;
    QString name;
    int parentheses = 0;
    int braces = 0;
    const auto finishName = [&] {
        if (const QString author = name.simplified(); !author.isEmpty())
            authors.append(author);
        name.clear();
    };
    for (const QChar c : creators) {
        if (balanced.braces && c == QLatin1Char('{'))
            ++braces;
        else if (balanced.braces && c == QLatin1Char('}'))
            --braces;
        else if (balanced.parentheses && braces == 0 && c == QLatin1Char('('))
            ++parentheses;
        if (c == QLatin1Char(',') && parentheses == 0 && braces == 0)
            finishName();
        else if (parentheses == 0)
            name += c;
        if (balanced.parentheses && braces == 0 && parentheses > 0 && c == QLatin1Char(')'))
            --parentheses;
    }
    finishName();
    return authors;
}

QString readAbstract(const QString &description) {
    const auto mark = description.indexOf(abstractMark);
    return (mark < 0 ? description : description.mid(mark + abstractMark.size())).simplified();
}

std::optional<Announcement> readEntry(const RawEntry &entry, const QStringList &feedCategories,
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
    paper.title = entry.title.simplified();
    if (paper.title.isEmpty()) {
        report(QStringLiteral("no title"));
        return std::nullopt;
    }
    paper.abstract = readAbstract(entry.description);
    for (const QString &creators : entry.creators)
        paper.authors += splitAuthors(creators);
    paper.categories = readCategories(entry.categories);
    paper.comment = entry.comment.simplified();
    paper.doi = entry.doi.simplified();
    paper.journalReference = entry.journalReference.simplified();
    paper.license = entry.rights.simplified();

    const QString typeText = entry.announceType.isEmpty() ? preambleType(entry.description).toString()
                                                          : entry.announceType.simplified();
    const auto type = announceTypeFromName(typeText);
    result.type = type.value_or(guessedType(paper, feedCategories));

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
