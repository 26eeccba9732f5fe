#include "app/cli/commands/runcommand.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/runlines.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>

namespace winnow {

QString RunCommand::name() const {
    return QStringLiteral("run");
}

QString RunCommand::summary() const {
    return tr("The daily job: fetch, score and write the digest.");
}

QString RunCommand::details() const {
    return tr(
        "Prints one line a stage and day; the last one ends with the path of the digest, which goes to the "
        "digest folder of the settings unless -o names a file. Every day that got papers is scored and gets "
        "its digest, newest first; with -o only the newest. Running it again goes on where it was stopped. "
        "While "
        "another program scores with a model, it says so, writes the digest of what is scored, and ends "
        "with 1; with --wait it waits for its turn.\n\n"
        "--json prints an object with fetch, score and digest: see the help of these commands; digests has "
        "the "
        "digest of each day.\n\n"
        "Examples:\n"
        "  winnow-cli run --sample -o sample.md\n"
        "  winnow-cli run --categories cs.LG,cs.AI\n"
        "  winnow-cli run --catch-up 10\n"
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
    if (!context().json && report.run) {
        for (const QString &line : scoreLines(report))
            output.print(tr("score   %1").arg(line));
    }
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
    m_days.push_back(report.day);
    for (const RunRecord &run : report.runs) {
        if (run.day != report.day)
            m_days.push_back(run.day);
    }
    if (!m_digest.file.isEmpty())
        m_days.resize(1);
    writeDigests();
}

void RunCommand::writeDigests() {
    if (m_days.empty())
        return end(m_failed || !m_report.ok() ? Failure : Success);
    m_digest.day = m_days.front();
    m_days.pop_front();
    makeDigestProduct(context().library, m_digest, context().settings, this,
                      [this](const Result<DigestProduct> &product) {
                          if (product)
                              return writeDigest(*product);
                          complain(runErrorSentence(product.error()));
                      });
}

void RunCommand::writeDigest(const DigestProduct &product) {
    if (product.nothingScored())
        return complain(nothingScoredSentence(product.day));
    const QString folder = context().settings.digestFolder;
    QString file = m_digest.file;
    if (file.isEmpty()) {
        QDir().mkpath(folder); // where that fails, saving says so
        file = QDir(folder).filePath(digestFileName(product.digest.day, m_digest.format));
    }
    if (const Result<void> saved = saveDigestFile(file, product.bytes); !saved)
        return complain(runErrorSentence(saved.error()));
    m_digests.push_back(digestToReport(product, file));
    if (!context().json)
        context().output.print(tr("digest  %1").arg(digestLine(product, file)));
    writeDigests();
}

void RunCommand::complain(const QString &sentence) {
    context().output.complain(sentence);
    m_failed = true;
    writeDigests();
}

void RunCommand::end(int exitCode) {
    QJsonArray digests;
    for (const QJsonObject &digest : m_digests)
        digests.append(digest);
    if (context().json)
        context().output.print(
            QJsonObject{{QStringLiteral("fetch"), fetchToJson(m_report)},
                        {QStringLiteral("score"), scoreToJson(m_report, scoreWords(m_report))},
                        {QStringLiteral("digest"), m_digests.empty() ? QJsonValue() : digests.first()},
                        {QStringLiteral("digests"), digests}});
    Q_EMIT done(exitCode);
}

} // namespace winnow
