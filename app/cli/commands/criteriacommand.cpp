#include "app/cli/commands/criteriacommand.h"

#include "app/cli/criteriafile.h"
#include "app/cli/criterialines.h"
#include "app/cli/output.h"
#include "app/cli/readinglines.h"
#include "app/criteria/topics.h"
#include "app/digest/digestformats.h"
#include "app/library/library.h"
#include "app/model/async.h"

namespace winnow {

QString CriteriaCommand::name() const {
    return QStringLiteral("criteria");
}

QString CriteriaCommand::arguments() const {
    return QStringLiteral("[show|list|use N|import FILE…|export FILE]");
}

QString CriteriaCommand::summary() const {
    return tr("Show the criteria and their versions, and change them.");
}

QString CriteriaCommand::details() const {
    return criteriaHelp();
}

UsageError CriteriaCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                                 const Settings &settings) {
    Q_UNUSED(parser)
    Q_UNUSED(settings)
    const QString verb = positional.value(0, QStringLiteral("show"));
    const QString argument = positional.value(1);
    const bool alone = verb == QLatin1String("show") || verb == QLatin1String("list");
    const bool takesMany = verb == QLatin1String("import");
    if (!takesMany && positional.size() > (alone ? 1 : 2))
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
    m_files = positional.mid(1);
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
        return finish(context, context.library.criteria().use(m_version));
    case Verb::Import:
        return importFile(context);
    case Verb::Export:
        return exportFile(context);
    }
}

void CriteriaCommand::withCurrent(const CommandContext &context,
                                  const std::function<void(const Criteria &)> &handle) {
    whenReady(context.library.criteria().current(), this,
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
        const QString &prompt = criteria.scoringPrompt;
        const TopicList read = readTopics(prompt);
        if (context.json) {
            QJsonObject object = criteriaToJson(criteria);
            object.insert(QStringLiteral("read"), readingToJson(prompt, read));
            context.output.print(object);
        } else {
            context.output.write(criteriaToMarkdown(criteria).toUtf8() + "\n\n");
            for (const QString &line :
                 readingLines(prompt, read, context.settings.followedAuthors, Output::terminalWidth()))
                context.output.print(line);
        }
        Q_EMIT done(Success);
    });
}

void CriteriaCommand::list(const CommandContext &context) {
    withCurrent(context, [this, context](const Criteria &current) {
        whenReady(context.library.criteria().versions(), this,
                  [this, context, current](const Result<std::vector<Criteria>> &versions) {
                      if (!versions)
                          return fail(context, versions.error());
                      printCriteriaVersions(*versions, current.version, context);
                      Q_EMIT done(Success);
                  });
    });
}

void CriteriaCommand::importFile(const CommandContext &context) {
    const Result<Criteria> criteria = readCriteriaFiles(m_files, context.output);
    if (!criteria)
        return fail(context, criteria.error());
    finish(context, context.library.criteria().save(*criteria));
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
            context.output.print(criteriaToJson(*criteria));
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
            context.output.print(criteriaToJson(criteria));
        else
            context.output.print(m_file);
        Q_EMIT done(Success);
    });
}

} // namespace winnow
