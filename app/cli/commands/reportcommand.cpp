#include "app/cli/commands/reportcommand.h"

#include "app/cli/errorwords.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/model/async.h"
#include "app/report/logrecorder.h"
#include "app/report/report.h"

#include <QCommandLineParser>

namespace winnow {

QString ReportCommand::name() const {
    return QStringLiteral("report");
}

QString ReportCommand::summary() const {
    return tr(
        "Write a report to attach to a bug report: versions, settings, sizes and the last lines of the log.");
}

QString ReportCommand::details() const {
    return tr(
        "It contains no keys, nothing that you or the papers' authors wrote, and only the host names of "
        "addresses. Read it before you attach it.\n\n"
        "To include what went wrong, do it again with --log, and pass the same file here:\n"
        "  winnow-cli --log winnow.log run\n"
        "  winnow-cli --log winnow.log report -o report.txt");
}

QList<QCommandLineOption> ReportCommand::options() const {
    return {{{QStringLiteral("o"), QStringLiteral("output")},
             tr("Write the report to this file instead of standard output."),
             QStringLiteral("FILE")}};
}

UsageError ReportCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                               const Settings &settings) {
    Q_UNUSED(settings)
    m_file = parser.value(QStringLiteral("output"));
    return refuseArguments(positional);
}

void ReportCommand::start(const CommandContext &context) {
    const ReportFacts facts{QStringLiteral("winnow-cli"), {}, context.settings, m_log.lastLines()};
    whenReady(makeReport(context.library, facts), this, [this, context](const Result<QByteArray> &report) {
        if (!report)
            return fail(context, report.error());
        if (m_file.isEmpty()) {
            context.output.write(*report);
        } else if (const auto saved = saveReport(*report, m_file); !saved) {
            return fail(context, saved.error());
        } else {
            context.output.note(tr("Report saved to %1. Read it before you attach it.").arg(m_file));
        }
        Q_EMIT done(Success);
    });
}

} // namespace winnow
