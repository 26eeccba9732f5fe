#include "ui/digest/sitebar.h"

#include "ui/common/messages/errortext.h"
#include "ui/common/openlink.h"
#include "ui/common/settingsinuse.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace winnow {

SiteBar::SiteBar(Library &library, SettingsInUse &settings, Messages &messages, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_settings(settings),
      m_messages(messages),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)) {
    setObjectName(QStringLiteral("siteBar"));
    m_progress->setProperty("thin", true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMaximumWidth(180);
    m_progress->setAccessibleName(tr("Writing web pages"));
    m_text->setTextFormat(Qt::PlainText);
    auto *stop = new QPushButton(tr("Stop"), this);
    stop->setObjectName(QStringLiteral("stopSite"));
    stop->setToolTip(tr("Pages already written stay; the next export writes the rest"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 10, 4);
    layout->setSpacing(12);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_text, 4);
    layout->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancel();
    });
    hide();
}

void SiteBar::chooseFolder() {
    if (isBusy())
        return;
    const QString start = m_folder.isEmpty() ? m_settings.now().digestFolder : m_folder;
    QDir().mkpath(start); // the default folder does not exist before the first export
    auto *dialog = new QFileDialog(window(), tr("Choose a folder for the web pages"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SiteBar::write);
    dialog->open();
}

void SiteBar::write(const QString &folder) {
    if (isBusy())
        return;
    m_folder = folder;
    SiteRequest request;
    request.folder = folder;
    m_export = new SiteExport(m_library, m_settings.now(), request, this);
    connect(m_export, &SiteExport::progressed, this, &SiteBar::show);
    connect(m_export, &SiteExport::finished, this, &SiteBar::conclude);
    Q_EMIT busyChanged(true);
    m_export->start();
}

void SiteBar::show(int done, int total) {
    m_text->setText(tr("Writing web pages: %L1 of %L2").arg(done).arg(total));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    setVisible(true);
}

void SiteBar::conclude(const Result<SiteReport> &report) {
    std::exchange(m_export, nullptr)->deleteLater();
    hide();
    Q_EMIT busyChanged(false);
    if (report)
        tell(*report);
    else if (report.error().code == ErrorCode::NotFound)
        Q_EMIT m_messages.noticed(
            tr("There are no days with scored papers to write pages of. Score a day first."));
    else if (report.error().code != ErrorCode::Cancelled)
        Q_EMIT m_messages.warned(errorText(report.error()).sentence, NextStep::None);
}

void SiteBar::tell(const SiteReport &report) {
    if (!report.files.foreign.isEmpty()) {
        Q_EMIT m_messages.warned(
            tr("%n file(s) in %1 differ from what Winnow wrote and were left alone, such as %2. Move them "
               "away and export again to get Winnow's.",
               nullptr, int(report.files.foreign.size()))
                .arg(QDir::toNativeSeparators(m_folder), report.files.foreign.constFirst()),
            NextStep::None);
        return;
    }
    const QUrl first = QUrl::fromLocalFile(QDir(m_folder).filePath(QStringLiteral("index.html")));
    Q_EMIT m_messages.noticed(tr("The digests of %n day(s) are now web pages in %1.", nullptr, report.days)
                                  .arg(QDir::toNativeSeparators(m_folder)),
                              {tr("Open"), [first, &messages = m_messages] { openLink(first, messages); }});
}

} // namespace winnow
