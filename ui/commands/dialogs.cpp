#include "ui/commands/dialogs.h"

#include "ui/commands/actions.h"
#include "ui/commands/keysoverlay.h"

#include <QFileDialog>

namespace winnow {

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

} // namespace winnow
