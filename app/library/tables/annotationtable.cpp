#include "app/library/tables/annotationtable.h"

namespace winnow {

AnnotationTable::AnnotationTable(Database &database)
    : m_find(database, QStringLiteral("SELECT note, own_relevance FROM annotation WHERE paper_id = :paper")),
      m_putNote(database, QStringLiteral("INSERT INTO annotation (paper_id, note) VALUES (:paper, :note) "
                                         "ON CONFLICT (paper_id) DO UPDATE SET note = excluded.note")),
      m_putOwnRelevance(
          database,
          QStringLiteral("INSERT INTO annotation (paper_id, own_relevance) VALUES (:paper, :relevance) "
                         "ON CONFLICT (paper_id) DO UPDATE SET own_relevance = excluded.own_relevance")) {}

Result<AnnotationTable::Entry> AnnotationTable::find(qint64 paper) {
    return m_find.bind(":paper", paper)
        .first([](const Row &row) {
            return Entry{row.text("note"), row.optionalNumber("own_relevance")};
        })
        .map([](const std::optional<Entry> &entry) { return entry.value_or(Entry{}); });
}

Result<void> AnnotationTable::putNote(qint64 paper, const QString &note) {
    return m_putNote.bind(":paper", paper).bind(":note", note).run().map([](int) {});
}

Result<void> AnnotationTable::putOwnRelevance(qint64 paper, std::optional<int> relevance) {
    return m_putOwnRelevance.bind(":paper", paper).bind(":relevance", relevance).run().map([](int) {});
}

} // namespace winnow
