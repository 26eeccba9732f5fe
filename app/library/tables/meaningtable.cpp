#include "app/library/tables/meaningtable.h"

#include "app/library/sql/smallcache.h"
#include "app/meaning/packedmeaning.h"

#include <map>

namespace winnow {

namespace {

constexpr qint64 blockPapers = 512;
constexpr qsizetype blockSize = blockPapers * packedMeaningSize;

PaperText textOf(const Row &row) {
    return {row.integer("key"), row.text("title"), row.text("abstract")};
}

} // namespace

Result<OwnVectors> MeaningTable::own(bool withData) {
    Query query(m_database, QStringLiteral("SELECT number, papers, %1 AS data FROM word_vectors "
                                           "ORDER BY number DESC LIMIT 1")
                                .arg(withData ? QStringLiteral("data") : QStringLiteral("x''")));
    return query
        .first([](const Row &row) {
            return OwnVectors{row.number("number"), row.number("papers"), row.bytes("data")};
        })
        .map([](const std::optional<OwnVectors> &vectors) { return vectors.value_or(OwnVectors()); });
}

Result<void> MeaningTable::putOwn(const OwnVectors &vectors) {
    const auto before = own(false);
    if (!before)
        return failure(before.error());
    if (before->number >= vectors.number) // another program was faster
        return {};
    if (auto removed = m_database.execute(QStringLiteral("DELETE FROM word_vectors")); !removed)
        return removed;
    Query insert(m_database, QStringLiteral("INSERT INTO word_vectors (number, made, papers, data) "
                                            "VALUES (:number, :made, :papers, :data)"));
    return insert.bind(":number", vectors.number)
        .bind(":made", QDateTime::currentDateTimeUtc())
        .bind(":papers", vectors.papers)
        .bind(":data", vectors.data)
        .run()
        .map([](int) {});
}

Result<std::vector<PaperText>> MeaningTable::texts(qint64 after, int most) {
    const SmallCache small(m_database);
    Query query(m_database, QStringLiteral("SELECT id AS key, title, abstract FROM paper WHERE id > :after "
                                           "ORDER BY id LIMIT :most"));
    return query.bind(":after", after).bind(":most", most).all(textOf);
}

Result<qint64> MeaningTable::keyBefore(int most) {
    const SmallCache small(m_database);
    Query query(m_database, QStringLiteral("SELECT id FROM paper ORDER BY id DESC LIMIT 1 OFFSET :most"));
    return query.bind(":most", most)
        .first([](const Row &row) { return row.integer("id"); })
        .map([](std::optional<qint64> key) { return key.value_or(0); });
}

Result<UnreadPapers> MeaningTable::progress() {
    Query query(m_database, QStringLiteral("SELECT vectors, paper, change FROM meaning_progress"));
    return query
        .first([](const Row &row) {
            return UnreadPapers{{}, row.number("vectors"), row.integer("paper"), row.integer("change")};
        })
        .map([](const std::optional<UnreadPapers> &found) { return found.value_or(UnreadPapers()); });
}

// Changed papers come first: papers read for the first time are read with their changes anyway.
Result<UnreadPapers> MeaningTable::unread(int vectors, int most) {
    const auto known = progress();
    if (!known)
        return failure(known.error());
    UnreadPapers unread = *known;
    if (unread.vectors != vectors) {
        const auto change =
            m_database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM paper_change"));
        if (!change)
            return failure(change.error());
        unread = {{}, vectors, 0, *change};
    }
    Query changed(m_database, QStringLiteral("SELECT p.id AS key, p.title AS title, p.abstract AS abstract, "
                                             "c.id AS change FROM paper_change c JOIN paper p "
                                             "ON p.id = c.paper_id WHERE c.id > :change "
                                             "ORDER BY c.id LIMIT :most"));
    auto papers =
        changed.bind(":change", unread.upToChange).bind(":most", most).all([&unread](const Row &row) {
            unread.upToChange = row.integer("change");
            return textOf(row);
        });
    if (papers && papers->empty()) {
        papers = texts(unread.upTo, most);
        if (papers && !papers->empty())
            unread.upTo = papers->back().key;
    }
    if (!papers)
        return failure(papers.error());
    unread.papers = std::move(*papers);
    return unread;
}

Result<void> MeaningTable::putBlock(qint64 block, const std::vector<PackedPaper> &papers, int vectors) {
    Query find(m_database,
               QStringLiteral("SELECT data FROM meaning_block WHERE block = :block AND vectors = :vectors"));
    const auto found = find.bind(":block", block).bind(":vectors", vectors).first([](const Row &row) {
        return row.bytes("data");
    });
    if (!found)
        return failure(found.error());
    QByteArray data = found->value_or(QByteArray());
    if (data.size() != blockSize)
        data = QByteArray(blockSize, '\0');
    for (const auto &[key, meaning] : papers) {
        if (meaning.size() == packedMeaningSize)
            data.replace(key % blockPapers * packedMeaningSize, packedMeaningSize, meaning);
    }
    Query put(m_database, QStringLiteral("INSERT OR REPLACE INTO meaning_block (block, vectors, data) "
                                         "VALUES (:block, :vectors, :data)"));
    return put.bind(":block", block).bind(":vectors", vectors).bind(":data", data).run().map([](int) {});
}

Result<bool> MeaningTable::put(const std::vector<PackedPaper> &papers, const UnreadPapers &read) {
    const auto before = progress();
    if (!before)
        return failure(before.error());
    if (before->vectors > read.vectors)
        return false;
    std::map<qint64, std::vector<PackedPaper>> blocks;
    for (const PackedPaper &paper : papers)
        blocks[paper.key / blockPapers].push_back(paper);
    for (const auto &[block, inBlock] : blocks) {
        if (auto done = putBlock(block, inBlock, read.vectors); !done)
            return failure(done.error());
    }
    if (auto removed = m_database.execute(QStringLiteral("DELETE FROM meaning_progress")); !removed)
        return failure(removed.error());
    Query query(m_database, QStringLiteral("INSERT INTO meaning_progress (vectors, paper, change) "
                                           "VALUES (:vectors, :paper, :change)"));
    return query.bind(":vectors", read.vectors)
        .bind(":paper", read.upTo)
        .bind(":change", read.upToChange)
        .run()
        .map([](int) { return true; });
}

Result<PackedPaper> MeaningTable::meaning(qint64 key) {
    Query query(m_database, QStringLiteral("SELECT substr(data, :from, :size) AS data FROM meaning_block "
                                           "WHERE block = :block"));
    const auto found = query.bind(":from", key % blockPapers * packedMeaningSize + 1)
                           .bind(":size", packedMeaningSize)
                           .bind(":block", key / blockPapers)
                           .first([](const Row &row) { return row.bytes("data"); });
    return found.map([key](const std::optional<QByteArray> &data) {
        return data && isKnownMeaning(*data) ? PackedPaper{key, *data} : PackedPaper{key, {}};
    });
}

Result<void> MeaningTable::each(qint64 key, const std::function<void(qint64, const char *)> &see) {
    Query query(m_database,
                QStringLiteral("SELECT block, data FROM meaning_block WHERE vectors = "
                               "(SELECT vectors FROM meaning_block WHERE block = :block) ORDER BY block"));
    return query.bind(":block", key / blockPapers)
        .all([&see](const Row &row) {
            const qint64 block = row.integer("block");
            const QByteArray data = row.bytes("data");
            for (qint64 i = 0; (i + 1) * packedMeaningSize <= data.size(); ++i)
                see(block * blockPapers + i, data.constData() + i * packedMeaningSize);
            return true;
        })
        .map([](const std::vector<bool> &) {});
}

} // namespace winnow
