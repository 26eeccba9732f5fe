#pragma once

#include "app/run/libraryupkeep.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace winnow {

class Messages;

// A line at the window's foot, there only while a library of an earlier version is brought up to date.
class UpkeepBar final : public QWidget {
    Q_OBJECT
public:
    UpkeepBar(Library &library, Messages &messages, QWidget *parent = nullptr);

    void start(); // looks whether there is anything to do

Q_SIGNALS:
    void changed(); // what is found, or the scores

private:
    void show(const UpkeepProgress &progress);
    void conclude(bool isChanged, const std::optional<Error> &error);

    Messages &m_messages;
    LibraryUpkeep m_upkeep;
    QProgressBar *m_progress;
    QLabel *m_text;
};

} // namespace winnow
