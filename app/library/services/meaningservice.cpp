#include "app/library/services/meaningservice.h"

#include "app/library/librarythread.h"
#include "app/library/tables/meaningtable.h"
#include "app/library/tables/papertable.h"

namespace winnow {

Pending<int> MeaningService::paperCount() {
    return m_thread.run([](Database &database) { return PaperTable(database).count(); });
}

Pending<OwnVectors> MeaningService::ownVectors() {
    return m_thread.run([](Database &database) { return MeaningTable(database).own(true); });
}

Pending<void> MeaningService::storeOwnVectors(const OwnVectors &vectors) {
    return m_thread.write([vectors](Database &database) { return MeaningTable(database).putOwn(vectors); });
}

Pending<qint64> MeaningService::keyBefore(int most) {
    return m_thread.run([most](Database &database) { return MeaningTable(database).keyBefore(most); });
}

Pending<std::vector<PaperText>> MeaningService::texts(qint64 after, int most) {
    return m_thread.run(
        [after, most](Database &database) { return MeaningTable(database).texts(after, most); });
}

Pending<UnreadPapers> MeaningService::unread(int vectors, int most) {
    return m_thread.read(
        [vectors, most](Database &database) { return MeaningTable(database).unread(vectors, most); });
}

Pending<bool> MeaningService::store(const std::vector<PackedPaper> &papers, const UnreadPapers &read) {
    return m_thread.write(
        [papers, read](Database &database) { return MeaningTable(database).put(papers, read); });
}

} // namespace winnow
