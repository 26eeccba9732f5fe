#pragma once

#include "app/run/siteexport.h"
#include "ui/common/messages/messages.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace winnow {

class SettingsInUse;

// Exports the digests as web pages. A bar at the bottom of the window, shown only meanwhile, with progress
// and a Stop button.
class SiteBar final : public QWidget {
    Q_OBJECT
public:
    SiteBar(Library &library, SettingsInUse &settings, Messages &messages, QWidget *parent = nullptr);

    void chooseFolder(); // asks for the folder; does nothing while it is writing
    void write(const QString &folder);
    bool isBusy() const { return m_export != nullptr; }

Q_SIGNALS:
    void busyChanged(bool isBusy);

private:
    void show(int done, int total);
    void conclude(const Result<SiteReport> &report);
    void tell(const SiteReport &report);

    Library &m_library;
    SettingsInUse &m_settings;
    Messages &m_messages;
    QLabel *m_text;
    QProgressBar *m_progress;
    QString m_folder; // the last export's folder, offered next time
    SiteExport *m_export = nullptr;
};

} // namespace winnow
