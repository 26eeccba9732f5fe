#include "ui/shell/helpactions.h"

#include "app/model/async.h"
#include "app/report/report.h"
#include "ui/commands/actions.h"
#include "ui/commands/dialogs.h"
#include "ui/common/messages/messages.h"
#include "ui/common/services.h"
#include "ui/common/settingsinuse.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QScreen>
#include <QStandardPaths>

namespace winnow {

namespace {

// How the window is drawn, in Qt's terms.
QString platformOf(const QWidget &window) {
    return QStringLiteral("%1, screens: %2, scale: %3")
        .arg(QGuiApplication::platformName())
        .arg(QGuiApplication::screens().size())
        .arg(window.devicePixelRatioF());
}

void showAbout(QWidget *parent) {
    const QString text =
        QStringLiteral("<h3>Winnow %1</h3><p>%2</p><p>%3</p>")
            .arg(QCoreApplication::applicationVersion().toHtmlEscaped(),
                 HelpActions::tr("The day's arXiv listings, scored against your criteria."),
                 HelpActions::tr("Thank you to arXiv for use of its open access interoperability."));
    auto *box = new QMessageBox(QMessageBox::NoIcon, HelpActions::tr("About Winnow"), text,
                                QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->open();
}

} // namespace

HelpActions::HelpActions(const Services &services, const PapersContext &shared, const Actions &actions,
                         QWidget *window)
    : QObject(window),
      m_shared(shared),
      m_lastLines(services.lastLines),
      m_actions(actions),
      m_window(window) {
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::ShowKeys, [this] { showKeys(m_window, m_actions); });
    on(ActionId::SaveReport, [this] { chooseReport(); });
    on(ActionId::About, [this] { showAbout(m_window); });
}

void HelpActions::chooseReport() {
    auto *dialog = new QFileDialog(m_window, tr("Save a report"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(
        QStringLiteral("winnow-report-%1.txt").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &HelpActions::saveReport);
    dialog->open();
}

void HelpActions::saveReport(const QString &file) {
    QAction *action = m_actions[ActionId::SaveReport];
    action->setEnabled(false); // until it is written
    const ReportFacts facts{QStringLiteral("winnow"), platformOf(*m_window), m_shared.settings.now(),
                            m_lastLines ? m_lastLines() : QStringList()};
    const auto save = [file](const Result<QByteArray> &report) -> Result<void> {
        return report.and_then([&file](const QByteArray &text) { return winnow::saveReport(text, file); });
    };
    whenReady(makeReport(m_shared.library, facts).then(QtFuture::Launch::Async, save), this,
              [this, action, file](const Result<void> &saved) {
                  action->setEnabled(true);
                  sayWritten(file, saved);
              });
}

void HelpActions::sayWritten(const QString &file, const Result<void> &saved) {
    if (saved)
        Q_EMIT m_shared.messages.noticed(
            tr("Report saved to %1. Read it before you attach it.").arg(QDir::toNativeSeparators(file)));
    else
        Q_EMIT m_shared.messages.errorOccurred(saved.error(),
                                               Retry(this, [this, file] { saveReport(file); }));
}

} // namespace winnow
