#pragma once

#include "app/criteria/criteria.h"
#include "app/model/paper.h"
#include "app/model/score.h"

#include <memory>

namespace winnow {

// The scorer that needs no key and no network. Deterministic: a paper's score depends on the paper and the
// criteria alone, never on the other papers of the day, so that a resumed run scores as an uninterrupted one
// would.
class BuiltinScorer final {
public:
    static const QString scorerName; // "builtin"
    static const QString modelName;  // "built-in"

    explicit BuiltinScorer(const Criteria &criteria);
    ~BuiltinScorer();
    BuiltinScorer(BuiltinScorer &&) noexcept;
    BuiltinScorer &operator=(BuiltinScorer &&) noexcept;

    Score score(const Paper &paper) const; // thread-safe
    std::vector<ScoredPaper> score(const std::vector<Paper> &papers) const;

private:
    struct Profile; // what was read out of the criteria
    std::unique_ptr<const Profile> m_profile;
};

} // namespace winnow
