#include "app/cli/decisionlines.h"

#include "app/cli/clitext.h"
#include "app/cli/output.h"
#include "app/library/library.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr int badShown = 10;

// An address may contain a #, so in the first word only a leading # starts a comment.
QString withoutComment(const QString &line) {
    const qsizetype blank = line.indexOf(QLatin1Char(' '));
    const qsizetype comment = line.startsWith(QLatin1Char('#')) ? 0
                              : blank < 0                       ? -1
                                                                : line.indexOf(QLatin1Char('#'), blank);
    return comment < 0 ? line : line.left(comment).trimmed();
}

QString badLinesSentence(const QString &file, const QStringList &bad) {
    const QString more = bad.size() > badShown ? QStringLiteral("; …") : QString();
    return CliText::tr("%1: nothing was recorded, because these lines are not of the form \"ID "
                       "keep|skip|later|clear\": %2")
        .arg(file, bad.mid(0, badShown).join(QStringLiteral("; ")) + more);
}

} // namespace

tl::expected<std::vector<std::pair<ArxivId, Decision>>, QString> readDecisionLines(const QByteArray &text,
                                                                                   const QString &file) {
    std::vector<std::pair<ArxivId, Decision>> decisions;
    QStringList bad;
    int number = 0;
    for (const QString &whole : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        ++number;
        const QString line = withoutComment(whole.simplified());
        if (line.isEmpty())
            continue;
        const qsizetype blank = line.lastIndexOf(QLatin1Char(' '));
        const auto id = ArxivId::fromString(line.left(std::max<qsizetype>(blank, 0)));
        const auto decision = decisionFromName(line.mid(blank + 1));
        if (id && decision)
            decisions.emplace_back(*id, *decision);
        else
            bad.append(CliText::tr("line %1: \"%2\"").arg(number).arg(line.left(60)));
    }
    if (!bad.isEmpty())
        return tl::unexpected(badLinesSentence(file, bad));
    return decisions;
}

void printDecisions(const DecisionChange &change, const CommandContext &context) {
    QJsonArray decided;
    int changed = 0;
    for (size_t i = 0; i < change.ids.size(); ++i) {
        const Decision decision = change.after[i];
        changed += decision != change.before[i] ? 1 : 0;
        decided.append(
            QJsonObject{{QStringLiteral("id"), change.ids[i].toString()},
                        {QStringLiteral("decision"),
                         decision == Decision::None ? QJsonValue() : QJsonValue(decisionName(decision))}});
    }
    if (context.json)
        return context.output.print(
            QJsonObject{{QStringLiteral("changed"), changed}, {QStringLiteral("decided"), decided}});
    context.output.print(CliText::tr("%n decision(s) changed", nullptr, changed));
}

} // namespace winnow
