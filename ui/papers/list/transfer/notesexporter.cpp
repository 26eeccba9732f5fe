#include "ui/papers/list/transfer/notesexporter.h"

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/run/export/exportwords.h"
#include "app/run/export/noteexport.h"
#include "ui/common/messages/messages.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>

namespace winnow {

namespace {

// The folder of the last export, until the program ends.
QString &lastNotesFolder() {
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

} // namespace

NotesExporter::NotesExporter(Library &library, Messages &messages, QWidget *window)
    : QObject(window), m_library(library), m_messages(messages), m_window(window) {}

void NotesExporter::chooseFolder(const std::vector<ArxivId> &papers) {
    if (papers.empty())
        return m_messages.noticed(tr("No papers are kept yet. Keep some, then export their notes."));
    auto *dialog = new QFileDialog(m_window, tr("Folder for the notes"), lastNotesFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, papers](const QString &folder) {
        lastNotesFolder() = folder;
        write(papers, folder);
    });
    dialog->open();
}

void NotesExporter::write(const std::vector<ArxivId> &papers, const QString &folder) {
    const auto fail = [this, papers, folder](const Error &error) {
        Q_EMIT m_messages.errorOccurred(error,
                                        Retry(this, [this, papers, folder] { write(papers, folder); }));
    };
    const auto save = [this, folder, fail](const std::vector<PaperRow> &rows) {
        exportNotes(m_library, rows, folder, ExportPolicy::Beside, this,
                    [this, folder, fail](const Result<NotesReport> &report) {
                        if (!report)
                            return fail(report.error());
                        const auto failed =
                            std::ranges::find_if(report->outcomes, [](const ExportOutcome &outcome) {
                                return outcome.error.has_value();
                            });
                        if (failed != report->outcomes.end())
                            return fail(*failed->error);
                        sayWritten(*report, folder);
                    });
    };
    whenReady(m_library.search().byIds(papers), this, save, fail);
}

void NotesExporter::sayWritten(const NotesReport &report, const QString &folder) {
    QStringList sentences = notesSentences(report);
    sentences.prepend(tr("Notes in %1: %2 new, %3 updated, %4 unchanged.")
                          .arg(QDir::toNativeSeparators(folder), QString::number(report.added),
                               QString::number(report.updated), QString::number(report.unchanged)));
    Q_EMIT m_messages.noticed(sentences.join(u' '));
}

} // namespace winnow
