#include "app/cli/commands/importcommand.h"

#include "app/cli/criteriafile.h"
#include "app/cli/errorwords.h"
#include "app/cli/output.h"
#include "app/digest/digestreader.h"
#include "app/library/library.h"
#include "app/model/async.h"

#include <QJsonObject>

namespace winnow {

namespace {

Result<std::vector<Digest>> readDigestFile(const QString &path) {
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return failure(bytes.error());
    QByteArray text = *bytes;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    const QByteArray start = text.left(256).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return readDigestsJson(text, path);
    return readDigests(*bytes, path);
}

} // namespace

QString ImportCommand::name() const {
    return QStringLiteral("import");
}

QString ImportCommand::arguments() const {
    return QStringLiteral("FILE…");
}

QString ImportCommand::summary() const {
    return tr("Read digests, Markdown or JSON, into the library.");
}

QString ImportCommand::details() const {
    return tr(
        "Papers, scores, figures and the criteria quoted at the end become part of the library. A file is "
        "taken whole or not at all; it may hold several digests. `digest` writes an imported day back "
        "byte for byte.\n\n"
        "--json prints an array with one object a file: file, digests (day, papers) and error.\n\n"
        "Example:\n"
        "  winnow-cli import digests/*.md");
}

UsageError ImportCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                               const Settings &settings) {
    Q_UNUSED(parser)
    Q_UNUSED(settings)
    m_files = positional;
    return m_files.isEmpty() ? UsageError(tr("Name the digests to import: winnow-cli import FILE…"))
                             : std::nullopt;
}

void ImportCommand::start(const CommandContext &context) {
    importNext(context);
}

void ImportCommand::importNext(const CommandContext &context) {
    if (m_next == m_files.size()) {
        if (context.json)
            context.output.print(m_report);
        Q_EMIT done(m_exitCode);
        return;
    }
    const Result<std::vector<Digest>> digests = readDigestFile(m_files[m_next]);
    if (!digests)
        return imported(context, digests);
    whenReady(context.library.digests().add(*digests), this,
              [this, context, digests](const Result<void> &stored) {
                  imported(context, stored ? digests : Result<std::vector<Digest>>(failure(stored.error())));
              });
}

void ImportCommand::imported(const CommandContext &context, const Result<std::vector<Digest>> &digests) {
    const QString file = m_files[m_next];
    QJsonArray days;
    QJsonValue error;
    if (!digests) {
        m_exitCode = Failure;
        error = errorSentence(digests.error());
        context.output.complain(errorSentence(digests.error()));
    }
    for (const Digest &digest : digests.value_or(std::vector<Digest>())) {
        const QString day = digest.day.toString(Qt::ISODate);
        const int papers = int(digest.entries.size());
        days.append(QJsonObject{{QStringLiteral("day"), day}, {QStringLiteral("papers"), papers}});
        if (!context.json)
            context.output.print(tr("%1: %2, %n paper(s)", nullptr, papers).arg(file, day));
    }
    m_report.append(QJsonObject{
        {QStringLiteral("file"), file}, {QStringLiteral("digests"), days}, {QStringLiteral("error"), error}});
    ++m_next;
    importNext(context);
}

} // namespace winnow
