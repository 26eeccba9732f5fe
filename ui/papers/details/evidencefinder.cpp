#include "ui/papers/details/evidencefinder.h"

#include "app/scoring/builtin/builtinscorer.h"

#include <QtConcurrent>

#include <mutex>
#include <optional>

namespace winnow {

// The criteria are parsed when the first paper is asked about, which for most criteria never happens.
class EvidenceFinder::Reader final {
public:
    explicit Reader(const Criteria &criteria) : m_criteria(criteria) {}

    QStringList words(const Paper &paper) {
        std::call_once(m_isRead, [this] { m_scorer.emplace(m_criteria); });
        return m_scorer->decidingWords(paperWords(paper));
    }

private:
    Criteria m_criteria;
    std::once_flag m_isRead;
    std::optional<BuiltinScorer> m_scorer;
};

EvidenceFinder::EvidenceFinder() : m_reader(std::make_shared<Reader>(Criteria())) {}
EvidenceFinder::~EvidenceFinder() = default;

void EvidenceFinder::setCriteria(const Criteria &criteria) {
    m_reader = std::make_shared<Reader>(criteria);
}

QFuture<QStringList> EvidenceFinder::words(const Paper &paper) const {
    return QtConcurrent::run([reader = m_reader, paper] { return reader->words(paper); });
}

} // namespace winnow
