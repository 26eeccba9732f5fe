#include "app/cli/batchwords.h"

#include "app/cli/clitext.h"
#include "app/cli/figures.h"

#include <QJsonArray>
#include <QUrl>

namespace winnow {

namespace {

QString sentState(const BatchJob &job) {
    const QString state = job.remoteState.toLower();
    if (job.notFoundSince.isValid())
        return CliText::tr("unknown to the service; will be looked for again");
    if (state == QLatin1String("validating"))
        return CliText::tr("validating");
    if (state == QLatin1String("finalizing"))
        return CliText::tr("finalizing");
    if (state == QLatin1String("cancelling") || state == QLatin1String("canceling"))
        return CliText::tr("being cancelled");
    if (state.isEmpty())
        return CliText::tr("sent");
    return CliText::tr("running %1 of %2")
        .arg(job.remoteDone)
        .arg(job.remoteTotal > 0 ? job.remoteTotal : job.requests);
}

QString endText(BatchEnd end) {
    switch (end) {
    case BatchEnd::Failed:
        return CliText::tr("failed");
    case BatchEnd::Crowded:
        return CliText::tr("refused because too many calls were waiting");
    case BatchEnd::Expired:
        return CliText::tr("expired");
    case BatchEnd::Cancelled:
        return CliText::tr("cancelled");
    case BatchEnd::Unsent:
        return CliText::tr("not sent");
    case BatchEnd::Lost:
        return CliText::tr("lost by the service");
    case BatchEnd::Forgotten:
        return CliText::tr("forgotten");
    case BatchEnd::None:
    case BatchEnd::Completed:
        break;
    }
    return CliText::tr("done");
}

QString stepText(const BatchJob &job) {
    switch (job.step) {
    case BatchStep::Preparing:
    case BatchStep::Uploaded:
        return CliText::tr("arrival unconfirmed; will be looked for");
    case BatchStep::Sent:
        return sentState(job);
    case BatchStep::Reading:
        return CliText::tr("reading");
    case BatchStep::Exported:
        return CliText::tr("exported");
    case BatchStep::Closed:
        break;
    }
    return endText(job.end);
}

QJsonValue timeOrNull(const QDateTime &time) {
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

bool isWaitedFor(const BatchReport &report) {
    for (const BatchJob &job : report.jobs) {
        if (job.isOpen() && job.step != BatchStep::Exported)
            return true;
    }
    return false;
}

} // namespace

QString batchStateText(const BatchJob &job) {
    QString text = stepText(job);
    if (job.missing > 0)
        text += CliText::tr(", %1 missing").arg(job.missing);
    if (!job.note.isEmpty() && job.step != BatchStep::Exported)
        text += QStringLiteral(" (%1)").arg(job.note);
    return text;
}

QString batchLine(const BatchJob &job) {
    const QString host = QUrl(job.endpoint).host();
    return CliText::tr("Batch %1 of %2: %3 papers in %4 for %5 at %6: %7")
        .arg(job.id)
        .arg(job.sentAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
        .arg(job.papers)
        .arg(callsText(job.requests), job.model, host.isEmpty() ? job.provider : host, batchStateText(job));
}

QStringList batchReportLines(const BatchReport &report, bool waited) {
    QStringList lines;
    for (const BatchJob &job : report.jobs)
        lines << batchLine(job);
    if (report.papersSent > 0)
        lines << CliText::tr("Sent %1 papers in %2.")
                     .arg(report.papersSent)
                     .arg(callsText(report.requestsSent));
    if (report.reserved > 0)
        lines << CliText::tr("Reserved for batches in progress: up to %1.").arg(dollarText(report.reserved));
    if (report.callsLeft > 0)
        lines << CliText::tr("Not sent: %1. Send them later with winnow-cli score --batch.")
                     .arg(callsText(report.callsLeft));
    if (isWaitedFor(report))
        lines << CliText::tr("Answers take up to a day; store them with winnow-cli batch read.");
    else if (lines.isEmpty() && report.held > 0)
        lines << CliText::tr("%n paper(s) are being scored by %1; their scores will come from the lab.",
                             nullptr, report.held)
                     .arg(report.holder);
    else if (lines.isEmpty())
        lines << (waited ? CliText::tr("Nothing is left to score.")
                         : CliText::tr("No batch is in progress, and nothing is left to send."));
    return lines;
}

QJsonObject batchToJson(const BatchJob &job) {
    return {{jsonKey("id"), job.id},
            {jsonKey("state"), batchStepName(job.step)},
            {jsonKey("end"), batchEndName(job.end)},
            {jsonKey("model"), job.model},
            {jsonKey("criteria"), job.criteriaVersion},
            {jsonKey("provider"), job.provider},
            {jsonKey("endpoint"), job.endpoint},
            {jsonKey("remote_id"), job.remoteId},
            {jsonKey("remote_state"), job.remoteState},
            {jsonKey("remote_done"), job.remoteDone},
            {jsonKey("sent"), timeOrNull(job.sentAt)},
            {jsonKey("looked"), timeOrNull(job.lookedAt)},
            {jsonKey("papers"), job.papers},
            {jsonKey("calls"), job.requests},
            {jsonKey("open"), job.open},
            {jsonKey("answered"), job.answered},
            {jsonKey("missing"), job.missing},
            {jsonKey("reserved"), job.reserved},
            {jsonKey("note"), job.note}};
}

QJsonObject batchReportToJson(const BatchReport &report) {
    QJsonArray jobs;
    for (const BatchJob &job : report.jobs)
        jobs.append(batchToJson(job));
    QJsonValue error;
    if (report.error)
        error = QJsonObject{{jsonKey("code"), errorName(report.error->code)},
                            {jsonKey("detail"), report.error->detail},
                            {jsonKey("place"), report.error->place}};
    return {{jsonKey("batches"), jobs},
            {jsonKey("papers_sent"), report.papersSent},
            {jsonKey("calls_sent"), report.requestsSent},
            {jsonKey("calls_left"), report.callsLeft},
            {jsonKey("reserved"), report.reserved},
            {jsonKey("error"), error}};
}

QString exportLine(const BatchJob &exported) {
    if (exported.id == 0)
        return CliText::tr("Nothing is left to score; no file was written.");
    return CliText::
        tr("%1: %2 papers in %3, as batch %4. Store the answers with winnow-cli score import-answers FILE.")
            .arg(exported.note)
            .arg(exported.papers)
            .arg(callsText(exported.requests))
            .arg(exported.id);
}

QStringList importLines(const ImportedAnswers &imported) {
    QStringList lines{CliText::tr("Stored %1 answers: %2 papers scored, %3 without a score.")
                          .arg(imported.stored)
                          .arg(imported.scored)
                          .arg(imported.leftOver)};
    if (imported.known > 0)
        lines << CliText::tr("Already stored: %1.").arg(imported.known);
    if (imported.strange > 0)
        lines << CliText::tr("Not from this library: %1.").arg(imported.strange);
    if (imported.unreadable > 0)
        lines << CliText::tr("Unreadable lines: %1.").arg(imported.unreadable);
    for (const BatchJob &job : imported.jobs) {
        if (job.open > 0)
            lines << CliText::tr("Batch %1 has %2 without an answer. To send them again, run winnow-cli "
                                 "batch forget %1.")
                         .arg(job.id)
                         .arg(callsText(job.open));
    }
    return lines;
}

QJsonObject importToJson(const ImportedAnswers &imported) {
    QJsonArray jobs;
    for (const BatchJob &job : imported.jobs)
        jobs.append(batchToJson(job));
    return {{jsonKey("stored"), imported.stored},
            {jsonKey("known"), imported.known},
            {jsonKey("strange"), imported.strange},
            {jsonKey("unreadable"), imported.unreadable},
            {jsonKey("scored"), imported.scored},
            {jsonKey("left_over"), imported.leftOver},
            {jsonKey("batches"), jobs}};
}

} // namespace winnow
