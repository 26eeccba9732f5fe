#pragma once

#include "app/model/error.h"
#include "app/run/digestimport.h"
#include "ui/common/messages/messages.h"

#include <QDate>
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

namespace winnow {

class Library;

// Imports digests from files and folders into the library, one file after the other.
class DigestImporter final : public QObject {
    Q_OBJECT
public:
    DigestImporter(Library &library, Messages &messages, QObject *parent = nullptr);

    void importFiles(const QStringList &paths); // may contain folders

Q_SIGNALS:
    // `leftAlone`: files that are not digests; `known`: digests with nothing new.
    void imported(int digests, const QDate &newestDay, int leftAlone, int known);

private:
    struct Sum {
        int digests = 0;
        QDate newestDay;
        int leftAlone = 0;
        int known = 0;
        std::vector<ImportedFile> failed;
    };
    void showProgress(DigestImport *import, int done, int total);
    void conclude(const Sum &sum);

    Library &m_library;
    Messages &m_messages;
    QElapsedTimer m_sinceProgress;
};

} // namespace winnow
