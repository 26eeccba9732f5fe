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

// Listens to the program's log and Qt's warnings as long as it lives: keeps the last lines, and writes all
// lines to a file if one is named. Qt's warnings are also passed on to the previous handler; Winnow's own
// lines are not, so that the terminal stays quiet. Create it first, so that it outlives every thread.
class LogRecorder final {
public:
    LogRecorder();
    ~LogRecorder();
    Q_DISABLE_COPY_MOVE(LogRecorder)

    // Appends to the file from now on. The last lines already in it become part of lastLines(), so that a
    // later report includes what an earlier program wrote. Errors: FileUnwritable.
    [[nodiscard]] Result<void> writeTo(const QString &file);

    QStringList lastLines() const; // oldest first; call it in the creating thread

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
