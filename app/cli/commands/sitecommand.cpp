#include "app/cli/commands/sitecommand.h"

#include "app/cli/errorwords.h"
#include "app/cli/optionnames.h"
#include "app/cli/options.h"
#include "app/cli/output.h"

#include <QCommandLineParser>
#include <QDir>

namespace winnow {

namespace {

QJsonArray daysToJson(const std::vector<QDate> &days) {
    QJsonArray array;
    for (const QDate day : days)
        array.append(day.toString(Qt::ISODate));
    return array;
}

} // namespace

QString SiteCommand::name() const {
    return QStringLiteral("site");
}

QString SiteCommand::summary() const {
    return tr("Write the digests as web pages, with search and a feed.");
}

QString SiteCommand::details() const {
    return tr(
        "Writes a page for each day, month, year and topic, a search that runs in the browser, and feed.xml. "
        "Open index.html, or put the folder on any web server: all links are relative, and nothing is loaded "
        "from elsewhere. Imported days are shown as they were imported, others as `digest` would write them. "
        "Your decisions, tags and criteria are not shown; your notes only with --notes.\n\n"
        "Only changed pages are written; pages of days that no longer exist are removed. Files that Winnow "
        "did not write, or that somebody has edited, are left alone and reported; the command then exits "
        "with 1. Winnow keeps a list of its own files in .winnow-site in the folder.\n\n"
        "--json prints an object: folder, days, papers, written, removed, foreign (three arrays of paths), "
        "unchanged (a number) and unscored (days without a score, which have no page).\n\n"
        "Examples:\n"
        "  winnow-cli site -o site\n"
        "  winnow-cli site -o site --from 2025-01-01 --title \"Papers of our group\"\n"
        "  winnow-cli site -o public --base-url https://example.org/papers/");
}

QList<QCommandLineOption> SiteCommand::options() const {
    return {
        QCommandLineOption({option("o"), option("output")},
                           tr("The folder for the pages; created if it does not exist."), option("FOLDER")),
        takes("from", tr("The first day."), "DAY"),
        takes("to", tr("The last day."), "DAY"),
        takes("title", tr("The title of the pages."), "TEXT"),
        takes("base-url",
              tr("The address where the pages will be published, for the feed's links and search engines."),
              "URL"),
        {option("notes"), tr("Include your notes on papers.")}};
}

UsageError SiteCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                             const Settings &settings) {
    Q_UNUSED(settings)
    if (const UsageError error = refuseArguments(positional))
        return error;
    m_request.folder = parser.value(option("output"));
    if (m_request.folder.isEmpty())
        return tr("Give a folder for the pages: winnow-cli site -o FOLDER.");
    if (const UsageError error = readDay(parser, option("from"), m_request.from))
        return error;
    if (const UsageError error = readDay(parser, option("to"), m_request.to))
        return error;
    if (m_request.from && m_request.to && *m_request.from > *m_request.to)
        return tr("--from is after --to. Swap them.");
    m_request.options.title = parser.value(option("title"));
    m_request.withNotes = parser.isSet(option("notes"));
    return parser.isSet(option("base-url")) ? readBase(parser.value(option("base-url"))) : std::nullopt;
}

UsageError SiteCommand::readBase(const QString &address) {
    QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return tr("\"%1\" is not the web address of a folder; use one like https://example.org/papers/.")
            .arg(address);
    if (!url.path().endsWith(QLatin1Char('/')))
        url.setPath(url.path() + QLatin1Char('/'));
    m_request.options.base = url;
    return std::nullopt;
}

void SiteCommand::start(const CommandContext &context) {
    m_export = std::make_unique<SiteExport>(context.library, context.settings, m_request);
    connect(m_export.get(), &SiteExport::progressed, this, [&output = context.output](int done, int total) {
        output.progress(tr("%L1 of %L2").arg(done).arg(total));
    });
    connect(m_export.get(), &SiteExport::finished, this,
            [this, context](const Result<SiteReport> &report) { conclude(context, report); });
    m_export->start();
}

void SiteCommand::stop() {
    if (m_export)
        m_export->cancel();
}

void SiteCommand::conclude(const CommandContext &context, const Result<SiteReport> &report) {
    if (!report && report.error().code == ErrorCode::Cancelled)
        return fail(
            context,
            tr("Stopped. The pages written are complete; run the same command again to write the rest."));
    if (!report && report.error().code == ErrorCode::NotFound)
        return fail(context, tr("No day has scored papers to write a page of. Score one first (winnow-cli "
                                "run), or import digests (winnow-cli import)."));
    if (!report)
        return fail(context, report.error());
    print(context, *report);
    if (report->unscored.size() > 0)
        context.output.note(tr("%n day(s) without scores have no page, the first one %1. Score them with "
                               "winnow-cli score --day DAY.",
                               nullptr, int(report->unscored.size()))
                                .arg(report->unscored.front().toString(Qt::ISODate)));
    for (const QString &path : report->files.foreign)
        context.output.complain(tr("%1 was not written by Winnow, or was changed since, so it was left "
                                   "alone. Move it away and run the command again to get the new page.")
                                    .arg(QDir(m_request.folder).filePath(path)));
    Q_EMIT done(report->files.foreign.isEmpty() ? Success : Failure);
}

void SiteCommand::print(const CommandContext &context, const SiteReport &report) const {
    const SiteFiles &files = report.files;
    if (context.json) {
        context.output.print(
            QJsonObject{{QStringLiteral("folder"), m_request.folder},
                        {QStringLiteral("days"), report.days},
                        {QStringLiteral("papers"), report.papers},
                        {QStringLiteral("written"), QJsonArray::fromStringList(files.written)},
                        {QStringLiteral("unchanged"), files.unchanged},
                        {QStringLiteral("removed"), QJsonArray::fromStringList(files.removed)},
                        {QStringLiteral("foreign"), QJsonArray::fromStringList(files.foreign)},
                        {QStringLiteral("unscored"), daysToJson(report.unscored)}});
        return;
    }
    context.output.print(tr("%1: days: %L3, papers: %L2; files: %L4 written, %L5 unchanged, %L6 removed")
                             .arg(QDir(m_request.folder).filePath(QStringLiteral("index.html")))
                             .arg(report.papers)
                             .arg(report.days)
                             .arg(files.written.size())
                             .arg(files.unchanged)
                             .arg(files.removed.size()));
}

} // namespace winnow
