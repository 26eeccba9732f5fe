#include "ui/commands/dialogs.h"

#include "ui/commands/actions.h"
#include "ui/commands/keysoverlay.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace winnow {

namespace {

struct DialogsTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::Dialogs)
};

void openBox(QWidget *parent, const QString &title, const QString &html) {
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, html, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->open();
}

} // namespace

void chooseFiles(QWidget *parent, const QString &title, const QString &filter,
                 const std::function<void(const QStringList &)> &chosen) {
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

void chooseFolder(QWidget *parent, const QString &title, const std::function<void(const QString &)> &chosen) {
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void showKeys(QWidget *parent, const Actions &actions) {
    if (!parent->findChild<KeysOverlay *>())
        new KeysOverlay(actions.keys(), parent); // closes and deletes itself
}

void showAbout(QWidget *parent) {
    openBox(parent, DialogsTr::tr("About Winnow"),
            QStringLiteral("<h3>Winnow %1</h3><p>%2</p><p>%3</p>")
                .arg(QCoreApplication::applicationVersion().toHtmlEscaped(),
                     DialogsTr::tr("The day's arXiv listings, scored against your criteria."),
                     DialogsTr::tr("Thank you to arXiv for use of its open access interoperability.")));
}

} // namespace winnow
