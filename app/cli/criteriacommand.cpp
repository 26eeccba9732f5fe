#include "app/cli/criteriacommand.h"

#include "app/cli/criteriafile.h"
#include "app/cli/errorwords.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/digest/digestformats.h"
#include "app/library/library.h"
#include "app/run/whenready.h"

namespace winnow {

namespace {

QJsonObject headToJson(const Criteria &criteria) {
    const auto numberOrNull = [](int number) { return number > 0 ? QJsonValue(number) : QJsonValue(); };
    return {{QStringLiteral("version"), numberOrNull(criteria.version)},
            {QStringLiteral("name"), criteria.name},
            {QStringLiteral("created"),
             criteria.created.isValid() ? QJsonValue(criteria.created.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("parent"), numberOrNull(criteria.parent)}};
}

QJsonObject toJson(const Criteria &criteria) {
    QJsonObject object = headToJson(criteria);
    object.insert(QStringLiteral("system_prompt"), criteria.systemPrompt);
    object.insert(QStringLiteral("scoring_prompt"), criteria.scoringPrompt);
    object.insert(QStringLiteral("screening_prompt"), criteria.screeningPrompt);
    return object;
}

} // namespace

QString CriteriaCommand::name() const {
    return QStringLiteral("criteria");
}

QString CriteriaCommand::arguments() const {
    return QStringLiteral("[show|list|use N|import FILE|export FILE]");
}

QString CriteriaCommand::summary() const {
    return tr("Show the criteria and their versions, and change them.");
}

QString CriteriaCommand::details() const {
    return tr(
        "The criteria are Markdown: a system prompt, a scoring prompt with the topics you follow, and a "
        "screening prompt. Export them, edit the file, import it: a new version, under which papers are "
        "scored from then on. Before any were saved, the default criteria are shown.\n\n"
        "  show         print the current criteria (the usual)\n"
        "  list         print the versions, the current one marked\n"
        "  use N        go back to version N\n"
        "  import FILE  save the criteria of a file, or those quoted in a digest\n"
        "  export FILE  write the current criteria; - is standard output\n\n"
        "--json prints an object with version, name, created, parent, system_prompt, scoring_prompt and "
        "screening_prompt; for list an array of objects with version, name, created, parent and "
        "current.\n\n"
        "Example:\n"
        "  winnow-cli criteria export mine.md && $EDITOR mine.md && winnow-cli criteria import mine.md");
}

UsageError CriteriaCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                                 const Settings &settings) {
    Q_UNUSED(parser)
    Q_UNUSED(settings)
    const QString verb = positional.value(0, QStringLiteral("show"));
    const QString argument = positional.value(1);
    const bool alone = verb == QLatin1String("show") || verb == QLatin1String("list");
    if (positional.size() > (alone ? 1 : 2))
        return tr("\"%1\" is not understood here.").arg(positional.constLast());
    if (alone) {
        m_verb = verb == QLatin1String("list") ? Verb::List : Verb::Show;
        return std::nullopt;
    }
    if (verb == QLatin1String("use")) {
        m_verb = Verb::Use;
        m_version = argument.toInt();
        return m_version > 0 ? std::nullopt
                             : UsageError(tr("Name the version, such as: winnow-cli criteria use 2. "
                                             "`winnow-cli criteria list` prints them."));
    }
    if (verb != QLatin1String("import") && verb != QLatin1String("export"))
        return tr("\"%1\" is not understood. There are show, list, use, import and export.").arg(verb);
    m_verb = verb == QLatin1String("import") ? Verb::Import : Verb::Export;
    m_file = argument;
    return m_file.isEmpty() ? UsageError(tr("Name the file: winnow-cli criteria %1 FILE.").arg(verb))
                            : std::nullopt;
}

void CriteriaCommand::start(const CommandContext &context) {
    switch (m_verb) {
    case Verb::Show:
        return show(context);
    case Verb::List:
        return list(context);
    case Verb::Use:
        return finish(context, context.library.useCriteria(m_version));
    case Verb::Import:
        return importFile(context);
    case Verb::Export:
        return exportFile(context);
    }
}

void CriteriaCommand::withCurrent(const CommandContext &context,
                                  const std::function<void(const Criteria &)> &handle) {
    whenReady(context.library.currentCriteria(), this,
              [this, context, handle](const Result<Criteria> &current) {
                  if (current)
                      return handle(*current);
                  if (current.error().code == ErrorCode::NotFound)
                      return handle(defaultCriteria());
                  fail(context, current.error());
              });
}

void CriteriaCommand::show(const CommandContext &context) {
    withCurrent(context, [this, context](const Criteria &criteria) {
        if (context.json)
            context.output.print(toJson(criteria));
        else
            context.output.write(criteriaToMarkdown(criteria).toUtf8() + '\n');
        Q_EMIT done(Success);
    });
}

void CriteriaCommand::list(const CommandContext &context) {
    withCurrent(context, [this, context](const Criteria &current) {
        whenReady(context.library.criteriaVersions(), this,
                  [this, context, current](const Result<std::vector<Criteria>> &versions) {
                      if (!versions)
                          return fail(context, versions.error());
                      printVersions(*versions, current.version, context);
                      Q_EMIT done(Success);
                  });
    });
}

void CriteriaCommand::printVersions(const std::vector<Criteria> &versions, int current,
                                    const CommandContext &context) {
    QJsonArray array;
    TextTable table;
    table.addColumn({});
    table.addColumn(tr("Version"), TextTable::Align::Right);
    table.addColumn(tr("Saved"));
    table.addColumn(tr("From"), TextTable::Align::Right);
    table.addColumn(tr("Name"));
    for (const Criteria &criteria : versions) {
        QJsonObject object = headToJson(criteria);
        object.insert(QStringLiteral("current"), criteria.version == current);
        array.append(object);
        table.addRow({criteria.version == current ? QStringLiteral("*") : QString(),
                      QString::number(criteria.version),
                      criteria.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                      criteria.parent > 0 ? QString::number(criteria.parent) : QString(), criteria.name});
    }
    if (context.json)
        return context.output.print(array);
    if (versions.empty())
        return context.output.note(tr("None were saved yet: the default criteria are in use."));
    for (const QString &line : table.lines(Output::terminalWidth()))
        context.output.print(line);
}

void CriteriaCommand::importFile(const CommandContext &context) {
    const Result<Criteria> criteria = readCriteriaFile(m_file, context.output);
    if (!criteria)
        return fail(context, criteria.error());
    finish(context, context.library.saveCriteria(*criteria));
}

void CriteriaCommand::finish(const CommandContext &context, const Pending<Criteria> &pending) {
    whenReady(pending, this, [this, context](const Result<Criteria> &criteria) {
        if (!criteria && criteria.error().code == ErrorCode::NotFound)
            return fail(context,
                        tr("There is no version %1 of the criteria. `winnow-cli criteria list` prints "
                           "those there are.")
                            .arg(m_version));
        if (!criteria)
            return fail(context, criteria.error());
        if (context.json)
            context.output.print(toJson(*criteria));
        else
            context.output.print(tr("Version %1 is in use.").arg(criteria->version));
        Q_EMIT done(Success);
    });
}

void CriteriaCommand::exportFile(const CommandContext &context) {
    withCurrent(context, [this, context](const Criteria &criteria) {
        const QByteArray text = criteriaToMarkdown(criteria).toUtf8() + '\n';
        if (m_file == QLatin1String("-")) {
            context.output.write(text);
            Q_EMIT done(Success);
            return;
        }
        if (const Result<void> saved = saveDigestFile(m_file, text); !saved)
            return fail(context, saved.error());
        if (context.json)
            context.output.print(toJson(criteria));
        else
            context.output.print(m_file);
        Q_EMIT done(Success);
    });
}

} // namespace winnow
