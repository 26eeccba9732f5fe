#include "app/library/tables/tagtable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace winnow {

namespace {

QString foldedList(const QStringList &tags) {
    QJsonArray list;
    for (const QString &tag : tags)
        list.append(foldedTag(tag));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

QString foldedTag(const QString &tag) {
    return tag.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

TagTable::TagTable(Database &database)
    : m_database(database),
      m_find(database, QStringLiteral("SELECT name FROM tag WHERE paper_id = :paper ORDER BY folded")),
      m_beside(database, QStringLiteral("SELECT profile FROM tag WHERE paper_id = :paper AND folded NOT IN "
                                        "(SELECT value FROM json_each(:tags)) ORDER BY folded LIMIT 1")),
      m_remove(database, QStringLiteral("DELETE FROM tag WHERE paper_id = :paper AND folded NOT IN "
                                        "(SELECT value FROM json_each(:tags))")),
      m_add(database, QStringLiteral("INSERT INTO tag (paper_id, folded, name, profile) "
                                     "VALUES (:paper, :folded, :name, :profile) ON CONFLICT DO NOTHING")) {}

Result<QStringList> TagTable::find(qint64 paper) {
    return m_find.bind(":paper", paper)
        .all([](const Row &row) { return row.text("name"); })
        .map([](const std::vector<QString> &tags) { return QStringList(tags.begin(), tags.end()); });
}

Result<void> TagTable::put(qint64 paper, const QStringList &tags, std::optional<int> profile) {
    if (auto removed = m_remove.bind(":paper", paper).bind(":tags", foldedList(tags)).run(); !removed)
        return failure(removed.error());
    for (const QString &tag : tags) {
        const auto added = m_add.bind(":paper", paper)
                               .bind(":folded", foldedTag(tag))
                               .bind(":name", tag)
                               .bind(":profile", profile)
                               .run();
        if (!added)
            return failure(added.error());
    }
    return {};
}

Result<std::optional<int>> TagTable::profileBeside(qint64 paper, const QStringList &tags) {
    return m_beside.bind(":paper", paper)
        .bind(":tags", foldedList(tags))
        .first([](const Row &row) { return row.optionalNumber("profile"); })
        .map([](const std::optional<std::optional<int>> &found) { return found.value_or(std::nullopt); });
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
