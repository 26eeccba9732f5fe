#pragma once

#include <QObject>

class QSocketNotifier;

namespace winnow {

// Turns the first two SIGINT, SIGTERM or SIGHUP into Qt signals; the third ends the program as usual. Only
// one object may exist at a time. Does nothing except on Unix; however the program ends, what was stored
// stays.
class SignalWatcher final : public QObject {
    Q_OBJECT
public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;
    void watch();

Q_SIGNALS:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace winnow
