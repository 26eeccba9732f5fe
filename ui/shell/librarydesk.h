#pragma once

#include "app/library/library.h"

#include <QObject>

class QBoxLayout;

namespace winnow {

class Actions;
class BlockedPage;
class LibraryKeeper;
class LibraryReading;
class Messages;
class SettingsInUse;
class UpkeepBar;

// The library's part of the window: opens it, reads what the window needs first, looks after its file. Its
// widgets are put into their places by the window.
class LibraryDesk final : public QObject {
    Q_OBJECT
public:
    struct Share {
        Library &library;
        QString file;
        const Actions &actions;
        Messages &messages;
    };
    explicit LibraryDesk(const Share &share, QObject *parent = nullptr);

    void open();
    void readCriteria();             // then criteriaFound()
    void update();                   // what an earlier version of Winnow or other criteria left behind
    void setRunning(bool isRunning); // then nothing is restored
    void chooseRestore();
    // Each is there only while there is work.
    void addLines(QBoxLayout &foot, SettingsInUse &settings);
    BlockedPage *blocked() { return m_blocked; }

Q_SIGNALS:
    void refused(); // the library can't be opened; blocked() says why
    void reached(); // it is open, and nothing of it was read yet
    void criteriaFound(const winnow::Criteria &criteria);
    void opened(const std::vector<winnow::DaySummary> &days);
    void changed();                   // what is found, or the scores: of the same library
    void restoring(bool isRestoring); // nothing can be decided meanwhile
    void restored();                  // everything that is shown is another library's; opened() follows

private:
    void connectKeeper();
    void read();

    Library &m_library;
    QString m_file;
    const Actions &m_actions;
    Messages &m_messages;
    BlockedPage *m_blocked;
    LibraryKeeper *m_keeper;
    UpkeepBar *m_upkeep;
    LibraryReading *m_reading; // in the background, seen by nobody
};

} // namespace winnow
