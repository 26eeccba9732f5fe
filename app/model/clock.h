#pragma once

#include <QDateTime>

namespace winnow {

// The current time. Passed to whoever needs it, so that tests can choose it.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }

protected:
    Q_DISABLE_COPY_MOVE(Clock)
};

} // namespace winnow
