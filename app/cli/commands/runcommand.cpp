#include "app/cli/commands/runcommand.h"

#include "app/cli/batchwords.h"
#include "app/cli/exportoutput.h"
#include "app/cli/optionnames.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/runlines.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/run/paths.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>

namespace winnow {

QString RunCommand::name() const {
    return QStringLiteral("run");
}

QString RunCommand::summary() const {
    return tr("Fetch, score and write the digest: the daily job.");
}

QString RunCommand::details() const {
    return tr("Prints one line per stage and day; the last one ends with the path of the digest, which goes "
              "to the digest folder in the settings unless -o gives a file. Every day that received papers "
              "is scored and gets a digest, newest first; with -o only the newest. Running it again "
              "continues where it stopped. If another program is scoring with a model, it says so, writes "
              "the digest of what is scored so far, and exits with 1; with --wait it waits its turn.\n\n"
              "--once is for cron and other timers: if the day is already fetched and scored, it exits with "
              "0 without contacting arXiv, and so it does while another run with --once is in progress. It "
              "also catches up missed days, with the built-in scorer. Until the newest day is complete it "
              "exits with 1, so that the timer tries again. --notify shows a desktop notification, once for "
              "each day, with the number of papers worth a look, and waits until it is answered or "
              "dismissed, at most half a day. winnow-cli schedule on sets up both for every morning.\n\n"
              "--json prints an object with fetch, score and digest (see the help of these commands) and "
              "digests, with the digest of each day.\n\n"
              "Examples:\n"
              "  winnow-cli run --sample -o sample.md\n"
              "  winnow-cli run --categories cs.LG,cs.AI\n"
              "  winnow-cli run --catch-up 10\n"
              "  winnow-cli run --once --notify");
}

QList<QCommandLineOption> RunCommand::options() const {
    return QList{dayOption(tr("Accept only feeds for this announcement day."))} + fetchOptions() +
           scoreOptions() + digestOptions() +
           QList<QCommandLineOption>{
               {option("once"),
                tr("Do nothing if the day is done or another run with --once is in progress.")},
               {option("notify"),
                tr("Show a desktop notification, once a day, with the number of papers worth a look.")}};
}

UsageError RunCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                            const Settings &settings) {
    if (parser.isSet(QStringLiteral("dry-run")))
        return tr("run has no --dry-run. Use winnow-cli score --dry-run.");
    if (const UsageError error = refuseArguments(positional))
        return error;
    m_once = parser.isSet(option("once"));
    m_notify = parser.isSet(option("notify"));
    m_libraryFile = libraryFile(parser.value(option("library")));
    if (const UsageError error = readDay(parser, m_request.day))
        return error;
    if (const UsageError error = readFetch(parser, settings, m_request))
        return error;
    if (const UsageError error = readScore(parser, settings, m_request, m_options))
        return error;
    takeMissedDays();
    return readDigest(parser, m_digest);
}

// After three mornings without the computer there is one start: it also catches up the missed days, at no
// cost.
void RunCommand::takeMissedDays() {
    m_isAskedForMore = m_request.catchUpBack.has_value();
    if (!m_once || m_isAskedForMore || m_request.day || !isDownload())
        return;
    m_request.catchUpBack = 0;
    m_request.modelForFeedsOnly = true;
}

void RunCommand::start(const CommandContext &context) {
    whenReady(context.library.batches().jobs(), this,
              [this, context](const Result<std::vector<BatchJob>> &jobs) {
                  const bool isUnderWay = jobs && std::ranges::any_of(*jobs, [](const BatchJob &job) {
                                              return job.isOpen() && job.step != BatchStep::Exported;
                                          });
                  isUnderWay ? readBatches(context) : begin(context);
              });
}

// Whatever was fetched goes into the digest; there is no need to wait for the rest.
void RunCommand::readBatches(const CommandContext &context) {
    m_batch = new BatchSession(
        context, m_options.model,
        [this, context](const BatchReport &report) {
            for (const BatchJob &job : report.jobs)
                context.output.note(batchLine(job));
            if (const auto problem = m_batch->problem(report))
                context.output.note(*problem);
            m_batch->deleteLater();
            m_batch = nullptr;
            begin(context);
        },
        this);
    m_batch->look({});
}

void RunCommand::stop() {
    if (m_batch)
        m_batch->stop();
    RunningCommand::stop();
}

void RunCommand::begin(const CommandContext &context) {
    if (m_once)
        startOnce(context);
    else
        startRun(context, m_request, m_options);
}

void RunCommand::startOnce(const CommandContext &context) {
    m_morning = takeMorning(m_libraryFile);
    if (!m_morning) {
        context.output.note(tr("Another run is in progress on this library; nothing to do."));
        Q_EMIT done(Success);
        return;
    }
    whenReady(context.library.listings().days(), this,
              [this, context](const Result<std::vector<DaySummary>> &days) {
                  if (!days)
                      return fail(context, days.error());
                  startOnceOf(context, *days);
              });
}

// Feeds from files and the sample day have no newest day.
bool RunCommand::isDownload() const {
    return !m_request.sample && m_request.feedFiles.isEmpty();
}

bool RunCommand::isDue(const std::vector<DaySummary> &days) const {
    return !isDownload() || !isDayDone(days, dueDay(), m_request.categories);
}

QDate RunCommand::dueDay() const {
    return m_request.day.value_or(newestDay(Clock().now()));
}

void RunCommand::startOnceOf(const CommandContext &context, const std::vector<DaySummary> &days) {
    if (m_isAskedForMore || isDue(days))
        return startRun(context, m_request, m_options);
    context.output.note(
        tr("%1 is already fetched and scored; nothing to do.").arg(dueDay().toString(Qt::ISODate)));
    Q_EMIT done(Success);
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
    sayFailures(failures(), output);
    // Another program is scoring: there may already be enough for a digest.
    const bool isElsewhere = report.error && report.error->code == ErrorCode::ScoringElsewhere;
    if (const auto why = problem(report)) {
        output.complain(*why);
        if (!isElsewhere)
            return end(Failure);
    } else if (!report.run) { // no feed was usable, as reported above
        output.complain(tr("No usable feed, so nothing was scored and no digest was written."));
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
        return conclude(m_failed || !m_report.ok() ? Failure : Success);
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
        QDir().mkpath(folder); // if that fails, saving reports it
        file = QDir(folder).filePath(digestFileName(product.digest.day, m_digest.format));
    }
    saveExport(context(), exportOf(product, m_digest, file), m_digest.overwrites, this,
               [this, product](const Result<ExportOutcome> &saved) {
                   if (!saved)
                       return complain(runErrorSentence(saved.error()));
                   wrote(product, *saved);
               });
}

void RunCommand::wrote(const DigestProduct &product, const ExportOutcome &saved) {
    m_digests.push_back(withOutcome(digestToReport(product, saved.file), saved));
    if (!context().json)
        context().output.print(tr("digest  %1").arg(digestLine(product, saved.file)));
    if (!m_newest)
        m_newest = product;
    writeDigests();
}

void RunCommand::complain(const QString &sentence) {
    context().output.complain(sentence);
    m_failed = true;
    writeDigests();
}

// A timer must try again until the newest day is complete: it may not be out yet, or a feed may have failed.
void RunCommand::conclude(int exitCode) {
    if (!m_once || !isDownload())
        return tell(exitCode);
    whenReady(context().library.listings().days(), this,
              [this, exitCode](const Result<std::vector<DaySummary>> &days) {
                  if (days && !isDue(*days))
                      return tell(exitCode);
                  context().output.note(
                      tr("%1 is not complete yet. Run the command again later, as a timer does.")
                          .arg(dueDay().toString(Qt::ISODate)));
                  tell(Failure);
              });
}

// The notification is shown once, and not for a half-scored day. If it can't be shown, another program may
// show it.
void RunCommand::tell(int exitCode) {
    if (!m_notify || !m_newest || m_newest->day.unscored > 0 || m_newest->day.papers == 0)
        return end(exitCode);
    m_notifier.ask([this, exitCode](bool isThere) {
        if (isThere)
            claimNews(*m_newest, exitCode);
        else
            end(exitCode);
    });
}

void RunCommand::claimNews(const DigestProduct &product, int exitCode) {
    whenReady(context().library.listings().claimNews(product.digest.day, Clock().now()), this,
              [this, product, exitCode](const Result<bool> &isOurs) {
                  if (isOurs.value_or(false)) // otherwise another program shows it, or this one next time
                      m_news = newsOf(product.digest, product.day.papers);
                  end(exitCode);
              });
}

void RunCommand::end(int exitCode) {
    m_morning.reset();
    QJsonArray digests;
    for (const QJsonObject &digest : m_digests)
        digests.append(digest);
    if (context().json)
        context().output.print(
            QJsonObject{{QStringLiteral("fetch"), fetchToJson(m_report)},
                        {QStringLiteral("score"), scoreReport(m_report)},
                        {QStringLiteral("digest"), m_digests.empty() ? QJsonValue() : digests.first()},
                        {QStringLiteral("digests"), digests}});
    Q_EMIT done(exitCode);
}

} // namespace winnow
