#pragma once

#include "app/run/libraryupkeep.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace winnow {

class Messages;

// A bar at the bottom of the window, shown only while a library from an earlier version is updated.
class UpkeepBar final : public QWidget {
    Q_OBJECT
public:
    UpkeepBar(Library &library, Messages &messages, QWidget *parent = nullptr);

    void start(); // checks whether there is anything to do

Q_SIGNALS:
    void changed(); // search results or scores have changed

private:
    void show(const UpkeepProgress &progress);
    void conclude(bool isChanged, const std::optional<Error> &error);

    Messages &m_messages;
    LibraryUpkeep m_upkeep;
    QProgressBar *m_progress;
    QLabel *m_text;
};

} // namespace winnow
