#pragma once

#include "app/criteria/criteria.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// The criteria's versions. Saving the current version's prompts returns it (under the new name, if there is
// one). Saving an earlier version's prompts that differ from the current ones only in paused topics makes
// that version current. Anything else makes a new version and makes it current. It continues the version that
// it names, or else the one in use, or else the newest on the same subject; if all are on other subjects it
// continues none, and what was learned about the reader under them does not apply to it.
class CriteriaService final {
public:
    explicit CriteriaService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<Criteria> save(const Criteria &criteria);
    // For a trial: the version with these prompts, or else a new one that does not become current. Until it
    // does, its scores belong to it alone: no row, count or search includes them.
    [[nodiscard]] Pending<Criteria> keep(const Criteria &criteria);
    [[nodiscard]] Pending<Criteria> current();               // NotFound: none saved
    [[nodiscard]] Pending<std::vector<Criteria>> versions(); // newest first
    [[nodiscard]] Pending<Criteria> use(int version);        // NotFound

private:
    LibraryThread &m_thread;
};

} // namespace winnow
