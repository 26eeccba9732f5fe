#pragma once

#include "ui/common/messages/errortext.h"

#include <QPointer>

#include <functional>

namespace winnow {

// What an error brings along to try exactly the failed operation again. Does nothing once the object that
// would do it is gone.
class Retry final {
public:
    Retry() = default; // there is nothing to try again
    Retry(QObject *object, std::function<void()> again) : m_object(object), m_again(std::move(again)) {}
    // For an error with several possible steps.
    Retry(QObject *object, std::function<void(NextStep)> take) : m_object(object), m_take(std::move(take)) {}

    bool takes(NextStep step) const { return m_take ? isOwnStep(step) : m_again && step == NextStep::Retry; }
    bool hasSeveralWays() const { return bool(m_take); }
    void take(NextStep step) const {
        if (!m_object)
            return;
        if (m_take)
            m_take(step);
        else if (m_again)
            m_again();
    }

private:
    QPointer<QObject> m_object;
    std::function<void()> m_again;
    std::function<void(NextStep)> m_take;
};

} // namespace winnow
