#include "ui/digest/digestexporter.h"

#include "app/digest/digestformats.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/authors.h"
#include "app/run/export/exportjob.h"
#include "app/run/export/exportwords.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHash>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrent>

namespace winnow {

namespace {

QByteArray bytesOf(const RenderedDigest &view, ExportFormat format) {
    switch (format) {
    case ExportFormat::Html:
        return digestToHtml(view.digest);
    case ExportFormat::Json:
        return digestToJson(view.digest);
    case ExportFormat::Pdf:
        return digestToPdf(view);
    default:
        return view.markdown;
    }
}

// Citations contain more about a paper than the digest does.
bool isOfPapers(ExportFormat format) {
    return format == ExportFormat::BibTeX || format == ExportFormat::Ris || format == ExportFormat::CslJson;
}

QByteArray citationsOf(const std::vector<Paper> &papers, ExportFormat format) {
    switch (format) {
    case ExportFormat::Ris:
        return papersToRis(papers);
    case ExportFormat::CslJson:
        return papersToCslJson(papers);
    default:
        return papersToBibTeX(papers);
    }
}

} // namespace

std::vector<Paper> papersOf(const Digest &digest, const std::vector<Paper> &known) {
    QHash<ArxivId, const Paper *> byId;
    for (const Paper &paper : known)
        byId.insert(paper.id, &paper);
    std::vector<Paper> papers;
    papers.reserve(digest.entries.size());
    for (const DigestEntry &entry : digest.entries) {
        if (const Paper *paper = byId.value(entry.id)) {
            papers.push_back(*paper);
            continue;
        }
        Paper paper;
        paper.id = entry.id;
        paper.title = entry.title;
        paper.authors = splitAuthors(entry.authors);
        paper.abstract = entry.abstract;
        papers.push_back(paper);
    }
    return papers;
}

DigestExporter::DigestExporter(Library &library, Messages &messages, QWidget *window)
    : QObject(window), m_library(library), m_messages(messages), m_window(window) {}

void DigestExporter::chooseFile(const RenderedDigest &view, const QString &folder) {
    QDir().mkpath(folder); // the default folder does not exist before the first export
    auto *dialog = new QFileDialog(m_window, tr("Export the digest"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // write() never overwrites the user's changes
    dialog->setNameFilters(exportFilters());
    dialog->setDefaultSuffix(suffixOf(ExportFormat::Markdown));
    const QString name = digestFileStem(view.digest);
    dialog->selectFile(name + u'.' + suffixOf(ExportFormat::Markdown));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString suffix = suffixOf(formatOfFilter(filter));
        dialog->setDefaultSuffix(suffix);
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(withoutSuffix(files.first()) + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, view](const QString &path) {
        write(view, path, formatOfFile(path, dialog->selectedNameFilter()));
    });
    dialog->open();
}

void DigestExporter::write(const RenderedDigest &view, const QString &path, ExportFormat format,
                           ExportPolicy policy) {
    const auto again = [this, view, path, format](ExportPolicy how) {
        return [this, view, path, format, how] { write(view, path, format, how); };
    };
    const auto fail = [this, retry = Retry(this, again(policy))](const Error &error) {
        Q_EMIT m_messages.errorOccurred(error, retry);
    };
    const auto form = format == ExportFormat::Markdown ? ExportFile::Form::Digest : ExportFile::Form::Whole;
    const auto save = [this, path, form, policy, fail, again](const QByteArray &bytes) {
        exportFile(m_library, {path, bytes, form}, policy, this,
                   [this, fail, again](const Result<ExportOutcome> &outcome) {
                       if (!outcome)
                           return fail(outcome.error());
                       sayWritten(*outcome, again(ExportPolicy::Overwrite));
                   });
    };
    whenReady(make(view, format), this, save, fail);
}

Pending<QByteArray> DigestExporter::make(const RenderedDigest &view, ExportFormat format) {
    if (!isOfPapers(format))
        return QtConcurrent::run([view, format] { return Result<QByteArray>(bytesOf(view, format)); });
    std::vector<ArxivId> ids;
    ids.reserve(view.digest.entries.size());
    for (const DigestEntry &entry : view.digest.entries)
        ids.push_back(entry.id);
    const auto cite = [view, format](const Result<std::vector<PaperRow>> &rows) -> Result<QByteArray> {
        if (!rows)
            return failure(rows.error());
        std::vector<Paper> known;
        known.reserve(rows->size());
        for (const PaperRow &row : *rows)
            known.push_back(row.paper);
        return citationsOf(papersOf(view.digest, known), format);
    };
    return m_library.search().byIds(ids).then(QtFuture::Launch::Async, cite);
}

void DigestExporter::sayWritten(const ExportOutcome &outcome, const std::function<void()> &replace) {
    const QString file = QDir::toNativeSeparators(outcome.file);
    if (outcome.isBeside())
        return m_messages.noticed(leftAloneSentence(outcome) + u' ' + tr("The digest is in %1.").arg(file),
                                  {tr("Replace file"), replace});
    QStringList sentences = mergeSentences(outcome);
    const QString written = tr("Digest written to %1").arg(file);
    sentences.prepend(sentences.isEmpty() ? written : written + u'.');
    Q_EMIT m_messages.noticed(sentences.join(u' '));
}

void DigestExporter::copy(const RenderedDigest &view) {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(view.markdown));
    Q_EMIT m_messages.noticed(tr("Digest copied as Markdown."));
}

void DigestExporter::print(const RenderedDigest &view) {
    const auto printer = std::make_shared<QPrinter>();
    printer->setDocName(digestFileStem(view.digest));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, view] {
        whenReady(QtConcurrent::run([printer, view] {
                      printDigest(view, printer.get());
                      return printer->printerState() != QPrinter::Error;
                  }),
                  this, [this](bool isPrinted) {
                      if (isPrinted)
                          Q_EMIT m_messages.noticed(tr("Digest sent to the printer."));
                      else
                          Q_EMIT m_messages.noticed(
                              tr("The printer refused the digest. Export it as PDF instead."));
                  });
    });
    dialog->open();
}

} // namespace winnow
