#pragma once

#include "app/model/result.h"
#include "app/model/savedview.h"

namespace winnow {

class LibraryThread;

// Saved views, in the reader's order. NotFound: no such view. InvalidInput with place "name": the name is
// blank or another view's, case aside.
class ViewService final {
public:
    explicit ViewService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<std::vector<SavedView>> all();
    // A view with an id the library knows is changed where it stands; any other is new and goes to its
    // `place`. So what remove() gave can be put back.
    [[nodiscard]] Pending<SavedView> save(const SavedView &view);
    [[nodiscard]] Pending<SavedView> rename(qint64 id, const QString &name);
    [[nodiscard]] Pending<SavedView> remove(qint64 id); // what was removed
    [[nodiscard]] Pending<std::vector<SavedView>> move(qint64 id, int place);
    // How many papers of the whole history each view finds, by its id; without those whose search is
    // malformed.
    [[nodiscard]] Pending<QHash<qint64, int>> counts();

private:
    LibraryThread &m_thread;
};

} // namespace winnow
