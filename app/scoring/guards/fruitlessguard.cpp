#include "app/scoring/guards/fruitlessguard.h"

#include <algorithm>

namespace winnow {

void FruitlessGuard::brought() {
    *this = {};
}

void FruitlessGuard::broughtNothing(const Error &why, qint64 planned, qint64 booked) {
    ++m_calls;
    m_planned += planned;
    m_booked += booked;
    auto cause = std::ranges::find_if(m_causes, [&why](const Cause &other) {
        return other.why.code == why.code && other.why.place == why.place;
    });
    if (cause == m_causes.end())
        cause = m_causes.insert(m_causes.end(), Cause{});
    const bool isLess =
        why.code == ErrorCode::OnlyThinking && why.detail.toLongLong() < cause->why.detail.toLongLong();
    if (!isLess)
        cause->why = why;
    ++cause->calls;
}

std::optional<Error> FruitlessGuard::verdict() const {
    const bool isDear = m_calls >= fewestCalls && m_planned > 0 && m_booked >= mostTimesPlanned * m_planned;
    if (m_calls < mostCalls && !isDear)
        return std::nullopt;
    return std::ranges::max_element(m_causes, {}, &Cause::calls)->why;
}

} // namespace winnow
