#include "app/library/tables/versiontable.h"

namespace winnow {

VersionTable::VersionTable(Database &database)
    : m_database(database), m_keep(database, QStringLiteral(R"(
        INSERT INTO paper_version (paper_id, version, title, abstract, comment, replaced_at)
        SELECT p.id, p.version, p.title, p.abstract, p.comment, :now FROM paper p
        WHERE p.id = :paper AND p.version < :version AND p.title <> '' AND (
            EXISTS (SELECT 1 FROM decision d WHERE d.paper_id = p.id AND d.state IN ('keep', 'later'))
            OR EXISTS (SELECT 1 FROM annotation a WHERE a.paper_id = p.id)
            OR EXISTS (SELECT 1 FROM tag t WHERE t.paper_id = p.id))
        ON CONFLICT DO NOTHING)")) {}

Result<void> VersionTable::keep(qint64 paper, int newVersion) {
    return m_keep.bind(":now", QDateTime::currentDateTimeUtc())
        .bind(":paper", paper)
        .bind(":version", newVersion)
        .run()
        .map([](int) {});
}

Result<std::vector<PaperVersion>> VersionTable::all(const ArxivId &id) {
    Query query(m_database, QStringLiteral("SELECT v.version AS version, v.title AS title, "
                                           "v.abstract AS abstract, v.comment AS comment, "
                                           "v.replaced_at AS replaced_at "
                                           "FROM paper_version v JOIN paper p ON p.id = v.paper_id "
                                           "WHERE p.arxiv_id = :id ORDER BY v.version DESC"));
    return query.bind(":id", id.toString()).all([](const Row &row) {
        return PaperVersion{row.number("version"), row.text("title"), row.text("abstract"),
                            row.text("comment"), row.time("replaced_at")};
    });
}

QString VersionTable::hasOtherText() {
    return QStringLiteral(
        "EXISTS (SELECT 1 FROM paper_version o WHERE o.paper_id = p.id AND o.version < p.text_version)");
}

} // namespace winnow
