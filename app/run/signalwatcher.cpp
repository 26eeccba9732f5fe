#include "app/run/signalwatcher.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace winnow {

#ifdef Q_OS_UNIX

namespace {

// A signal handler can only reach globals, and may do little more than write to a pipe.
int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t signalsLeft = 2;

void passOn(int signalNumber) {
    if (signalsLeft == 0) {
        std::signal(signalNumber, SIG_DFL);
        std::raise(signalNumber); // takes effect when this handler returns
        return;
    }
    signalsLeft = signalsLeft - 1;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent) : QObject(parent) {}

SignalWatcher::~SignalWatcher() {
    if (!m_notifier)
        return;
    for (const int signalNumber : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signalNumber, SIG_DFL);
    for (int &end : pipeEnds) {
        close(end);
        end = -1;
    }
}

void SignalWatcher::watch() {
    if (m_notifier || pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    for (const int signalNumber : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before = {};
        sigaction(signalNumber, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // ignored if started with nohup, or in the background of a script
            sigaction(signalNumber, &action, nullptr);
    }
}

#else

SignalWatcher::SignalWatcher(QObject *parent) : QObject(parent) {}
SignalWatcher::~SignalWatcher() = default;
void SignalWatcher::watch() {}

#endif

} // namespace winnow
