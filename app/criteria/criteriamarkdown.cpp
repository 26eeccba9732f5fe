#include "app/criteria/criteria.h"

#include "app/criteria/activetopics.h"

#include <array>

namespace winnow {
namespace {

constexpr QLatin1String blocksHeading("# Paper Selection Prompt");
constexpr QLatin1String systemHeading("## System Prompt");
constexpr QLatin1String userHeading("## User Prompt");
constexpr QLatin1String screeningHeading("## Screening Prompt");
constexpr QLatin1String pausedHeading("## Paused Topics");
constexpr QLatin1String digestHeading("# Personalized Daily ArXiv Papers");

QString quoted(const QString &prompt) {
    QString block = QStringLiteral("> ") + prompt;
    return block.replace(QLatin1Char('\n'), QLatin1String("\n> "));
}

bool isQuote(QStringView line) {
    return line.startsWith(QLatin1Char('>'));
}

QStringView unquoted(QStringView line) {
    if (!isQuote(line))
        return line;
    return line.mid(line.startsWith(QLatin1String("> ")) ? 2 : 1);
}

bool isHeading(QStringView line, QLatin1String heading) {
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line.compare(heading, Qt::CaseInsensitive) == 0;
}

bool isAnyHeading(QStringView line) {
    constexpr std::array headings{blocksHeading, systemHeading, userHeading, screeningHeading, pausedHeading};
    return line.startsWith(digestHeading) ||
           std::any_of(headings.begin(), headings.end(), [&](auto h) { return isHeading(line, h); });
}

// A quoted block ends at the first line that is neither quoted nor blank; a block written without quote marks
// ends at the file's next heading.
QString blockAfter(const QStringList &lines, qsizetype heading) {
    qsizetype begin = heading + 1;
    while (begin < lines.size() && QStringView(lines[begin]).trimmed().isEmpty())
        ++begin;
    const bool isQuoted = begin < lines.size() && isQuote(lines[begin]);
    qsizetype end = begin;
    for (qsizetype i = begin; i < lines.size(); ++i) {
        const bool blank = QStringView(lines[i]).trimmed().isEmpty();
        if (isQuoted ? !blank && !isQuote(lines[i]) : isAnyHeading(lines[i]))
            break;
        if (!blank)
            end = i + 1;
    }
    QStringList block;
    for (qsizetype i = begin; i < end; ++i)
        block << (isQuoted ? unquoted(lines[i]).toString() : lines[i]);
    return block.join(QLatin1Char('\n'));
}

qsizetype findHeading(const QStringList &lines, qsizetype from, QLatin1String heading) {
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (isHeading(lines[i], heading))
            return i;
    }
    return -1;
}

qsizetype findLastHeading(const QStringList &lines, QLatin1String heading) {
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (isHeading(lines[i], heading))
            return i;
    }
    return -1;
}

QStringList normalizedLines(QString text) {
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.split(QLatin1Char('\n'));
}

QString lineNumber(qsizetype index) {
    return QStringLiteral("line %1").arg(index + 1);
}

bool isBareHeading(const QString &line) {
    return line.startsWith(QLatin1String("## "));
}

// In the bot's earliest digests the prompts follow their heading unquoted: first the system prompt, then
// sections with the rest.
Criteria barePrompts(const QStringList &lines, qsizetype heading) {
    const auto begin = lines.begin() + heading + 1;
    const auto section = std::find_if(begin, lines.end(), isBareHeading);
    const auto joined = [](auto from, auto to) {
        return QStringList(from, to).join(QLatin1Char('\n')).trimmed();
    };
    Criteria criteria;
    criteria.systemPrompt = joined(begin, section);
    criteria.scoringPrompt = joined(section, lines.end());
    if (criteria.systemPrompt.isEmpty())
        criteria.systemPrompt = defaultCriteria().systemPrompt;
    return criteria;
}

Result<Criteria> withoutHeadings(const QStringList &lines) {
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].startsWith(digestHeading))
            return failure(ErrorCode::Malformed, QStringLiteral("a digest without prompts"), lineNumber(i));
    }
    Criteria criteria;
    criteria.scoringPrompt = lines.join(QLatin1Char('\n')).trimmed();
    if (criteria.scoringPrompt.isEmpty())
        return failure(ErrorCode::Malformed, QStringLiteral("no text"), lineNumber(0));
    criteria.systemPrompt = defaultCriteria().systemPrompt;
    return criteria;
}

} // namespace

QString criteriaToMarkdown(const Criteria &criteria) {
    QStringList blocks{blocksHeading, systemHeading, quoted(criteria.systemPrompt), userHeading,
                       quoted(criteria.scoringPrompt)};
    if (!criteria.screeningPrompt.isEmpty())
        blocks << screeningHeading << quoted(criteria.screeningPrompt);
    if (!criteria.pausedTopics.isEmpty())
        blocks << pausedHeading << quoted(criteria.pausedTopics.join(QLatin1Char('\n')));
    return blocks.join(QLatin1String("\n\n"));
}

Result<Criteria> criteriaFromMarkdown(const QString &text) {
    const QStringList lines = normalizedLines(text);
    // Digests get concatenated; the last one has the newest criteria.
    const qsizetype first = std::max<qsizetype>(0, findLastHeading(lines, blocksHeading));
    const qsizetype user = findHeading(lines, first, userHeading);
    const qsizetype system = findHeading(lines, first, systemHeading);
    const qsizetype screening = findHeading(lines, first, screeningHeading);
    if (user < 0) {
        const qsizetype any = std::max({findLastHeading(lines, blocksHeading), system, screening});
        if (any < 0)
            return withoutHeadings(lines);
        const bool isBare = system < 0 && screening < 0;
        if (isBare && std::any_of(lines.begin() + any, lines.end(), isBareHeading))
            return barePrompts(lines, any);
        return failure(ErrorCode::Malformed, QStringLiteral("no section \"%1\"").arg(userHeading),
                       lineNumber(any));
    }
    Criteria criteria;
    criteria.scoringPrompt = blockAfter(lines, user);
    if (criteria.scoringPrompt.trimmed().isEmpty())
        return failure(ErrorCode::Malformed, QStringLiteral("the section is empty"), lineNumber(user));
    criteria.systemPrompt = system < 0 ? defaultCriteria().systemPrompt : blockAfter(lines, system);
    if (screening >= 0)
        criteria.screeningPrompt = blockAfter(lines, screening);
    const qsizetype paused = findHeading(lines, first, pausedHeading);
    return paused < 0 ? criteria : withPaused(criteria, blockAfter(lines, paused).split(QLatin1Char('\n')));
}

} // namespace winnow
