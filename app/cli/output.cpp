#include "app/cli/output.h"

#include "app/cli/texttable.h"

#include <QJsonDocument>
#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace winnow {

namespace {

void put(FILE *stream, const QByteArray &bytes) {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

bool isTerminal(FILE *stream) {
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) != 0;
#else
    Q_UNUSED(stream)
    return false;
#endif
}

} // namespace

void Output::write(const QByteArray &bytes) {
    clearProgress();
    put(stdout, bytes);
}

void Output::print(const QString &line) {
    write(plainLine(line).toUtf8() + '\n');
}

void Output::print(const QJsonObject &object) {
    write(QJsonDocument(object).toJson());
}

void Output::print(const QJsonArray &array) {
    write(QJsonDocument(array).toJson());
}

void Output::progress(const QString &text) {
    if (m_quiet || !isTerminal(stderr))
        return;
    put(stderr, "\r\x1b[K" + plainLine(text).toUtf8());
    std::fflush(stderr);
    m_progressShown = true;
}

void Output::note(const QString &sentence) {
    if (!m_quiet)
        say(sentence);
}

void Output::complain(const QString &sentence) {
    say(QStringLiteral("winnow-cli: ") + sentence);
}

bool Output::finish() {
    clearProgress();
    const bool written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    std::fflush(stderr);
    return written;
}

int Output::terminalWidth() {
#ifdef Q_OS_UNIX
    winsize size{};
    if (isTerminal(stdout) && ioctl(fileno(stdout), TIOCGWINSZ, &size) == 0)
        return size.ws_col;
#endif
    return 0;
}

void Output::say(const QString &text) {
    clearProgress();
    std::fflush(stdout); // keeps both streams in order on one terminal
    put(stderr, plainLine(text).toUtf8() + '\n');
    std::fflush(stderr);
}

void Output::clearProgress() {
    if (!m_progressShown)
        return;
    put(stderr, "\r\x1b[K");
    std::fflush(stderr);
    m_progressShown = false;
}

} // namespace winnow
