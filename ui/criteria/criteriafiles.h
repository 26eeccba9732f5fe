#pragma once

#include "app/criteria/criteria.h"
#include "ui/common/messages/messages.h"

#include <QObject>

class QWidget;

namespace winnow {

// Imports and exports criteria. Files are read and written on a worker thread; dialogs do not block.
class CriteriaFiles final : public QObject {
    Q_OBJECT
public:
    CriteriaFiles(Messages &messages, QWidget *window);

    void chooseImport();
    void importFile(const QString &path); // exported criteria, a digest, or a plain prompt
    void chooseExport(const Criteria &criteria);
    void exportFile(const QString &path, const Criteria &criteria);

Q_SIGNALS:
    void imported(const winnow::Criteria &criteria);

private:
    Messages &m_messages;
    QWidget *m_window;
};

} // namespace winnow
