#pragma once

#include "app/model/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace winnow {

// Replaces the pages when the library can't be opened: says why, and what to do. Nothing else works then.
class BlockedPage final : public QWidget {
    Q_OBJECT
public:
    explicit BlockedPage(QWidget *parent = nullptr);

    void explain(const Error &error, const QString &libraryFile);
    QString text() const;

Q_SIGNALS:
    void retryRequested();
    void restoreRequested(); // restore a backup in place of a damaged library

private:
    QLabel *m_sentence;
    QLabel *m_file;
    QPushButton *m_restore;
};

} // namespace winnow
