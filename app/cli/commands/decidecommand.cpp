#include "app/cli/commands/decidecommand.h"

#include "app/cli/criteriafile.h"
#include "app/cli/decisionlines.h"
#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/run/tastetrainer.h"

#include <QCommandLineParser>

namespace winnow {

// Deciding on one paper at a time must not wait for learning, which takes a second with thousands of
// decisions.
std::optional<int> DecideCommand::learnsAfter() const {
    return m_file.isEmpty() ? TasteTrainer::enoughNew : 1;
}

QString DecideCommand::name() const {
    return QStringLiteral("decide");
}

QString DecideCommand::arguments() const {
    return QStringLiteral("[ID keep|skip|later|clear]");
}

QString DecideCommand::summary() const {
    return tr("Record decisions on papers.");
}

QString DecideCommand::details() const {
    return tr("In a file, each line is an ID and a decision; blank lines and text after a # are ignored. If "
              "a line is wrong it is reported, and nothing is recorded. Winnow learns from what you keep and "
              "skip: see winnow-cli learn --help.\n\n"
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
        return tr("\"%1\" is not an arXiv ID.").arg(positional[0]);
    const auto decision = decisionFromName(positional[1]);
    if (!decision)
        return tr("Unknown decision \"%1\". Use keep, skip, later or clear.").arg(positional[1]);
    m_decisions.emplace_back(*id, *decision);
    return std::nullopt;
}

void DecideCommand::start(const CommandContext &context) {
    if (m_file.isEmpty())
        return decide(context);
    const Result<QByteArray> text = readInput(m_file);
    if (!text)
        return fail(context, text.error());
    const auto decisions = readDecisionLines(*text, m_file);
    if (!decisions)
        return fail(context, decisions.error());
    m_decisions = *decisions;
    decide(context);
}

void DecideCommand::decide(const CommandContext &context) {
    if (m_decisions.empty())
        context.output.note(tr("%1 contains no decisions.").arg(m_file));
    whenReady(context.library.marks().decideEach(m_decisions), this,
              [this, context](const Result<DecisionChange> &change) {
                  if (!change && change.error().code == ErrorCode::NotFound)
                      return fail(
                          context,
                          tr("%1 is not in the library; nothing was recorded.").arg(change.error().detail));
                  if (!change)
                      return fail(context, change.error());
                  printDecisions(*change, context);
                  Q_EMIT done(Success);
              });
}

} // namespace winnow
