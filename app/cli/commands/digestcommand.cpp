#include "app/cli/commands/digestcommand.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/runlines.h"

#include <QCommandLineParser>

namespace winnow {

QString DigestCommand::name() const {
    return QStringLiteral("digest");
}

QString DigestCommand::summary() const {
    return tr("Write the digest of a day.");
}

QString DigestCommand::details() const {
    return tr(
        "The best papers first, those whose relevance and novelty reach the cut-offs; kept papers are in "
        "it whatever their scores, skipped ones are not. They stand as the scorer put them, or with --order "
        "rank "
        "by their place on the day in the eyes of the model, the built-in scorer and your taste together. A "
        "day "
        "that was imported is written as it came, unless a cut-off or an order is given. Without -o the "
        "digest "
        "goes to standard output.\n\n"
        "--format bot-json is the object of papers that the bot ChatGPT-ArXiv-Paper-Assistant published as "
        "DAY-output.json, for programs that read it.\n\n"
        "--json without -o is --format json; with -o it prints an object: day, file, announced, scanned, "
        "relevant, papers; null is what an imported digest does not say.\n\n"
        "Examples:\n"
        "  winnow-cli digest -o today.md\n"
        "  winnow-cli digest --day 2025-06-02 --format bibtex\n"
        "  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1\n"
        "  winnow-cli digest --order rank");
}

QList<QCommandLineOption> DigestCommand::options() const {
    return QList{dayOption(tr("The announcement day (default: the newest in the library)."))} +
           digestOptions();
}

UsageError DigestCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                               const Settings &settings) {
    Q_UNUSED(settings)
    m_formatGiven = parser.isSet(QStringLiteral("format"));
    if (const UsageError error = refuseArguments(positional))
        return error;
    if (const UsageError error = readDay(parser, m_options.day))
        return error;
    if (const UsageError error = readDigest(parser, m_options))
        return error;
    if (m_options.file == QLatin1String("-"))
        m_options.file.clear();
    if (!parser.isSet(QStringLiteral("json")) || !m_options.file.isEmpty())
        return std::nullopt;
    if (m_formatGiven && m_options.format != DigestFormat::Json)
        return tr("--json and --format %1 both want standard output. Write the digest to a file with -o.")
            .arg(parser.value(QStringLiteral("format")));
    m_options.format = DigestFormat::Json;
    return std::nullopt;
}

void DigestCommand::start(const CommandContext &context) {
    makeDigestProduct(context.library, m_options, context.settings, this,
                      [this, context](const Result<DigestProduct> &product) {
                          if (!product)
                              return fail(context, runErrorSentence(product.error()));
                          write(*product, context);
                      });
}

void DigestCommand::write(const DigestProduct &product, const CommandContext &context) {
    if (product.nothingScored())
        return fail(context, nothingScoredSentence(product.day));
    if (product.day.unscored > 0)
        context.output.note(someUnscoredSentence(product.day));
    if (m_options.file.isEmpty()) {
        context.output.write(product.bytes);
        Q_EMIT done(Success);
        return;
    }
    if (const Result<void> saved = saveDigestFile(m_options.file, product.bytes); !saved)
        return fail(context, saved.error());
    if (context.json)
        context.output.print(digestToReport(product, m_options.file));
    else
        context.output.print(digestLine(product, m_options.file));
    Q_EMIT done(Success);
}

} // namespace winnow
