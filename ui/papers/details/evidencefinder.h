#pragma once

#include "app/criteria/criteria.h"
#include "app/scoring/builtin/builtinscorer.h"

#include <QStringList>

#include <mutex>
#include <optional>

namespace winnow {

// Finds the words of a paper that decide its built-in score under these criteria. They are parsed when the
// first paper is asked about, which for most criteria never happens. Not for the GUI thread.
class EvidenceFinder final {
public:
    explicit EvidenceFinder(const Criteria &criteria);

    QStringList words(const Paper &paper); // as the paper writes them; the strongest first

private:
    Criteria m_criteria;
    std::once_flag m_isRead;
    std::optional<BuiltinScorer> m_scorer;
};

} // namespace winnow
