#include "app/library/tables/readermarkstable.h"

#include "app/model/decision.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace winnow {

namespace {

const char *findStatement(ActKind kind) {
    switch (kind) {
    case ActKind::Note:
        return "SELECT note AS value, NULL AS at, NULL AS profile FROM annotation WHERE paper_id = :paper";
    case ActKind::OwnRelevance:
        return "SELECT own_relevance AS value, NULL AS at, profile FROM annotation WHERE paper_id = :paper";
    case ActKind::Read:
        return "SELECT '1' AS value, NULL AS at, NULL AS profile FROM paper_status WHERE paper_id = :paper "
               "AND is_read = 1";
    case ActKind::Tags:
        return "SELECT name FROM tag WHERE paper_id = :paper ORDER BY folded";
    case ActKind::Decision:
        break;
    }
    return "SELECT state AS value, decided_at AS at, profile FROM decision WHERE paper_id = :paper";
}

const char *putStatement(ActKind kind) {
    switch (kind) {
    case ActKind::Note:
        return "INSERT INTO annotation (paper_id, note) VALUES (:paper, :value) "
               "ON CONFLICT (paper_id) DO UPDATE SET note = excluded.note";
    case ActKind::OwnRelevance:
        return "INSERT INTO annotation (paper_id, own_relevance, profile) VALUES (:paper, CAST(:value AS "
               "INTEGER), :profile) ON CONFLICT (paper_id) DO UPDATE SET "
               "own_relevance = excluded.own_relevance, profile = excluded.profile";
    case ActKind::Read:
        return "INSERT INTO paper_status (paper_id, is_read) VALUES (:paper, CAST(:value AS INTEGER)) "
               "ON CONFLICT (paper_id) DO UPDATE SET is_read = excluded.is_read";
    case ActKind::Tags:
        return "INSERT INTO tag (paper_id, folded, name, profile) "
               "VALUES (:paper, :folded, :name, :profile) ON CONFLICT DO NOTHING";
    case ActKind::Decision:
        break;
    }
    return "INSERT INTO decision (paper_id, state, decided_at, profile) "
           "VALUES (:paper, :value, :at, :profile) ON CONFLICT (paper_id) DO UPDATE SET "
           "state = excluded.state, decided_at = excluded.decided_at, profile = excluded.profile";
}

const char *clearStatement(ActKind kind) {
    switch (kind) {
    case ActKind::Note:
        return "UPDATE annotation SET note = '' WHERE paper_id = :paper";
    case ActKind::OwnRelevance:
        return "UPDATE annotation SET own_relevance = NULL, profile = NULL WHERE paper_id = :paper";
    case ActKind::Read:
        return "UPDATE paper_status SET is_read = 0 WHERE paper_id = :paper";
    case ActKind::Tags: // all but these
        return "DELETE FROM tag WHERE paper_id = :paper AND folded NOT IN "
               "(SELECT value FROM json_each(:tags))";
    case ActKind::Decision:
        break;
    }
    return "DELETE FROM decision WHERE paper_id = :paper";
}

QStringList tagsOf(const QString &lines) {
    return lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

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

Query &ReaderMarksTable::prepared(const char *statement) {
    const QLatin1String text(statement);
    const auto known = m_prepared.find(text);
    return known != m_prepared.end() ? known->second
                                     : m_prepared.try_emplace(text, m_database, text).first->second;
}

Result<ReaderMarksTable::Mark> ReaderMarksTable::find(ActKind kind, qint64 paper) {
    if (kind == ActKind::Tags)
        return findTags(paper);
    return prepared(findStatement(kind))
        .bind(":paper", paper)
        .first([](const Row &row) {
            return Mark{row.text("value"), row.time("at"), row.optionalNumber("profile")};
        })
        .map([](const std::optional<Mark> &mark) { return mark.value_or(Mark{}); });
}

Result<void> ReaderMarksTable::put(ActKind kind, qint64 paper, const Mark &mark) {
    if (kind == ActKind::Tags)
        return putTags(paper, mark);
    const auto nothing = [](int) {};
    // Logs of the first versions contain "none" as a decision.
    const bool isNothing = kind == ActKind::Decision
                               ? decisionFromName(mark.value).value_or(Decision::None) == Decision::None
                               : mark.value.isEmpty();
    if (isNothing)
        return prepared(clearStatement(kind)).bind(":paper", paper).run().map(nothing);
    Query &put = prepared(putStatement(kind)).bind(":paper", paper).bind(":value", mark.value);
    if (kind == ActKind::Decision)
        put.bind(":at", mark.at);
    if (kind == ActKind::Decision || kind == ActKind::OwnRelevance)
        put.bind(":profile", mark.profile);
    return put.run().map(nothing);
}

Result<ReaderMarksTable::Mark> ReaderMarksTable::findTags(qint64 paper) {
    return prepared(findStatement(ActKind::Tags))
        .bind(":paper", paper)
        .all([](const Row &row) { return row.text("name"); })
        .map([](const std::vector<QString> &tags) {
            return Mark{linesText(QStringList(tags.begin(), tags.end())), {}, {}};
        });
}

Result<void> ReaderMarksTable::putTags(qint64 paper, const Mark &mark) {
    const QStringList tags = tagsOf(mark.value);
    Query &remove = prepared(clearStatement(ActKind::Tags));
    if (auto removed = remove.bind(":paper", paper).bind(":tags", foldedList(tags)).run(); !removed)
        return failure(removed.error());
    Query &add = prepared(putStatement(ActKind::Tags));
    for (const QString &tag : tags) {
        add.bind(":paper", paper).bind(":folded", foldedTag(tag)).bind(":name", tag);
        if (auto added = add.bind(":profile", mark.profile).run(); !added)
            return failure(added.error());
    }
    return {};
}

Result<std::optional<int>> ReaderMarksTable::profileBeside(qint64 paper, const QString &tags) {
    return prepared("SELECT profile FROM tag WHERE paper_id = :paper AND folded NOT IN "
                    "(SELECT value FROM json_each(:tags)) ORDER BY folded LIMIT 1")
        .bind(":paper", paper)
        .bind(":tags", foldedList(tagsOf(tags)))
        .first([](const Row &row) { return row.optionalNumber("profile"); })
        .map([](const std::optional<std::optional<int>> &found) { return found.value_or(std::nullopt); });
}

Result<QString> ReaderMarksTable::spelling(const QString &tag) {
    return prepared("SELECT name FROM tag WHERE folded = :folded LIMIT 1")
        .bind(":folded", foldedTag(tag))
        .first([](const Row &row) { return row.text("name"); })
        .map([&tag](const std::optional<QString> &known) { return known.value_or(tag); });
}

Result<std::vector<Suggestion>> ReaderMarksTable::tags() {
    return prepared("SELECT min(name) AS name, count(*) AS papers FROM tag GROUP BY folded ORDER BY folded")
        .all([](const Row &row) {
            return Suggestion{row.text("name"), row.number("papers")};
        });
}

} // namespace winnow
