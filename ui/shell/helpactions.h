#pragma once

#include "app/model/result.h"
#include "ui/papers/list/paperscontext.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace winnow {

class Actions;
struct Services;

// The actions of the Help menu: keyboard shortcuts, a report to attach to a bug report, and About.
class HelpActions final : public QObject {
    Q_OBJECT
public:
    HelpActions(const Services &services, const PapersContext &shared, const Actions &actions,
                QWidget *window);

    void saveReport(const QString &file);

private:
    void chooseReport();
    void sayWritten(const QString &file, const Result<void> &saved);

    PapersContext m_shared;
    std::function<QStringList()> m_lastLines; // of the log; may be none
    const Actions &m_actions;
    QWidget *m_window;
};

} // namespace winnow
