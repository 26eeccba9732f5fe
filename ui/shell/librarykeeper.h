#pragma once

#include "app/library/services/safekeeping.h"
#include "ui/common/messages/messages.h"

#include <QWidget>

class QLabel;

namespace winnow {

// Backs up, restores and checks the library for the window. A line at the window's foot, there only while it
// does; the window goes on meanwhile. What it asks, it asks in dialogs that block nothing.
class LibraryKeeper final : public QWidget {
    Q_OBJECT
public:
    LibraryKeeper(Library &library, Messages &messages, QWidget *parent = nullptr);

    void greet(const LibraryInfo &info); // it was opened: says what is to be known of it, checks it if due
    void chooseBackup();                 // asks where to
    void chooseRestore();                // asks what, and whether
    void backUp(const QString &target);  // over an existing file, which the dialog has asked about
    void askToRestore(const QString &source);
    bool isBusy() const { return m_isBusy; }
    void setRunning(bool isRunning) { m_isRunning = isRunning; } // then nothing is restored

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void restoring(bool isRestoring); // nothing can be decided meanwhile
    void restored();                  // everything that is shown is another library's

private:
    void begin(const QString &text);
    void end();
    bool mayRestore(); // says why not
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
