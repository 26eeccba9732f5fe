#pragma once

#include "app/model/result.h"
#include "app/model/savedview.h"

namespace winnow {

class LibraryThread;

// Saved views, in the reader's order. NotFound: no such view. InvalidInput with place "name": the name is
// blank or, ignoring case, already used.
class SavedViewService final {
public:
    explicit SavedViewService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<std::vector<SavedView>> all();
    // A view with a known id is changed in place; any other is new and is inserted at its `place`. So a
    // removed view can be put back.
    [[nodiscard]] Pending<SavedView> save(const SavedView &view);
    [[nodiscard]] Pending<SavedView> rename(qint64 id, const QString &name);
    [[nodiscard]] Pending<SavedView> remove(qint64 id); // what was removed
    [[nodiscard]] Pending<std::vector<SavedView>> move(qint64 id, int place);
    // The number of papers over all days that each view finds, by its id; without views whose search is
    // malformed.
    [[nodiscard]] Pending<QHash<qint64, int>> counts();

private:
    LibraryThread &m_thread;
};

} // namespace winnow
