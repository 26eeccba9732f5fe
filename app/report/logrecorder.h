#pragma once

#include "app/model/mailbox.h"
#include "app/model/result.h"

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>
#include <QStringList>

#include <atomic>
#include <deque>

namespace winnow {

// Listens to the program's log and Qt's warnings as long as it lives: keeps the last lines, and writes all of
// them to a file where one is named. What Qt warns of is passed on to where it went before; Winnow's own
// lines are not, so that a terminal stays quiet. Make one, first of all, and let it outlive every thread.
class LogRecorder final {
public:
    LogRecorder();
    ~LogRecorder();
    Q_DISABLE_COPY_MOVE(LogRecorder)

    // Appends to the file from now on. The lines it ends with count among the last ones: a report made later
    // has what an earlier program wrote there. Errors: FileUnwritable.
    [[nodiscard]] Result<void> writeTo(const QString &file);

    QStringList lastLines() const; // oldest first; in the thread that made it

    static constexpr int mostLines = 500;

private:
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void take(const QString &line);
    void keep(const QString &line);

    Mailbox m_inbox;
    std::deque<QString> m_lines;
    std::atomic<int> m_file = -1; // a descriptor; -1: none
};

} // namespace winnow
