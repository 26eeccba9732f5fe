#include "app/cli/commands/runcommand.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/runlines.h"

#include <QCommandLineParser>
#include <QDir>

namespace winnow {

QString RunCommand::name() const {
    return QStringLiteral("run");
}

QString RunCommand::summary() const {
    return tr("The daily job: fetch, score and write the digest.");
}

QString RunCommand::details() const {
    return tr(
        "Prints one line a stage; the last one ends with the path of the digest, which goes to the digest "
        "folder of the settings unless -o names a file. Running it again goes on where it was stopped. While "
        "another program scores with a model, it says so, writes the digest of what is scored, and ends "
        "with 1; with --wait it waits for its turn.\n\n"
        "--json prints an object with fetch, score and digest: see the help of these commands.\n\n"
        "Examples:\n"
        "  winnow-cli run --sample -o sample.md\n"
        "  winnow-cli run --categories cs.LG,cs.AI\n"
        "  0 6 * * 1-5  winnow-cli --quiet run      (a line for cron)");
}

QList<QCommandLineOption> RunCommand::options() const {
    return QList{dayOption(tr("Take only feeds of this announcement day."))} + fetchOptions() +
           scoreOptions() + digestOptions();
}

UsageError RunCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                            const Settings &settings) {
    if (parser.isSet(QStringLiteral("dry-run")))
        return tr("--dry-run is for score: winnow-cli score --dry-run.");
    if (const UsageError error = refuseArguments(positional))
        return error;
    if (const UsageError error = readDay(parser, m_request.day))
        return error;
    if (const UsageError error = readFetch(parser, settings, m_request))
        return error;
    if (const UsageError error = readScore(parser, settings, m_request, m_options))
        return error;
    return readDigest(parser, m_digest);
}

void RunCommand::start(const CommandContext &context) {
    startRun(context, m_request, m_options);
}

void RunCommand::reported(const RunReport &report) {
    m_report = report;
    Output &output = context().output;
    sayFeeds(report, output);
    if (!context().json && !report.feeds.empty())
        output.print(tr("fetch   %1").arg(fetchLine(report)));
    if (!context().json && report.run)
        output.print(tr("score   %1").arg(scoreLine(report)));
    const ScoreWords words = scoreWords(report);
    sayFailures(words.failures, output);
    // Another program scores: there may be something to make a digest of already.
    const bool isElsewhere = report.error && report.error->code == ErrorCode::ScoringElsewhere;
    if (words.problem) {
        output.complain(*words.problem);
        if (!isElsewhere)
            return end(Failure);
    } else if (!report.run) { // no feed could be had, and why was said above
        output.complain(tr("No feed could be used, so nothing was scored and no digest was written."));
        return end(Failure);
    }
    m_digest.day = report.day;
    makeDigestProduct(context().library, m_digest, context().settings, this,
                      [this](const Result<DigestProduct> &product) {
                          if (product)
                              return writeDigest(*product);
                          context().output.complain(runErrorSentence(product.error()));
                          end(Failure);
                      });
}

void RunCommand::writeDigest(const DigestProduct &product) {
    if (product.nothingScored()) {
        context().output.complain(nothingScoredSentence(product.day));
        return end(Failure);
    }
    const QString folder = context().settings.digestFolder;
    QString file = m_digest.file;
    if (file.isEmpty()) {
        QDir().mkpath(folder); // where that fails, saving says so
        file = QDir(folder).filePath(digestFileName(product.digest.day, m_digest.format));
    }
    if (const Result<void> saved = saveDigestFile(file, product.bytes); !saved) {
        context().output.complain(runErrorSentence(saved.error()));
        return end(Failure);
    }
    m_digestReport = digestToReport(product, file);
    if (!context().json)
        context().output.print(tr("digest  %1").arg(digestLine(product, file)));
    end(m_report.ok() ? Success : Failure);
}

void RunCommand::end(int exitCode) {
    if (context().json)
        context().output.print(QJsonObject{
            {QStringLiteral("fetch"), fetchToJson(m_report)},
            {QStringLiteral("score"), scoreToJson(m_report, scoreWords(m_report))},
            {QStringLiteral("digest"), m_digestReport ? QJsonValue(*m_digestReport) : QJsonValue()}});
    Q_EMIT done(exitCode);
}

} // namespace winnow
