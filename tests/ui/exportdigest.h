#pragma once

#include "ui/digest/digestpage.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace winnow {

inline bool canExport(const DigestPage &page) {
    return page.findChild<QPushButton *>(QStringLiteral("exportDigest"))->isEnabled();
}

// As a reader does: the button, the file's name, Save. The file is written afterwards.
inline void exportDigest(DigestPage &page, const QString &file) {
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("exportDigest")), Qt::LeftButton);
    QTRY_VERIFY(page.findChild<QFileDialog *>()); // after an update that is under way
    const QPointer dialog = page.findChild<QFileDialog *>();
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
    static_cast<QDialog *>(dialog.data())->accept();
    QTRY_VERIFY(!dialog);
}

} // namespace winnow
