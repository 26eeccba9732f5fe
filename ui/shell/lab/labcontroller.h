#pragma once

#include "app/lab/exchange/labsync.h"
#include "app/lab/server/labclient.h"
#include "app/settings/settings.h"
#include "ui/common/messages/messages.h"
#include "ui/settings/lab/labtab.h"

#include <QPointer>
#include <QTimer>

class QPushButton;

namespace winnow {

class LabThread;
class SecretStore;
class SettingsDialog;

// The lab's part of the window: exchanges with it as long as the window is open, on the server's hint or
// every few minutes, joins and leaves it, and says how it stands. The server is asked in threads of its own.
class LabController final : public QObject {
    Q_OBJECT
public:
    struct Share {
        Library &library;
        SecretStore &secrets;
        Messages &messages;
    };
    LabController(const Share &share, const Settings &settings, QObject *parent = nullptr);
    ~LabController() override;

    void setSettings(const Settings &settings); // whose papers a day's are
    void start();                               // the library is open, or another one
    void sync();
    void addTab(SettingsDialog &dialog);
    QPushButton *sign() { return m_sign; } // a word at the window's foot; belongs to whoever places it

Q_SIGNALS:
    void taken();          // papers, scores or decisions came
    void settingsWanted(); // the sign was pressed

private:
    void connectTo(const QString &address);
    void exchange();
    void synced(const Result<SyncReport> &result);
    void readStanding(const std::function<void()> &then);
    void readState();
    void join(const QString &address, const QString &password);
    void joined(const LabAddress &address, const QString &password, const LabWelcome &seat);
    void leave();
    void share(bool shares);
    void fail(const Error &error);
    void setBusy(bool isBusy);
    void show();

    Share m_share;
    LabReading m_reading;
    QString m_address; // of the server that is asked
    std::unique_ptr<LabThread> m_server;
    std::unique_ptr<LabSync> m_sync;
    QPushButton *m_sign;
    QPointer<LabTab> m_tab;
    QTimer m_due;
    LabView m_view;
    std::optional<LabSyncState> m_standing;
    std::optional<ErrorCode> m_said; // of a trouble that lasts
    bool m_isAway = false;           // nothing wrong but the way there
    bool m_isOpen = false;           // the library
    bool m_isSyncing = false;
    bool m_isAskedAgain = false; // meanwhile
    bool m_isLeaving = false;    // when the exchange has ended
    bool m_isPageWanted = false; // by the sign
};

} // namespace winnow
