#pragma once

#include "app/library/library.h"

#include <QObject>

class QBoxLayout;

namespace winnow {

class Actions;
class BlockedPage;
class LabController;
class LibraryMaintenance;
class LibraryReading;
class Messages;
class RunBar;
class SecretStore;
class SettingsDialog;
class SettingsInUse;
class UpkeepBar;
struct Services;

// Manages the library for the window: opens it, reads what the window needs first, and maintains its file.
// The window puts its widgets in their places.
class LibraryController final : public QObject {
    Q_OBJECT
public:
    LibraryController(const Services &services, const Actions &actions, Messages &messages,
                      QObject *parent = nullptr);

    void open();
    void readCriteria();             // emits criteriaFound()
    void update();                   // brings data from an earlier version or other criteria up to date
    void setRunning(bool isRunning); // disables restoring during a run
    void chooseRestore();
    // Each is only visible while there is work; the lab's word stands on the bar.
    void addLines(QBoxLayout &foot, SettingsInUse &settings, RunBar &bar);
    void addTab(SettingsDialog &dialog); // the lab's
    BlockedPage *blocked() { return m_blocked; }

Q_SIGNALS:
    void refused(); // the library can't be opened; blocked() shows why
    void reached(); // it is open, but nothing has been read yet
    void criteriaFound(const winnow::Criteria &criteria);
    void opened(const std::vector<winnow::DaySummary> &days);
    void changed();                   // search results or scores have changed, in the same library
    void restoring(bool isRestoring); // no decisions are possible meanwhile
    void restored();                  // a different library is open now; opened() follows

private:
    void connectKeeper();
    void read();

    Library &m_library;
    SecretStore &m_secrets;
    QString m_file;
    const Actions &m_actions;
    Messages &m_messages;
    LabController *m_lab = nullptr;
    BlockedPage *m_blocked;
    LibraryMaintenance *m_keeper;
    UpkeepBar *m_upkeep;
    LibraryReading *m_reading; // works invisibly in the background
};

} // namespace winnow
