#include "app/cli/exportoutput.h"

#include "app/cli/clitext.h"
#include "app/cli/output.h"
#include "app/run/export/exportjob.h"
#include "app/run/export/exportwords.h"

#include <QJsonArray>

namespace winnow {

ExportFile exportOf(const DigestProduct &product, const DigestOptions &options, const QString &path) {
    const bool isMerged = options.format == DigestFormat::Markdown;
    return {path, product.bytes, isMerged ? ExportFile::Form::Digest : ExportFile::Form::Whole};
}

void saveExport(const CommandContext &context, const ExportFile &file, bool overwrites, QObject *receiver,
                std::function<void(const Result<ExportOutcome> &)> handle) {
    const ExportPolicy policy = overwrites ? ExportPolicy::Overwrite : ExportPolicy::Beside;
    exportFile(context.library, file, policy, receiver,
               [&output = context.output, handle = std::move(handle)](const Result<ExportOutcome> &saved) {
                   if (saved)
                       sayOutcome(output, *saved);
                   handle(saved);
               });
}

void sayOutcome(Output &output, const ExportOutcome &outcome) {
    if (outcome.isBeside())
        output.complain(
            leftAloneSentence(outcome) + u' ' +
            CliText::tr(
                "The new version is in %1. Copy what you want from it, or replace the file with --overwrite.")
                .arg(outcome.file));
    const QStringList sentences = mergeSentences(outcome);
    for (const QString &sentence : sentences)
        output.note(CliText::tr("%1: %2", "file: sentence").arg(outcome.file, sentence));
}

QJsonObject withOutcome(QJsonObject report, const ExportOutcome &outcome) {
    if (outcome.isBeside())
        report.insert(QStringLiteral("asked_for"), outcome.path);
    if (const QStringList sentences = mergeSentences(outcome); !sentences.isEmpty())
        report.insert(QStringLiteral("kept"), QJsonArray::fromStringList(sentences));
    return report;
}

} // namespace winnow
