#include "app/digest/bot/botmarkdown.h"

#include "app/digest/bot/bothead.h"
#include "app/digest/bot/botlist.h"
#include "app/digest/bot/bottopics.h"
#include "app/digest/digestblocks.h"
#include "app/model/matchview.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace winnow {

using namespace digestblocks;

namespace {

// The first non-blank lines, trimmed.
QList<QStringView> headLines(QStringView text, qsizetype most) {
    QList<QStringView> lines;
    for (qsizetype at = 0; at < text.size() && lines.size() < most;) {
        const auto end = text.indexOf(u'\n', at);
        const QStringView line = text.sliced(at, (end < 0 ? text.size() : end) - at).trimmed();
        if (!line.isEmpty())
            lines.append(line);
        at = end < 0 ? text.size() : end + 1;
    }
    return lines;
}

bool isTitle(QStringView line) {
    static const QRegularExpression form(QStringLiteral("^# Personalized Daily Ar[Xx]iv Papers "));
    return matchView(form, line).hasMatch();
}

// Unquoted prompts directly below their heading, without "## System Prompt".
bool hasBarePrompts(QStringView text) {
    const QString heading = u'\n' + prompts.toString();
    return text.contains(heading, Qt::CaseInsensitive) && !text.contains(u'\n' + systemPrompt.toString());
}

DigestFileKind tableKind(QStringView text, QStringView title, const QList<QStringView> &behind) {
    const QStringView header = behind.front();
    const auto cellEnd = header.indexOf(u'|', 1);
    const QStringView model = header.sliced(1, std::max<qsizetype>(cellEnd - 1, 0)).trimmed();
    if (model.isEmpty())
        return DigestFileKind::PlainTable;
    const bool isOld = !title.startsWith(digestblocks::title) || title.contains(u'/');
    if (isOld || hasBarePrompts(text) || !model.startsWith(QLatin1String("*[")))
        return DigestFileKind::ModelTable;
    const bool hasCounts = std::any_of(behind.begin(), behind.end(), [](QStringView line) {
        return line.startsWith(announced) || line.startsWith(scanned) || line.startsWith(relevant);
    });
    return hasCounts ? DigestFileKind::Digest : DigestFileKind::WithoutCounts;
}

QString joined(const QList<QStringView> &lines, qsizetype from, qsizetype to) {
    while (from < to && lines[from].trimmed().isEmpty())
        ++from;
    while (to > from && lines[to - 1].trimmed().isEmpty())
        --to;
    QString text;
    for (qsizetype i = from; i < to; ++i)
        text += (i > from ? QStringLiteral("\n") : QString()) + lines[i].toString();
    return text;
}

// The quoted lines below the heading, without their marks.
QString quotedBelow(const QList<QStringView> &lines, QStringView heading) {
    qsizetype at = 0;
    while (at < lines.size() && withoutTrailingBlanks(lines[at]) != heading)
        ++at;
    QStringList quoted;
    for (++at; at < lines.size(); ++at) {
        const QStringView line = lines[at];
        if (line.startsWith(u'>'))
            quoted.append(line.sliced(line.startsWith(QLatin1String("> ")) ? 2 : 1).toString());
        else if (!line.trimmed().isEmpty() || !quoted.isEmpty())
            break;
    }
    return quoted.join(u'\n');
}

// Sorts papers that are grouped by topic into a list with the best first, as in the bot's JSON of the day.
void sortByScore(std::vector<DigestEntry> &entries) {
    constexpr int authorMatchScore = 20;
    const auto key = [](const DigestEntry &entry) {
        const int relevance = entry.relevance.value_or(authorMatchScore / 2);
        return std::pair(-relevance - entry.novelty.value_or(authorMatchScore / 2), -relevance);
    };
    std::ranges::stable_sort(entries, {}, key);
}

} // namespace

DigestFileKind markdownKind(QStringView text) {
    constexpr qsizetype longestHead = 60;
    auto lines = headLines(text, longestHead);
    while (!lines.isEmpty() && lines.front().startsWith(u'>'))
        lines.removeFirst();
    if (lines.isEmpty() || !isTitle(lines.front()))
        return DigestFileKind::Unknown;
    const QStringView title = lines.takeFirst();
    if (lines.isEmpty())
        return DigestFileKind::Digest;
    if (lines.front().startsWith(QLatin1String("Total cost:")))
        return DigestFileKind::CostLine;
    if (lines.contains(QLatin1String("**Topic Coverage:**")))
        return DigestFileKind::ByTopic;
    if (lines.front() == QLatin1String("<table>"))
        return DigestFileKind::HtmlTable;
    if (lines.front().startsWith(u'|'))
        return tableKind(text, title, lines);
    return DigestFileKind::Digest;
}

bool isStrictKind(DigestFileKind kind) {
    return kind == DigestFileKind::Unknown || kind == DigestFileKind::Digest ||
           kind == DigestFileKind::WithoutCounts;
}

DigestPrompts readBotPrompts(QStringView text) {
    const auto lines = text.split(u'\n');
    const auto isHeading = [](QStringView line) { return line.startsWith(QLatin1String("## ")); };
    const auto first = std::find_if(lines.begin(), lines.end(), isHeading);
    if (first != lines.end() && withoutTrailingBlanks(*first) == systemPrompt)
        return {quotedBelow(lines, systemPrompt), quotedBelow(lines, userPrompt)};
    const auto split = first == lines.end() ? 0 : first - lines.begin();
    return {joined(lines, 0, split), joined(lines, split, lines.size())};
}

Result<Digest> readBotMarkdown(QStringView text, const QString &name, qsizetype firstLine) {
    Digest digest;
    BotText lines(text, name, firstLine);
    BotHead head(lines, digest);
    if (!head.read())
        return failure(lines.error());
    BotList list(lines, digest, head.isByTopic());
    if (!list.read())
        return failure(lines.error());
    QString promptText;
    for (lines.next(); !lines.atEnd(); lines.next())
        promptText += lines.wholeLine().toString() + u'\n';
    if (!promptText.trimmed().isEmpty())
        digest.prompts = readBotPrompts(promptText);
    list.partTopics(head.topics() + registeredTopics(promptText) + botTopicLabels());
    if (head.isByTopic())
        sortByScore(digest.entries);
    return digest;
}

} // namespace winnow
