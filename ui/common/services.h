#pragma once

#include <QPalette>
#include <QString>
#include <QStringList>

#include <functional>

namespace winnow {

class Clock;
class Library;
class Runner;
class SecretStore;
class SettingsStore;

// What the program gives the window, and the window its parts. All of it outlives them.
struct Services {
    Library &library;
    Runner &runner;
    SettingsStore &store;
    SecretStore &secrets;
    const Clock &clock;
    QString libraryFile;
    QPalette systemPalette;                      // the desktop's palette, before the theme was applied
    bool actsByItself = false;                   // fetches automatically, if the settings allow it
    std::function<QStringList()> lastLines = {}; // of the log
};

} // namespace winnow
