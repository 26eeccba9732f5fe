#include "ui/shell/librarymaintenance.h"

#include "app/library/library.h"
#include "app/model/async.h"
#include "ui/common/messages/librarytext.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace winnow {

namespace {

QString libraryFilter() {
    return LibraryMaintenance::tr("Winnow libraries (*.sqlite *.db *.backup *.replaced-*)") +
           QStringLiteral(";;") + LibraryMaintenance::tr("All files (*)");
}

QString documentsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

LibraryMaintenance::LibraryMaintenance(Library &library, Messages &messages, QWidget *parent)
    : QWidget(parent), m_safekeeping(library.safekeeping()), m_messages(messages), m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("libraryMaintenance"));
    auto *progress = new QProgressBar(this);
    progress->setProperty("thin", true);
    progress->setTextVisible(false);
    progress->setFixedHeight(6);
    progress->setMaximumWidth(180);
    progress->setRange(0, 0); // SQLite reports no progress
    progress->setAccessibleName(tr("Library file in progress"));
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 10, 4);
    layout->setSpacing(12);
    layout->addWidget(progress, 1);
    layout->addWidget(m_text, 4);
    hide();
}

void LibraryMaintenance::begin(const QString &text) {
    m_isBusy = true;
    m_text->setText(text);
    show();
    Q_EMIT busyChanged(true);
}

void LibraryMaintenance::end() {
    m_isBusy = false;
    hide();
    Q_EMIT busyChanged(false);
}

void LibraryMaintenance::greet(const LibraryInfo &info) {
    if (info.isAlone && !m_saidAlone)
        Q_EMIT m_messages.noticed(aloneText());
    m_saidAlone = info.isAlone;
    if (info.wasLeftOpen && !m_isBusy)
        check();
}

void LibraryMaintenance::check() {
    begin(tr("Checking the library, since Winnow did not close it properly"));
    whenReady(m_safekeeping.check(CheckDepth::Quick), this, [this](const Result<CheckReport> &report) {
        end();
        if (!report)
            Q_EMIT m_messages.warned(
                tr("The library could not be checked. %1").arg(errorText(report.error()).sentence),
                NextStep::None);
        else if (!report->faults.isEmpty())
            Q_EMIT m_messages.warned(damagedText(*report), NextStep::RestoreLibrary);
    });
}

void LibraryMaintenance::chooseBackup() {
    if (m_isBusy)
        return;
    auto *dialog = new QFileDialog(window(), tr("Back up library"), documentsFolder(), libraryFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // the dialog asks before overwriting
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(QStringLiteral("winnow-%1.sqlite").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryMaintenance::backUp);
    dialog->open();
}

void LibraryMaintenance::backUp(const QString &target) {
    if (m_isBusy)
        return;
    begin(tr("Backing up the library"));
    whenReady(m_safekeeping.backUp(target, true), this, [this](const Result<BackupReport> &report) {
        end();
        if (report)
            Q_EMIT m_messages.noticed(backupText(*report));
        else
            Q_EMIT m_messages.warned(backupFailureText(report.error()),
                                     report.error().code == ErrorCode::DatabaseDamaged
                                         ? NextStep::RestoreLibrary
                                         : NextStep::None);
    });
}

// A run stores its scores in the library with which it started.
bool LibraryMaintenance::mayRestore() {
    if (m_isRunning)
        Q_EMIT m_messages.warned(tr("A run is under way. Stop it, then restore the backup."),
                                 NextStep::RestoreLibrary);
    return !m_isRunning && !m_isBusy;
}

void LibraryMaintenance::chooseRestore() {
    if (!mayRestore())
        return;
    auto *dialog = new QFileDialog(window(), tr("Restore backup"), documentsFolder(), libraryFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryMaintenance::askToRestore);
    dialog->open();
}

void LibraryMaintenance::askToRestore(const QString &source) {
    auto *box = new QMessageBox(QMessageBox::Question, tr("Restore backup"),
                                tr("Replace your library with %1?").arg(QDir::toNativeSeparators(source)),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("restoreBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The current library is kept beside it, with today's date in its name."));
    const QPushButton *yes = box->addButton(tr("Restore"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, source] { restore(source); });
    box->open();
}

void LibraryMaintenance::restore(const QString &source) {
    if (!mayRestore())
        return;
    begin(tr("Restoring the library"));
    Q_EMIT restoring(true);
    whenReady(m_safekeeping.restore(source), this, [this, source](const Result<LibraryInfo> &report) {
        end();
        Q_EMIT restoring(false);
        if (!report) {
            Q_EMIT m_messages.warned(restoreFailureText(report.error(), source), NextStep::None);
            return;
        }
        Q_EMIT restored();
        Q_EMIT m_messages.noticed(restoreText(*report));
    });
}

} // namespace winnow
