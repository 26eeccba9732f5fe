#pragma once

#include "app/notify/notifier.h"
#include "app/run/runtypes.h"

#include <QObject>

namespace winnow {

class Library;
class MainWindow;
class Runner;
class SettingsStore;

// Shows a desktop notification about a run's result if the window is not active: once per day, and not if
// another program has done so. The notification's action opens the day.
class NewsController final : public QObject {
    Q_OBJECT
public:
    NewsController(Library &library, Runner &runner, SettingsStore &store, MainWindow &window,
                   QObject *parent = nullptr);

private:
    bool isInFront() const;
    void consider(const RunReport &report);
    void tell(QDate day, int papers);
    void show(QDate day, int papers);

    Library &m_library;
    SettingsStore &m_store;
    const MainWindow &m_window;
    Notifier m_notifier;
};

} // namespace winnow
