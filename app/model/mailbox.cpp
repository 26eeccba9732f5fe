#include "app/model/mailbox.h"

#include <utility>

namespace winnow {

void Mailbox::post(Work work) {
    {
        const std::scoped_lock lock(m_guard);
        m_waiting.push_back(std::move(work));
    }
    // By name: a function pointer would be passed in memory that both threads access.
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void Mailbox::deliver() {
    Work work;
    {
        const std::scoped_lock lock(m_guard);
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    work(); // which may delete the mailbox
}

} // namespace winnow
