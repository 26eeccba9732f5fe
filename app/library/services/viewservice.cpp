#include "app/library/services/viewservice.h"

#include "app/library/librarythread.h"
#include "app/library/search/paperfinder.h"
#include "app/library/tables/viewtable.h"
#include "app/library/viewshelf.h"

namespace winnow {

Pending<std::vector<SavedView>> ViewService::all() {
    return ask(m_thread, [](Database &database) { return ViewTable(database).all(); });
}

Pending<SavedView> ViewService::save(const SavedView &view) {
    return askToWrite(m_thread, [view](Database &database) { return ViewShelf(database).save(view); });
}

Pending<SavedView> ViewService::rename(qint64 id, const QString &name) {
    return askToWrite(m_thread,
                      [id, name](Database &database) { return ViewShelf(database).rename(id, name); });
}

Pending<SavedView> ViewService::remove(qint64 id) {
    return askToWrite(m_thread, [id](Database &database) { return ViewShelf(database).remove(id); });
}

Pending<std::vector<SavedView>> ViewService::move(qint64 id, int place) {
    return askToWrite(m_thread,
                      [id, place](Database &database) { return ViewShelf(database).move(id, place); });
}

Pending<QHash<qint64, int>> ViewService::counts() {
    return askToRead(m_thread, [](Database &database) { return PaperFinder(database).decisionCounts(); });
}

} // namespace winnow
