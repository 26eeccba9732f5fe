#include "app/library/services/savedviewservice.h"

#include "app/library/librarythread.h"
#include "app/library/savedviewstore.h"
#include "app/library/search/paperfinder.h"
#include "app/library/tables/savedviewtable.h"

namespace winnow {

Pending<std::vector<SavedView>> SavedViewService::all() {
    return m_thread.run([](Database &database) { return SavedViewTable(database).all(); });
}

Pending<SavedView> SavedViewService::save(const SavedView &view) {
    return m_thread.write([view](Database &database) { return SavedViewStore(database).save(view); });
}

Pending<SavedView> SavedViewService::rename(qint64 id, const QString &name) {
    return m_thread.write(
        [id, name](Database &database) { return SavedViewStore(database).rename(id, name); });
}

Pending<SavedView> SavedViewService::remove(qint64 id) {
    return m_thread.write([id](Database &database) { return SavedViewStore(database).remove(id); });
}

Pending<std::vector<SavedView>> SavedViewService::move(qint64 id, int place) {
    return m_thread.write(
        [id, place](Database &database) { return SavedViewStore(database).move(id, place); });
}

Pending<QHash<qint64, int>> SavedViewService::counts() {
    return m_thread.read([](Database &database) { return PaperFinder(database).decisionCounts(); });
}

} // namespace winnow
