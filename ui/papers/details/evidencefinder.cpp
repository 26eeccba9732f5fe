#include "ui/papers/details/evidencefinder.h"

namespace winnow {

EvidenceFinder::EvidenceFinder(const Criteria &criteria) : m_criteria(criteria) {}

QStringList EvidenceFinder::words(const Paper &paper) {
    std::call_once(m_isRead, [this] { m_scorer.emplace(m_criteria); });
    return m_scorer->decidingWords(paperWords(paper));
}

} // namespace winnow
