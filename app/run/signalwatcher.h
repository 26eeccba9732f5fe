#pragma once

#include <QObject>

class QSocketNotifier;

namespace winnow {

// Turns the first two SIGINT, SIGTERM or SIGHUP into Qt signals; the third one ends the program as usual. At
// most one object at a time. Elsewhere than on Unix it does nothing: whatever ends the program, what was
// stored stays.
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
