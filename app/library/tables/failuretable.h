#pragma once

#include "app/library/query.h"

namespace winnow {

// scoring_failure and screening: why a paper has no score. One row a paper, of the newest run to touch it.
class FailureTable final {
public:
    explicit FailureTable(Database &database);

    [[nodiscard]] Result<void> put(qint64 paper, qint64 run, const QString &cause);
    [[nodiscard]] Result<void> clear(qint64 paper); // it has a score now

private:
    Query m_put;
    Query m_clearFailure;
    Query m_clearScreening;
};

} // namespace winnow
