#include "app/cli/commands/importcommand.h"

#include "app/cli/errorwords.h"
#include "app/cli/importlines.h"
#include "app/cli/output.h"
#include "app/run/digestimport.h"

namespace winnow {

QString ImportCommand::name() const {
    return QStringLiteral("import");
}

QString ImportCommand::arguments() const {
    return QStringLiteral("FILE|FOLDER…");
}

QString ImportCommand::summary() const {
    return tr("Import digests, Markdown or JSON, into the library.");
}

QString ImportCommand::details() const {
    return tr("Imports papers, scores, counts, topics and the criteria quoted at the end. Reads digests "
              "written by Winnow and all kinds published by the bot ChatGPT-ArXiv-Paper-Assistant, including "
              "the JSON files next to its digests. Values that a file does not give stay unknown. Several "
              "files for one day become one digest; the digest's own list of papers takes precedence, then "
              "that of the day's papers.\n\n"
              "Folders are searched recursively; files that are not digests are reported and skipped. Ctrl-C "
              "stops after the current file and keeps what was imported; importing a file again changes "
              "nothing. A file, which may contain several digests, is imported completely or not at all. "
              "`digest` writes a day imported from Winnow's own Markdown back byte for byte.\n\n"
              "--json prints an array with one object per file: file, kind, digests (day, papers, new, "
              "outcome: new, changed, known or left-out), note and error. The exit code is 1 when a file "
              "could not be read.\n\n"
              "Examples:\n"
              "  winnow-cli import digests/*.md\n"
              "  winnow-cli import bot/out");
}

UsageError ImportCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                               const Settings &settings) {
    Q_UNUSED(parser)
    Q_UNUSED(settings)
    m_paths = positional;
    return m_paths.isEmpty()
               ? UsageError(tr("Give the digests to import, or a folder of them: winnow-cli import FILE…."))
               : std::nullopt;
}

void ImportCommand::start(const CommandContext &context) {
    m_import = new DigestImport(context.library, this);
    connect(m_import, &DigestImport::progressed, this, [context](int done, int total) {
        if (total > 1)
            context.output.progress(tr("Importing %1 of %2").arg(done + 1).arg(total));
    });
    connect(m_import, &DigestImport::fileDone, this,
            [this, context](const ImportedFile &file) { tell(context, file); });
    connect(m_import, &DigestImport::failed, this, [this, context](const Error &error) {
        ++m_failures;
        context.output.complain(errorSentence(error));
    });
    connect(m_import, &DigestImport::finished, this,
            [this, context](int read, int total) { conclude(context, read, total); });
    m_import->start(m_paths);
    if (m_stopped)
        m_import->stop();
}

void ImportCommand::stop() {
    m_stopped = true;
    if (m_import)
        m_import->stop();
}

void ImportCommand::tell(const CommandContext &context, const ImportedFile &file) {
    m_report.append(importToJson(file));
    m_unknown += file.isUnknown() ? 1 : 0;
    for (const DigestArrival &day : file.days) {
        m_newPapers += day.newPapers;
        m_digests += day.outcome == DigestArrival::Outcome::New ? 1 : 0;
    }
    if (file.error) {
        ++m_failures;
        context.output.complain(errorSentence(*file.error));
        return;
    }
    if (context.json)
        return;
    const QStringList lines = importLines(file);
    for (const QString &line : lines)
        context.output.print(line);
}

void ImportCommand::conclude(const CommandContext &context, int read, int total) {
    if (context.json)
        context.output.print(m_report);
    if (read < total)
        context.output.note(
            tr("Stopped: %1 of %2 files were imported. Run the same command again to import the rest.")
                .arg(read)
                .arg(total));
    else if (total == 0)
        context.output.note(tr("There are no files in %1.").arg(m_paths.join(QStringLiteral(", "))));
    else if (total > 1)
        context.output.note(tr("Files: %1. New days: %2, new papers: %3. Not digests: %4, unreadable: %5.")
                                .arg(total)
                                .arg(m_digests)
                                .arg(m_newPapers)
                                .arg(m_unknown)
                                .arg(m_failures));
    Q_EMIT done(m_failures > 0 || read < total ? Failure : Success);
}

} // namespace winnow
