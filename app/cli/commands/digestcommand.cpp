#include "app/cli/commands/digestcommand.h"

#include "app/cli/digestsummarizer.h"
#include "app/cli/exportoutput.h"
#include "app/cli/modeloptions.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/runlines.h"
#include "app/library/library.h"
#include "app/model/async.h"

#include <QCommandLineParser>
#include <QTimer>

#include <algorithm>

namespace winnow {

QString DigestCommand::name() const {
    return QStringLiteral("digest");
}

QString DigestCommand::summary() const {
    return tr("Write the digest of a day, a week, a month, any range of days or a search.");
}

QString DigestCommand::details() const {
    return tr(
        "The digest lists the papers whose relevance and novelty reach the cut-offs, best first. Kept papers "
        "are included whatever their scores; skipped ones are left out. Papers are ordered by score, or with "
        "--order rank by their rank on the day: model, built-in scorer and taste together. An imported day "
        "is written as it was imported, unless a cut-off or an order is given. Without -o the digest goes to "
        "standard output.\n\n"
        "--format bot-json is the format of the DAY-output.json files of the bot "
        "ChatGPT-ArXiv-Paper-Assistant, for programs that read those.\n\n"
        "--week, --month, --from and --to write one digest of all these days. --search writes one of the "
        "papers it finds, in these days or in the whole library; its syntax is that of papers --search. Each "
        "paper is listed once, with its day, your note and your tags: kept papers first, then the best. They "
        "are grouped by topic unless --group none is given; the digest of a day is grouped only with --group "
        "topic. The digest of a range can't be imported; import those of its days instead.\n\n"
        "--front-matter begins Markdown with a block of YAML for publishing tools; importing the digest "
        "ignores it.\n\n"
        "--summary has the language model (from the settings or --model) summarise the range's best papers, "
        "at most 60, in a few sentences. It prints an estimate first and keeps to --budget and the monthly "
        "cap; --dry-run only prints the estimate. If the model does not answer, the digest is written "
        "without a summary and the exit code is 1.\n\n"
        "An existing Markdown file is merged: edits and removals are kept, new papers are put in their "
        "places, and a digest that can't be merged goes to a second file next to it, FILE.new.md. A file in "
        "another format that was changed since Winnow wrote it is left alone in the same way. --overwrite "
        "replaces either.\n\n"
        "--json without -o is --format json; with -o it prints an object: day (or range and found), file, "
        "announced, scanned, relevant, papers; values that an imported digest does not give are null; also "
        "kept (edits that were kept) and asked_for (the requested file, if the digest was written next to "
        "it).\n\n"
        "Examples:\n"
        "  winnow-cli digest -o today.md\n"
        "  winnow-cli digest --day 2025-06-02 --format bibtex\n"
        "  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1\n"
        "  winnow-cli digest --order rank\n"
        "  winnow-cli digest --week -o week.md\n"
        "  winnow-cli digest --month 2026-07 --search is:kept --format bibtex\n"
        "  winnow-cli digest --from 2026-07-01 --search \"kv cache\"\n"
        "  winnow-cli digest --week --summary --model gpt-5-mini --dry-run");
}

QList<QCommandLineOption> DigestCommand::options() const {
    return QList{dayOption(tr("The announcement day (default: the newest in the library)."))} +
           rangeOptions() + digestOptions() +
           QList<QCommandLineOption>{
               {QStringLiteral("summary"),
                tr("Add a summary by the language model, after printing an estimate.")},
               {QStringLiteral("dry-run"), tr("With --summary: only print the estimate.")}} +
           modelOptionsOfOneCall();
}

UsageError DigestCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                               const Settings &settings) {
    m_formatGiven = parser.isSet(QStringLiteral("format"));
    if (const UsageError error = refusePeriod(parser, positional))
        return error;
    if (const UsageError error = refuseArguments(positional))
        return error;
    if (const UsageError error = readDay(parser, m_options.day))
        return error;
    if (const UsageError error = readRange(parser, m_options.day, m_wish))
        return error;
    if (const UsageError error = readDigest(parser, m_options))
        return error;
    if (const UsageError error = readSummary(parser, settings))
        return error;
    if (m_options.file == QLatin1String("-"))
        m_options.file.clear();
    if (!parser.isSet(QStringLiteral("json")) || !m_options.file.isEmpty())
        return std::nullopt;
    if (m_formatGiven && m_options.format != DigestFormat::Json)
        return tr("--json and --format %1 both write to standard output. Write the digest to a file with -o.")
            .arg(parser.value(QStringLiteral("format")));
    m_options.format = DigestFormat::Json;
    return std::nullopt;
}

// The format of a day has no place for it, and neither have citations.
UsageError DigestCommand::readSummary(const QCommandLineParser &parser, const Settings &settings) {
    m_summary = parser.isSet(QStringLiteral("summary"));
    m_dryRun = parser.isSet(QStringLiteral("dry-run"));
    const QString foreign = modelOptionOfOneCallIn(parser);
    if (!m_summary && (m_dryRun || !foreign.isEmpty()))
        return tr("--%1 works only with --summary. Add --summary, or leave it out.")
            .arg(m_dryRun ? QStringLiteral("dry-run") : foreign);
    if (!m_summary)
        return std::nullopt;
    if (!m_wish.isThere())
        return tr("--summary needs a range. Add --week, --month, --from, --to or --search.");
    const bool hasPlace = m_options.format == DigestFormat::Markdown ||
                          m_options.format == DigestFormat::Html || m_options.format == DigestFormat::Json;
    if (!hasPlace)
        return tr("--summary needs --format markdown, html or json.");
    m_model = settings.model;
    return readModelOfOneCall(parser, m_model);
}

void DigestCommand::start(const CommandContext &context) {
    if (!m_wish.isThere())
        return make(context);
    whenReady(
        context.library.listings().days(), this,
        [this, context](const Result<std::vector<DaySummary>> &days) {
            if (!days)
                return fail(context, days.error());
            const auto newest =
                std::ranges::find_if(*days, [](const DaySummary &day) { return day.papers > 0; });
            if (newest == days->end())
                return fail(context, runErrorSentence({ErrorCode::NotFound, {}, QStringLiteral("day"), {}}));
            m_options.range = m_wish.of(newest->day);
            make(context);
        });
}

void DigestCommand::make(const CommandContext &context) {
    makeDigestProduct(context.library, m_options, context.settings, this,
                      [this, context](const Result<DigestProduct> &product) {
                          if (!product)
                              return fail(context, runErrorSentence(product.error()));
                          if (m_summary &&
                              !product->digest.entries.empty()) // otherwise there is nothing to summarise
                              return summarize(*product, context);
                          write(*product, context);
                      });
}

void DigestCommand::summarize(const DigestProduct &product, const CommandContext &context) {
    const auto go = [this, product, context](const Result<DigestSummary> &summary) {
        m_exitCode = summary ? Success : Failure;
        if (m_dryRun) {
            Q_EMIT done(m_exitCode);
            return;
        }
        DigestProduct whole = product;
        whole.digest.summary = summary ? std::optional(*summary) : std::nullopt;
        if (summary)
            whole.bytes = digestBytes(whole.digest, m_options.format);
        write(whole, context);
    };
    auto *summarizer = new DigestSummarizer(context, m_model, go, this);
    if (m_dryRun)
        return summarizer->tellPrice(product.digest);
    connect(summarizer, &DigestSummarizer::keyFound, startKeyringPatience(context), &QObject::deleteLater);
    summarizer->ask(product.digest);
}

void DigestCommand::write(const DigestProduct &product, const CommandContext &context) {
    if (product.digest.range) {
        for (const QString &note : rangeNotes(product))
            context.output.note(note);
    } else if (product.nothingScored()) {
        return fail(context, nothingScoredSentence(product.day));
    } else if (product.day.unscored > 0) {
        context.output.note(someUnscoredSentence(product.day));
    }
    if (m_options.file.isEmpty()) {
        context.output.write(product.bytes);
        Q_EMIT done(m_exitCode);
        return;
    }
    saveExport(context, exportOf(product, m_options, m_options.file), m_options.overwrites, this,
               [this, product, context](const Result<ExportOutcome> &saved) {
                   if (!saved)
                       return fail(context, saved.error());
                   if (context.json)
                       context.output.print(withOutcome(digestToReport(product, saved->file), *saved));
                   else
                       context.output.print(digestLine(product, saved->file));
                   Q_EMIT done(m_exitCode);
               });
}

} // namespace winnow
