#include "app/cli/decidecommand.h"

#include "app/cli/criteriafile.h"
#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/run/whenready.h"

#include <QCommandLineParser>

#include <QJsonArray>
#include <QJsonObject>

namespace winnow {

QString DecideCommand::name() const {
    return QStringLiteral("decide");
}

QString DecideCommand::arguments() const {
    return QStringLiteral("[ID keep|skip|later|clear]");
}

QString DecideCommand::summary() const {
    return tr("Record what you decided on papers.");
}

QString DecideCommand::details() const {
    return tr(
        "From a file, each line is an id and a decision; blank lines and what follows a # are left out. A "
        "bad line is named, and then nothing is recorded.\n\n"
        "--json prints an object: changed, and decided, an array of objects with id and decision (null "
        "after clear).\n\n"
        "Examples:\n"
        "  winnow-cli decide 2506.01234 keep\n"
        "  echo \"2506.01234 skip\" | winnow-cli decide --from -");
}

QList<QCommandLineOption> DecideCommand::options() const {
    return {{QStringLiteral("from"), tr("Read lines of ID STATE from this file; - is standard input."),
             QStringLiteral("FILE")}};
}

UsageError DecideCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                               const Settings &settings) {
    Q_UNUSED(settings)
    m_file = parser.value(QStringLiteral("from"));
    if (parser.isSet(QStringLiteral("from")))
        return m_file.isEmpty() || !positional.isEmpty()
                   ? UsageError(tr("Give either a paper and a decision, or --from FILE."))
                   : std::nullopt;
    if (positional.size() != 2)
        return tr("Give a paper and a decision: winnow-cli decide ID keep|skip|later|clear.");
    const auto id = ArxivId::fromString(positional[0]);
    if (!id)
        return tr("\"%1\" is no arXiv id.").arg(positional[0]);
    const auto decision = decisionFromName(positional[1]);
    if (!decision)
        return tr("\"%1\" is no decision. There are keep, skip, later and clear.").arg(positional[1]);
    m_decisions.emplace_back(*id, *decision);
    return std::nullopt;
}

void DecideCommand::start(const CommandContext &context) {
    if (m_file.isEmpty())
        return decide(context);
    const Result<QByteArray> text = readInput(m_file);
    if (!text)
        return fail(context, text.error());
    if (const auto problem = readLines(*text))
        return fail(context, *problem);
    decide(context);
}

// Of several lines for one paper the last counts. Returns what is wrong with the first few bad lines.
std::optional<QString> DecideCommand::readLines(const QByteArray &text) {
    QStringList bad;
    int number = 0;
    for (const QString &whole : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        ++number;
        const QString line = whole.section(QLatin1Char('#'), 0, 0).simplified();
        if (line.isEmpty())
            continue;
        const QStringList parts = line.split(QLatin1Char(' '));
        const auto id = ArxivId::fromString(parts[0]);
        const auto decision = parts.size() == 2 ? decisionFromName(parts[1]) : std::nullopt;
        if (!id || !decision) {
            bad.append(tr("line %1: \"%2\"").arg(number).arg(line.left(60)));
            continue;
        }
        m_decisions.emplace_back(*id, *decision);
    }
    if (bad.isEmpty())
        return std::nullopt;
    return tr("%1: nothing was recorded, because these lines are not \"ID keep|skip|later|clear\": %2")
        .arg(m_file, bad.mid(0, 10).join(QStringLiteral("; ")) +
                         (bad.size() > 10 ? QStringLiteral("; …") : QString()));
}

void DecideCommand::decide(const CommandContext &context) {
    if (m_decisions.empty())
        context.output.note(tr("%1 holds no decisions.").arg(m_file));
    whenReady(
        context.library.decideEach(m_decisions), this, [this, context](const Result<DecisionChange> &change) {
            if (!change && change.error().code == ErrorCode::NotFound)
                return fail(context,
                            tr("%1 is not in the library; nothing was recorded.").arg(change.error().detail));
            if (!change)
                return fail(context, change.error());
            report(*change, context);
            Q_EMIT done(Success);
        });
}

void DecideCommand::report(const DecisionChange &change, const CommandContext &context) const {
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
    context.output.print(tr("%n decision(s) changed", nullptr, changed));
}

} // namespace winnow
