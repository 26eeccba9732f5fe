#pragma once

#include "app/model/result.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace winnow {

class Actions;
class Library;
class Messages;
class SettingsInUse;

// The actions of the Help menu: keyboard shortcuts, a report to attach to a bug report, and About.
class HelpActions final : public QObject {
    Q_OBJECT
public:
    struct Share {
        Library &library;
        const SettingsInUse &settings;
        std::function<QStringList()> lastLines; // of the log; may be none
        const Actions &actions;
        Messages &messages;
    };
    HelpActions(const Share &share, QWidget *window);

    void saveReport(const QString &file);

private:
    void chooseReport();
    void sayWritten(const QString &file, const Result<void> &saved);

    Share m_share;
    QWidget *m_window;
};

} // namespace winnow
