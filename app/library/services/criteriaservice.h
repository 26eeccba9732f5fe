#pragma once

#include "app/criteria/criteria.h"
#include "app/model/result.h"

namespace winnow {

class LibraryThread;

// The criteria's versions. Saving prompts that equal the current version's returns that one (under its new
// name, if there is one); those of an earlier one that differ from the current version's in the paused topics
// only, that one, made current; else a new version, made current. It goes on from the version that it names,
// else from the one in use, else from the newest that is about the same; from none where all are about
// something else: what was learned of the reader under them is then not its own.
class CriteriaService final {
public:
    explicit CriteriaService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<Criteria> save(const Criteria &criteria);
    // For a trial: the version with these prompts, else a new one, which is not made current. Until it is,
    // its scores are found under its version only: no row, no count and no search tells them.
    [[nodiscard]] Pending<Criteria> keep(const Criteria &criteria);
    [[nodiscard]] Pending<Criteria> current();               // NotFound: none was ever saved
    [[nodiscard]] Pending<std::vector<Criteria>> versions(); // newest first
    [[nodiscard]] Pending<Criteria> use(int version);        // NotFound

private:
    LibraryThread &m_thread;
};

} // namespace winnow
