#include "app/library/tables/papertable.h"

#include "app/text/tex.h"

#include <algorithm>

namespace winnow {

namespace {

// Damaged entries lack texts; known texts are kept.
Paper filledFrom(Paper paper, const Paper &other) {
    const auto fill = [](auto &value, const auto &from) {
        if (value.isEmpty())
            value = from;
    };
    fill(paper.title, other.title);
    fill(paper.authors, other.authors);
    fill(paper.abstract, other.abstract);
    fill(paper.categories, other.categories);
    fill(paper.comment, other.comment);
    fill(paper.doi, other.doi);
    fill(paper.journalReference, other.journalReference);
    fill(paper.license, other.license);
    return paper;
}

Paper merged(const Paper &known, const Paper &incoming) {
    if (incoming.version < known.version)
        return known;
    const bool fromDigestOnly = known.categories.isEmpty();
    if (incoming.version > known.version || fromDigestOnly)
        return filledFrom(incoming, known);
    Paper paper = filledFrom(known, incoming);
    // A paper that is cross-listed days later keeps its version.
    for (const QString &category : incoming.categories) {
        if (!paper.categories.contains(category))
            paper.categories.append(category);
    }
    return paper;
}

// Pages have accents and Greek letters where feeds have TeX, and different spaces.
QString asRead(const QString &text) {
    return texToPlain(text).remove(QLatin1Char(' '));
}

bool readTheSame(const Paper &before, const Paper &after) {
    return before.version == after.version ||
           (asRead(before.title) == asRead(after.title) && asRead(before.abstract) == asRead(after.abstract));
}

void bindPaper(Query &query, const Paper &paper) {
    query.bind(":version", paper.version)
        .bind(":title", paper.title)
        .bind(":authors", linesText(paper.authors))
        .bind(":abstract", paper.abstract)
        .bind(":categories", linesText(paper.categories))
        .bind(":comment", paper.comment)
        .bind(":doi", paper.doi)
        .bind(":journal_reference", paper.journalReference)
        .bind(":license", paper.license)
        .bind(":withdrawn", isWithdrawn(paper));
}

} // namespace

PaperTable::PaperTable(Database &database)
    : m_database(database),
      m_find(
          database,
          QStringLiteral("SELECT p.id AS key, %1 FROM paper p WHERE p.arxiv_id = :arxiv_id").arg(columns())),
      m_insert(database,
               QStringLiteral(
                   "INSERT INTO paper (arxiv_id, version, title, authors, abstract, categories, "
                   "comment, doi, journal_reference, license, is_withdrawn, text_version, plain, added) "
                   "VALUES (:arxiv_id, :version, :title, :authors, :abstract, :categories, "
                   ":comment, :doi, :journal_reference, :license, :withdrawn, :version, '', "
                   ":added)")),
      m_update(database,
               QStringLiteral("UPDATE paper SET version = :version, title = :title, authors = :authors, "
                              "abstract = :abstract, categories = :categories, comment = :comment, "
                              "doi = :doi, journal_reference = :journal_reference, license = :license, "
                              "is_withdrawn = :withdrawn, plain = '', text_version = "
                              "CASE WHEN :same THEN text_version ELSE :version END WHERE id = :key")),
      m_holds(database, QStringLiteral("SELECT version, text_version FROM paper WHERE id = :key")),
      m_noteChange(database, QStringLiteral("INSERT OR REPLACE INTO paper_change (paper_id) VALUES (:key)")),
      m_keepVersion(database, QStringLiteral(R"(
        INSERT INTO paper_version (paper_id, version, title, abstract, comment, replaced_at)
        SELECT p.id, p.version, p.title, p.abstract, p.comment, :now FROM paper p
        WHERE p.id = :paper AND p.version < :version AND p.title <> '' AND (
            EXISTS (SELECT 1 FROM decision d WHERE d.paper_id = p.id AND d.state IN ('keep', 'later'))
            OR EXISTS (SELECT 1 FROM annotation a WHERE a.paper_id = p.id)
            OR EXISTS (SELECT 1 FROM tag t WHERE t.paper_id = p.id))
        ON CONFLICT DO NOTHING)")) {}

PaperIndex &PaperTable::index() {
    return m_index ? *m_index : m_index.emplace(m_database);
}

QString PaperTable::columns(bool withAbstract) {
    return QStringLiteral("p.arxiv_id AS arxiv_id, p.version AS version, p.title AS title, "
                          "p.authors AS authors, %1 AS abstract, p.categories AS categories, "
                          "p.comment AS comment, p.doi AS doi, p.journal_reference AS journal_reference, "
                          "p.license AS license")
        .arg(withAbstract ? QStringLiteral("p.abstract") : QStringLiteral("''"));
}

Paper PaperTable::read(const Row &row) {
    Paper paper;
    paper.id = ArxivId::fromString(row.text("arxiv_id")).value_or(ArxivId());
    paper.version = row.number("version");
    paper.title = row.text("title");
    paper.authors = row.lines("authors");
    paper.abstract = row.text("abstract");
    paper.categories = row.lines("categories");
    paper.comment = row.text("comment");
    paper.doi = row.text("doi");
    paper.journalReference = row.text("journal_reference");
    paper.license = row.text("license");
    return paper;
}

Result<std::optional<PaperTable::Known>> PaperTable::find(const ArxivId &id) {
    return m_find.bind(":arxiv_id", id.toString()).first([](const Row &row) {
        return Known{row.integer("key"), read(row)};
    });
}

Result<StoredPaper> PaperTable::put(const Paper &paper) {
    const auto known = find(paper.id);
    if (!known)
        return failure(known.error());
    if (!*known)
        return insert(paper);
    const auto &[key, before] = **known;
    const Paper after = merged(before, paper);
    if (after.version > before.version) {
        if (auto kept = keepVersion(key, after.version); !kept)
            return failure(kept.error());
    }
    if (after != before) {
        if (auto updated = update(key, after, readTheSame(before, after)); !updated)
            return failure(updated.error());
    }
    const bool isNewer = after.version > before.version;
    return StoredPaper{key, after.version,
                       isNewer ? StoredPaper::Outcome::Updated : StoredPaper::Outcome::Known};
}

Result<StoredPaper> PaperTable::overwrite(const Known &known, const Paper &paper) {
    Paper after = filledFrom(paper, known.paper);
    for (const QString &category : known.paper.categories) {
        if (!after.categories.contains(category))
            after.categories.append(category);
    }
    const bool isSame = readTheSame(known.paper, after);
    if (after.version > known.paper.version && !isSame) { // otherwise only the number was unknown
        if (auto kept = keepVersion(known.key, after.version); !kept)
            return failure(kept.error());
    }
    if (after != known.paper) {
        if (auto updated = update(known.key, after, isSame); !updated)
            return failure(updated.error());
    }
    return StoredPaper{known.key, after.version};
}

Result<StoredPaper> PaperTable::putIfUnknown(const Paper &paper) {
    auto known = key(paper.id);
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    return insert(paper);
}

Result<int> PaperTable::holdFrom(qint64 key, int version, int textVersion) {
    const auto known = m_holds.bind(":key", key).first([](const Row &row) {
        return std::pair(row.number("version"), row.number("text_version"));
    });
    if (!known)
        return failure(known.error());
    const auto &[ours, holds] = known->value_or(std::pair(0, 0));
    if (ours != version || holds <= textVersion)
        return holds;
    Query query(m_database, QStringLiteral("UPDATE paper SET text_version = :text WHERE id = :key"));
    return query.bind(":text", textVersion).bind(":key", key).run().map([textVersion](int) {
        return textVersion;
    });
}

Result<void> PaperTable::noteChange(qint64 key) {
    return m_noteChange.bind(":key", key).run().map([](int) {});
}

Result<StoredPaper> PaperTable::key(const ArxivId &id) {
    const auto found = m_find.bind(":arxiv_id", id.toString()).first([](const Row &row) {
        return StoredPaper{row.integer("key"), row.number("version")};
    });
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, id.toString());
    return **found;
}

Result<ArxivId> PaperTable::id(qint64 key) {
    Query query(m_database, QStringLiteral("SELECT arxiv_id FROM paper WHERE id = :key"));
    const auto found = query.bind(":key", key).first([](const Row &row) { return row.text("arxiv_id"); });
    if (!found)
        return failure(found.error());
    return ArxivId::fromString(found->value_or(QString())).value_or(ArxivId());
}

Result<int> PaperTable::count() {
    return m_database.number(QStringLiteral("SELECT count(*) FROM paper")).map([](qint64 papers) {
        return int(papers);
    });
}

// To be called before a newer version replaces the text.
Result<void> PaperTable::keepVersion(qint64 key, int newVersion) {
    return m_keepVersion.bind(":now", QDateTime::currentDateTimeUtc())
        .bind(":paper", key)
        .bind(":version", newVersion)
        .run()
        .map([](int) {});
}

Result<std::vector<PaperVersion>> PaperTable::earlierVersions(const ArxivId &id) {
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

QString PaperTable::hasOtherText() {
    return QStringLiteral(
        "EXISTS (SELECT 1 FROM paper_version o WHERE o.paper_id = p.id AND o.version < p.text_version)");
}

Result<StoredPaper> PaperTable::insert(const Paper &paper) {
    bindPaper(m_insert, paper);
    const auto done =
        m_insert.bind(":arxiv_id", paper.id.toString()).bind(":added", QDateTime::currentDateTimeUtc()).run();
    if (!done)
        return failure(done.error());
    const StoredPaper stored{m_insert.newId(), paper.version, StoredPaper::Outcome::Fresh};
    return index().add(stored.key, paper).map([&] { return stored; });
}

Result<void> PaperTable::update(qint64 key, const Paper &paper, bool readsTheSame) {
    if (auto removed = index().remove(key); !removed)
        return removed;
    bindPaper(m_update, paper);
    if (auto updated = m_update.bind(":key", key).bind(":same", readsTheSame).run(); !updated)
        return failure(updated.error());
    if (auto noted = noteChange(key); !noted)
        return noted;
    return index().add(key, paper);
}

} // namespace winnow
