#pragma once

#include "app/library/services/safekeeping.h"
#include "ui/common/messages/messages.h"

#include <QWidget>

class QLabel;

namespace winnow {

class Library;

// Backs up, restores and checks the library. A bar at the bottom of the window, shown only while it works;
// the window stays usable. Its dialogs do not block.
class LibraryMaintenance final : public QWidget {
    Q_OBJECT
public:
    LibraryMaintenance(Library &library, Messages &messages, QWidget *parent = nullptr);

    // called when it was opened: shows notices about it, checks it if due
    void greet(const LibraryInfo &info);
    void chooseBackup();                // asks for the file
    void chooseRestore();               // asks for the file, and for confirmation
    void backUp(const QString &target); // overwrites an existing file, as confirmed in the dialog
    void askToRestore(const QString &source);
    bool isBusy() const { return m_isBusy; }
    void setRunning(bool isRunning) { m_isRunning = isRunning; } // disables restoring during a run

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void restoring(bool isRestoring); // no decisions are possible meanwhile
    void restored();                  // a different library is open now

private:
    void begin(const QString &text);
    void end();
    bool mayRestore(); // reports why not
    void restore(const QString &source);
    void check();

    Safekeeping &m_safekeeping;
    Messages &m_messages;
    QLabel *m_text;
    bool m_isBusy = false;
    bool m_isRunning = false;
    bool m_saidAlone = false;
};

} // namespace winnow
