#include "app/library/tables/tagtable.h"

namespace winnow {

QString foldedTag(const QString &tag) {
    return tag.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

TagTable::TagTable(Database &database)
    : m_database(database),
      m_find(database, QStringLiteral("SELECT name FROM tag WHERE paper_id = :paper ORDER BY folded")),
      m_clear(database, QStringLiteral("DELETE FROM tag WHERE paper_id = :paper")),
      m_add(database, QStringLiteral("INSERT INTO tag (paper_id, folded, name) "
                                     "VALUES (:paper, :folded, :name) ON CONFLICT DO NOTHING")) {}

Result<QStringList> TagTable::find(qint64 paper) {
    return m_find.bind(":paper", paper)
        .all([](const Row &row) { return row.text("name"); })
        .map([](const std::vector<QString> &tags) { return QStringList(tags.begin(), tags.end()); });
}

Result<void> TagTable::put(qint64 paper, const QStringList &tags) {
    if (auto cleared = m_clear.bind(":paper", paper).run(); !cleared)
        return failure(cleared.error());
    for (const QString &tag : tags) {
        const auto added =
            m_add.bind(":paper", paper).bind(":folded", foldedTag(tag)).bind(":name", tag).run();
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<QString> TagTable::spelling(const QString &tag) {
    Query query(m_database, QStringLiteral("SELECT name FROM tag WHERE folded = :folded LIMIT 1"));
    return query.bind(":folded", foldedTag(tag))
        .first([](const Row &row) { return row.text("name"); })
        .map([&tag](const std::optional<QString> &known) { return known.value_or(tag); });
}

Result<std::vector<TagCount>> TagTable::counts() {
    Query query(m_database, QStringLiteral("SELECT min(name) AS name, count(*) AS papers FROM tag "
                                           "GROUP BY folded ORDER BY folded"));
    return query.all([](const Row &row) { return TagCount{row.text("name"), row.number("papers")}; });
}

} // namespace winnow
