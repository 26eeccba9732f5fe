#include "app/cli/commands/librarycommand.h"

#include "app/cli/librarywords.h"
#include "app/cli/optionnames.h"
#include "app/library/library.h"
#include "app/model/async.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace winnow {

QString LibraryCommand::name() const {
    return QStringLiteral("library");
}

QString LibraryCommand::arguments() const {
    return QStringLiteral("backup FILE|restore FILE|check");
}

QString LibraryCommand::summary() const {
    return tr("Back up, restore or check the library.");
}

QString LibraryCommand::details() const {
    return libraryHelp();
}

QList<QCommandLineOption> LibraryCommand::options() const {
    return {{option("overwrite"), tr("With backup: overwrite an existing file.")}};
}

UsageError LibraryCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                                const Settings &settings) {
    Q_UNUSED(settings)
    m_verb = positional.value(0);
    m_file = positional.value(1);
    m_replaces = parser.isSet(option("overwrite"));
    const bool isCheck = m_verb == QLatin1String("check");
    const bool isBackup = m_verb == QLatin1String("backup");
    if (!isCheck && !isBackup && m_verb != QLatin1String("restore"))
        return m_verb.isEmpty() ? tr("Use backup FILE, restore FILE or check.")
                                : tr("Unknown argument \"%1\". Use backup, restore or check.").arg(m_verb);
    if (!isCheck && m_file.isEmpty())
        return tr("Give a file: winnow-cli library %1 FILE.").arg(m_verb);
    if (positional.size() > (isCheck ? 1 : 2))
        return tr("Unexpected argument \"%1\".").arg(positional.constLast());
    if (m_replaces && !isBackup)
        return tr("--overwrite works only with backup.");
    return std::nullopt;
}

void LibraryCommand::start(const CommandContext &context) {
    if (m_verb == QLatin1String("backup"))
        backUp(context);
    else if (m_verb == QLatin1String("restore"))
        restore(context);
    else
        check(context);
}

void LibraryCommand::backUp(const CommandContext &context) {
    if (QFileInfo::exists(m_file) && !m_replaces)
        return fail(context,
                    tr("%1 already exists and was not changed. Choose another file, or add --overwrite.")
                        .arg(m_file));
    whenReady(context.library.safekeeping().backUp(m_file, m_replaces), this,
              [this, context](const Result<BackupReport> &report) {
                  if (!report)
                      return fail(context, report.error());
                  printBackup(*report, context);
                  Q_EMIT done(Success);
              });
}

void LibraryCommand::restore(const CommandContext &context) {
    whenReady(context.library.safekeeping().restore(m_file), this,
              [this, context](const Result<LibraryInfo> &report) {
                  if (!report)
                      return fail(context, restoreFailure(report.error(), m_file));
                  printRestore(*report, context);
                  Q_EMIT done(Success);
              });
}

void LibraryCommand::check(const CommandContext &context) {
    whenReady(context.library.safekeeping().check(CheckDepth::Full), this,
              [this, context](const Result<CheckReport> &report) {
                  if (!report)
                      return fail(context, report.error());
                  printCheck(*report, context);
                  Q_EMIT done(report->faults.isEmpty() ? Success : Failure);
              });
}

} // namespace winnow
