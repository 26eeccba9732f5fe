#include "app/cli/commands/learncommand.h"

#include "app/cli/learnlines.h"
#include "app/cli/optionnames.h"
#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/model/async.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace winnow {

QString LearnCommand::name() const {
    return QStringLiteral("learn");
}

QString LearnCommand::arguments() const {
    return QStringLiteral("[status|train|reset|export FILE]");
}

QString LearnCommand::summary() const {
    return tr("Show what Winnow learned from your decisions, learn now, or start over.");
}

QString LearnCommand::details() const {
    return tr(
        "Once you have kept five papers, Winnow learns what you keep: from keep, skip and later, your "
        "relevance and tags, and a little from a model's scores; never from imported digests. Each paper "
        "then has a taste from 0 to 1, how likely you are to keep it; papers --json prints it. decide, score "
        "and run learn whenever there is something new, and so does the window after ten decisions. An "
        "undone decision is unlearned; older decisions count less, half after 180 days (learn/halfLifeDays "
        "in the settings). learn/enabled=false turns learning off. Criteria share what was learned with the "
        "versions edited from them.\n\n"
        "status (the default) shows what Winnow learned from and how often it was right, measured on days it "
        "had not learned from. train learns now. reset forgets everything learned; decisions made until then "
        "stay, but are not learned from again. export writes a JSON file; - is standard output.\n\n"
        "--json prints an object: enabled, half_life_days, profile (the first version of the criteria), "
        "trained (decisions, kept, at; null: not yet), decisions, kept, new, changed, since, values, said "
        "(from, papers, kept), words (text, weight) and audit (looked, missed, open: papers that "
        "pre-screening let through to check what it misses). export writes the same.\n\n"
        "Examples:\n"
        "  winnow-cli learn\n"
        "  winnow-cli learn export taste.json");
}

QList<QCommandLineOption> LearnCommand::options() const {
    return {{option("overwrite"), tr("Overwrite an existing file.")}};
}

UsageError LearnCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                              const Settings &settings) {
    Q_UNUSED(settings)
    m_verb = positional.value(0, QStringLiteral("status"));
    m_file = positional.value(1);
    m_replaces = parser.isSet(option("overwrite"));
    const bool isExport = m_verb == QLatin1String("export");
    if (!QStringList{QStringLiteral("status"), QStringLiteral("train"), QStringLiteral("reset"),
                     QStringLiteral("export")}
             .contains(m_verb))
        return tr("Unknown argument \"%1\". Use status, train, reset or export.").arg(m_verb);
    if (isExport && m_file.isEmpty())
        return tr("Give a file: winnow-cli learn export FILE.");
    if (positional.size() > (isExport ? 2 : 1))
        return tr("Unexpected argument \"%1\".").arg(positional.constLast());
    if (m_replaces && !isExport)
        return tr("--overwrite works only with export.");
    return std::nullopt;
}

void LearnCommand::start(const CommandContext &context) {
    if (m_verb == QLatin1String("reset"))
        return reset(context);
    if (m_verb == QLatin1String("train")) { // learnsAfter() does the work
        if (!context.settings.learn.enabled)
            return fail(context, tr("Learning is off. Set learn/enabled=true in the settings."));
        Q_EMIT done(Success);
        return;
    }
    whenReady(context.library.taste().state(), this, [this, context](const Result<TasteState> &state) {
        if (!state)
            return fail(context, state.error());
        readAudit(*state, context);
    });
}

void LearnCommand::readAudit(const TasteState &state, const CommandContext &context) {
    whenReady(context.library.scores().prescreenAudit(context.settings.cutOffs), this,
              [this, state, context](const Result<PrescreenAudit> &audit) {
                  if (!audit)
                      return fail(context, audit.error());
                  m_audit = *audit;
                  m_verb == QLatin1String("export") ? write(state, context) : show(state, context);
              });
}

void LearnCommand::show(const TasteState &state, const CommandContext &context) {
    if (context.json) {
        context.output.print(learnToJson(state, context.settings.learn, m_audit));
    } else {
        for (const QString &line : learnLines(state, context.settings.learn, m_audit))
            context.output.print(line);
    }
    Q_EMIT done(Success);
}

void LearnCommand::write(const TasteState &state, const CommandContext &context) {
    if (!state.learned)
        return fail(context,
                    tr("Nothing has been learned yet, so nothing was written. See winnow-cli learn."));
    const QByteArray text = QJsonDocument(learnToJson(state, context.settings.learn, m_audit)).toJson();
    if (m_file == QLatin1String("-")) {
        context.output.write(text);
        Q_EMIT done(Success);
        return;
    }
    if (QFileInfo::exists(m_file) && !m_replaces)
        return fail(context,
                    tr("%1 already exists and was not changed. Choose another file, or add --overwrite.")
                        .arg(m_file));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(context, Error{ErrorCode::FileUnwritable, file.errorString(), m_file, {}});
    Q_EMIT done(Success);
}

void LearnCommand::reset(const CommandContext &context) {
    whenReady(context.library.taste().forget(true), this, [this, context](const Result<void> &forgotten) {
        if (!forgotten)
            return fail(context, forgotten.error());
        context.output.note(tr("Forgotten. Winnow learns from your decisions from now on."));
        Q_EMIT done(Success);
    });
}

} // namespace winnow
