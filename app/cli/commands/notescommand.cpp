#include "app/cli/commands/notescommand.h"

#include "app/cli/errorwords.h"
#include "app/cli/optionnames.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/library/search/searchquery.h"
#include "app/model/async.h"
#include "app/run/export/exportwords.h"
#include "app/run/export/noteexport.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>

namespace winnow {

QString NotesCommand::name() const {
    return QStringLiteral("notes");
}

QString NotesCommand::summary() const {
    return tr("Write a Markdown note for each kept paper.");
}

QString NotesCommand::details() const {
    return tr("For Obsidian, Logseq, Zettlr and similar programs: one file per paper, with ID, title, "
              "authors as links, tags, scores and decision in its front matter, then the abstract with its "
              "formulas and your note. Covers all kept papers in the library, unless you select others by "
              "day, search or decision.\n\n"
              "Run it again whenever you like: existing notes are merged. Your edits and removals are kept; "
              "what changed only in Winnow is updated. A note that you renamed or moved to a subfolder is "
              "found by its ID; one that you deleted is not written again. --overwrite writes all notes anew "
              "and replaces existing files.\n\n"
              "--json prints an object: folder, added, updated, unchanged, deleted (ids of papers whose note "
              "you deleted), failed, and files, an array of objects with file, changed and, if there is "
              "something to report, kept.\n\n"
              "Examples:\n"
              "  winnow-cli notes -o ~/vault/papers\n"
              "  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30\n"
              "  winnow-cli notes -o notes --search \"tag:thesis\" --decision any");
}

QList<QCommandLineOption> NotesCommand::options() const {
    return {{{option("o"), option("output")}, tr("The folder for the notes."), option("FOLDER")},
            takes("day", tr("Only papers announced on this day."), "YYYY-MM-DD"),
            takes("from", tr("Only papers announced on this day or later."), "YYYY-MM-DD"),
            takes("to", tr("Only papers announced on this day or earlier."), "YYYY-MM-DD"),
            takes("search", tr("Only papers that match this search, as in winnow-cli papers."), "QUERY"),
            takes("decision", tr("Only papers with this decision: keep (default), skip, later, none or any."),
                  "STATE"),
            {option("overwrite"), tr("Replace existing notes, even if somebody has edited them.")}};
}

UsageError NotesCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                              const Settings &settings) {
    Q_UNUSED(settings)
    if (const UsageError error = refuseArguments(positional))
        return error;
    m_folder = parser.value(option("output"));
    if (m_folder.isEmpty())
        return tr("Give a folder for the notes: winnow-cli notes -o FOLDER.");
    m_overwrites = parser.isSet(option("overwrite"));
    m_query.scannedOnly = false;
    m_query.search = parser.value(option("search"));
    const SearchQuery search = parseSearch(m_query.search, QDate::currentDate());
    if (!search.problems.empty())
        return tr("Could not read the search \"%1\". See winnow-cli papers --help.").arg(m_query.search);
    if (const UsageError error = readDays(parser))
        return error;
    return readDecision(parser);
}

UsageError NotesCommand::readDays(const QCommandLineParser &parser) {
    if (const UsageError error = readDay(parser, m_query.day))
        return error;
    std::optional<QDate> from;
    std::optional<QDate> to;
    if (const UsageError error = readDay(parser, option("from"), from))
        return error;
    if (const UsageError error = readDay(parser, option("to"), to))
        return error;
    if (from && to && *from > *to)
        return tr("--from is after --to. Swap them.");
    if (from)
        m_query.search += QStringLiteral(" day:>=") + from->toString(Qt::ISODate);
    if (to)
        m_query.search += QStringLiteral(" day:<=") + to->toString(Qt::ISODate);
    return std::nullopt;
}

UsageError NotesCommand::readDecision(const QCommandLineParser &parser) {
    const QString decision = parser.value(option("decision"));
    if (decision == QLatin1String("any"))
        return std::nullopt;
    m_query.decision = decision.isEmpty() ? Decision::Keep : decisionFromName(decision);
    if (!m_query.decision)
        return tr("Unknown decision \"%1\". Use keep, skip, later, none or any.").arg(decision);
    return std::nullopt;
}

void NotesCommand::start(const CommandContext &context) {
    whenReady(
        context.library.search().papers(m_query), this,
        [this, context](const std::vector<PaperRow> &rows) { write(rows, context); },
        [this, context](const Error &error) { fail(context, error); });
}

void NotesCommand::write(const std::vector<PaperRow> &rows, const CommandContext &context) {
    if (rows.empty())
        context.output.note(
            tr("No papers found. Keep some first, or select others: see winnow-cli notes --help."));
    const ExportPolicy policy = m_overwrites ? ExportPolicy::Overwrite : ExportPolicy::Beside;
    exportNotes(context.library, rows, m_folder, policy, this,
                [this, context](const Result<NotesReport> &report) {
                    if (!report)
                        return fail(context, report.error());
                    conclude(*report, context);
                });
}

void NotesCommand::conclude(const NotesReport &report, const CommandContext &context) {
    QJsonArray files;
    int failed = 0;
    for (const ExportOutcome &outcome : report.outcomes) {
        if (outcome.error) {
            context.output.complain(errorSentence(*outcome.error));
            ++failed;
            continue;
        }
        QJsonObject file{{QStringLiteral("file"), outcome.file},
                         {QStringLiteral("changed"), outcome.isChanged}};
        if (const QStringList sentences = mergeSentences(outcome); !sentences.isEmpty())
            file.insert(QStringLiteral("kept"), QJsonArray::fromStringList(sentences));
        files.append(file);
    }
    for (const QString &sentence : notesSentences(report))
        context.output.note(sentence);
    if (context.json)
        context.output.print(
            QJsonObject{{QStringLiteral("folder"), m_folder},
                        {QStringLiteral("added"), report.added},
                        {QStringLiteral("updated"), report.updated},
                        {QStringLiteral("unchanged"), report.unchanged},
                        {QStringLiteral("deleted"), QJsonArray::fromStringList(report.notPutBack)},
                        {QStringLiteral("failed"), failed},
                        {QStringLiteral("files"), files}});
    else
        context.output.print(tr("%1 notes added, %2 updated, %3 unchanged in %4")
                                 .arg(QString::number(report.added), QString::number(report.updated),
                                      QString::number(report.unchanged), m_folder));
    Q_EMIT done(failed > 0 ? Failure : Success);
}

} // namespace winnow
