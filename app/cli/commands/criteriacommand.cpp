#include "app/cli/commands/criteriacommand.h"

#include "app/cli/criteriafile.h"
#include "app/cli/criterialines.h"
#include "app/cli/optionnames.h"
#include "app/cli/output.h"
#include "app/cli/pausedtopics.h"
#include "app/cli/readinglines.h"
#include "app/criteria/activetopics.h"
#include "app/digest/digestformats.h"
#include "app/library/library.h"
#include "app/model/async.h"

#include <QCommandLineParser>
#include <QFile>
#include <QHash>

namespace winnow {

namespace {

// Edited criteria that have not been imported exist nowhere else.
bool holdsSomethingElse(const QString &path, const QByteArray &text) {
    QFile file(path);
    return file.exists() && (!file.open(QFile::ReadOnly) || file.read(text.size() + 1) != text);
}

} // namespace

QString CriteriaCommand::name() const {
    return QStringLiteral("criteria");
}

QString CriteriaCommand::arguments() const {
    return QStringLiteral("[show|list|use N|import FILE…|export FILE|pause TOPIC|resume TOPIC]");
}

QString CriteriaCommand::summary() const {
    return tr("Show or change the criteria and their versions.");
}

QString CriteriaCommand::details() const {
    return criteriaHelp();
}

QList<QCommandLineOption> CriteriaCommand::options() const {
    return {{option("overwrite"), tr("With export: overwrite an existing file.")}};
}

UsageError CriteriaCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                                 const Settings &settings) {
    Q_UNUSED(settings)
    m_overwrites = parser.isSet(option("overwrite"));
    const UsageError wrong = readVerb(positional.value(0, QStringLiteral("show")), positional.mid(1));
    if (!wrong && m_overwrites && m_verb != Verb::Export)
        return tr("--overwrite works only with export.");
    return wrong;
}

UsageError CriteriaCommand::readVerb(const QString &verb, const QStringList &arguments) {
    static const QHash<QString, Verb> verbs{
        {QStringLiteral("show"), Verb::Show},     {QStringLiteral("list"), Verb::List},
        {QStringLiteral("use"), Verb::Use},       {QStringLiteral("import"), Verb::Import},
        {QStringLiteral("export"), Verb::Export}, {QStringLiteral("pause"), Verb::Pause},
        {QStringLiteral("resume"), Verb::Resume}};
    if (!verbs.contains(verb))
        return tr("Unknown argument \"%1\". Use show, list, use, import, export, pause or resume.").arg(verb);
    m_verb = verbs.value(verb);
    if (m_verb == Verb::Pause || m_verb == Verb::Resume) {
        m_topic = arguments.join(QLatin1Char(' ')).simplified(); // in case quotation marks are missing
        return m_topic.isEmpty() ? UsageError(tr("Give a topic: winnow-cli criteria %1 TOPIC. `winnow-cli "
                                                 "criteria show` lists them.")
                                                  .arg(verb))
                                 : std::nullopt;
    }
    const bool alone = m_verb == Verb::Show || m_verb == Verb::List;
    if (m_verb != Verb::Import && arguments.size() > (alone ? 0 : 1))
        return tr("Unexpected argument \"%1\".").arg(arguments.constLast());
    if (m_verb == Verb::Use) {
        m_version = arguments.value(0).toInt();
        return m_version > 0 ? std::nullopt
                             : UsageError(tr("Give a version, as in winnow-cli criteria use 2. `winnow-cli "
                                             "criteria list` lists them."));
    }
    m_file = arguments.value(0);
    m_files = arguments;
    return alone || !m_file.isEmpty() ? std::nullopt
                                      : UsageError(tr("Give a file: winnow-cli criteria %1 FILE.").arg(verb));
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
    case Verb::Pause:
    case Verb::Resume:
        return pause(context);
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
            object.insert(QStringLiteral("read"), readingToJson(prompt, read, criteria.pausedTopics));
            context.output.print(object);
        } else {
            context.output.write(criteriaToMarkdown(criteria).toUtf8() + "\n\n");
            for (const QString &line :
                 readingLines(prompt, read, criteria.pausedTopics, context.settings.followedAuthors,
                              Output::terminalWidth()))
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

void CriteriaCommand::pause(const CommandContext &context) {
    withCurrent(context, [this, context](const Criteria &criteria) {
        const Result<QStringList> paused =
            m_verb == Verb::Pause ? pausedWith(criteria, m_topic) : pausedWithout(criteria, m_topic);
        if (!paused)
            return fail(context, paused.error().detail);
        finish(context, context.library.criteria().save(withPaused(criteria, *paused)));
    });
}

void CriteriaCommand::finish(const CommandContext &context, const Pending<Criteria> &pending) {
    whenReady(pending, this, [this, context](const Result<Criteria> &criteria) {
        if (!criteria && criteria.error().code == ErrorCode::NotFound)
            return fail(context,
                        tr("The criteria have no version %1. `winnow-cli criteria list` lists the versions.")
                            .arg(m_version));
        if (!criteria)
            return fail(context, criteria.error());
        if (context.json)
            context.output.print(criteriaToJson(*criteria));
        else
            context.output.print(inUseSentence(*criteria));
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
        if (!m_overwrites && holdsSomethingElse(m_file, text))
            return fail(context, tr("%1 already exists and was not changed. Import it if you edited it, "
                                    "choose another file, or add --overwrite.")
                                     .arg(m_file));
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
