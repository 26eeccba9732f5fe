#pragma once

#include "app/library/library.h"
#include "app/model/clock.h"
#include "app/run/runner.h"
#include "app/settings/secretstore.h"
#include "app/settings/settingsstore.h"
#include "ui/shell/mainwindow.h"

#include <QString>
#include <QTemporaryDir>

namespace winnow::bench {

// The window over a library, with settings of its own.
struct BenchWindow {
    explicit BenchWindow(const QString &libraryFile);

    QTemporaryDir folder;
    SettingsStore store{folder.filePath(QStringLiteral("winnow.ini"))};
    Clock clock;
    Library library;
    Runner runner{library, clock};
    SecretStore secrets;
    MainWindow window;
};

qint64 residentKilobytes(); // of this process; 0: the system does not say

// Opens the window on the big library, in a process of its own: memory that other measurements left behind
// must not count.
void opening(const QString &libraryFile);
// What the window takes with one paper in the library: next to nothing of it is papers'. Kilobytes.
qint64 residentNearlyEmpty();
// Either's process: prints milliseconds until the newest day is on screen, and kilobytes resident.
int openWindow(const QString &libraryFile);

} // namespace winnow::bench
