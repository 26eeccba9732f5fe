#pragma once

#include "app/run/siteexport.h"
#include "ui/common/messages/messages.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace winnow {

class SettingsInUse;

// Writes the digests as web pages for the window. A line at the window's foot, there only while it does: how
// far it is, and a button that stops it.
class SiteBar final : public QWidget {
    Q_OBJECT
public:
    SiteBar(Library &library, SettingsInUse &settings, Messages &messages, QWidget *parent = nullptr);

    void chooseFolder(); // asks where to; nothing while it writes
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
    QString m_folder; // of the last export, offered the next time
    SiteExport *m_export = nullptr;
};

} // namespace winnow
