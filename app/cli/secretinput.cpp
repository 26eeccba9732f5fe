#include "app/cli/secretinput.h"

#include <QFile>

#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace winnow {

namespace {

constexpr qint64 longestLine = 8192;

#ifdef Q_OS_UNIX

volatile std::sig_atomic_t caughtSignal = 0;

void remember(int signalNumber) {
    caughtSignal = signalNumber;
}

// Turns the echo off while it exists, and always leaves the terminal as it found it. Signals only interrupt
// reading, and take effect afterwards.
class SilentTerminal final {
public:
    SilentTerminal() {
        struct sigaction action = {};
        action.sa_handler = remember; // without SA_RESTART, so that read() returns
        for (size_t i = 0; i < signalNumbers.size(); ++i)
            sigaction(signalNumbers.at(i), &action, &m_before.at(i));
        tcgetattr(STDIN_FILENO, &m_usual);
        termios silent = m_usual;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= tcflag_t(ECHONL);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_usual);
        for (size_t i = 0; i < signalNumbers.size(); ++i)
            sigaction(signalNumbers.at(i), &m_before.at(i), nullptr);
        if (caughtSignal != 0)
            std::raise(caughtSignal);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    static constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    std::array<struct sigaction, signalNumbers.size()> m_before{};
    termios m_usual{};
};

Result<QByteArray> readTerminal(const QString &question) {
    const SilentTerminal silent;
    std::fputs(question.toUtf8().constData(), stderr); // an answer typed before this is not read
    std::fflush(stderr);
    QByteArray line(longestLine, '\0'); // a terminal delivers whole lines
    const auto length = read(STDIN_FILENO, line.data(), size_t(line.size()));
    if (length < 0)
        return failure(ErrorCode::Cancelled);
    line.truncate(length);
    return line;
}

#endif

Result<QByteArray> readFile() {
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return failure(ErrorCode::FileUnreadable, input.errorString(), QStringLiteral("standard input"));
    QByteArray line = input.readLine(longestLine);
    if (line.startsWith("\xef\xbb\xbf")) // the byte order mark of some editors
        line.remove(0, 3);
    return line;
}

} // namespace

bool isTerminalThere() {
#ifdef Q_OS_UNIX
    return isatty(STDIN_FILENO) != 0;
#else
    return false;
#endif
}

Result<QString> readSecretLine(const QString &question) {
#ifdef Q_OS_UNIX
    const Result<QByteArray> line = isTerminalThere() ? readTerminal(question) : readFile();
#else
    Q_UNUSED(question)
    const Result<QByteArray> line = readFile();
#endif
    if (!line)
        return failure(line.error());
    const QString text = QString::fromUtf8(*line).trimmed();
    if (text.isEmpty() || line->size() >= longestLine - 1)
        return failure(ErrorCode::InvalidInput);
    return text;
}

} // namespace winnow
