#include "app/library/tables/digesttable.h"

#include "app/library/tables/topiccolumns.h"
#include "app/model/digestunion.h"

namespace winnow {

namespace {

QString selectDigest(const QString &rest) {
    return QStringLiteral(
               "SELECT day, run_id, newest_score, model, prompt_tokens, completion_tokens, total_tokens, "
               "prompt_cost, completion_cost, total_cost, cost_known, announced, scanned, relevant, "
               "system_prompt, user_prompt, seam, kind, preface, tokens_known, cost_parts_known "
               "FROM imported_digest ") +
           rest;
}

constexpr int notKnown = -1;

std::optional<int> readCount(const Row &row, const char *column) {
    const int count = row.number(column);
    return count == notKnown ? std::nullopt : std::optional(count);
}

Digest readDigest(const Row &row) {
    Digest digest;
    digest.day = row.day("day");
    digest.model = row.text("model");
    digest.usage =
        Usage{row.integer("prompt_tokens"), row.integer("completion_tokens"), row.integer("total_tokens"),
              row.real("prompt_cost"),      row.real("completion_cost"),      row.real("total_cost"),
              row.flag("cost_known"),       row.flag("tokens_known"),         row.flag("cost_parts_known")};
    digest.announced = readCount(row, "announced");
    digest.scanned = readCount(row, "scanned");
    digest.relevant = readCount(row, "relevant");
    digest.preface = row.text("preface");
    digest.source = digestSourceFromName(row.text("kind"));
    if (!row.isNull("system_prompt"))
        digest.prompts = DigestPrompts{row.text("system_prompt"), row.text("user_prompt")};
    if (!row.isNull("seam"))
        digest.seam = row.text("seam");
    return digest;
}

DigestEntry readDigestEntry(const Row &row) {
    return DigestEntry{ArxivId::fromString(row.text("arxiv_id")).value_or(ArxivId()),
                       row.text("title"),
                       row.text("authors"),
                       row.text("abstract"),
                       row.text("comment"),
                       row.optionalNumber("relevance"),
                       row.optionalNumber("novelty"),
                       readTopic(row)};
}

} // namespace

Result<std::optional<DigestTable::Import>> DigestTable::find(QDate day) {
    Query query(m_database, selectDigest(QStringLiteral("WHERE day = :day")));
    auto found = query.bind(":day", day).first([](const Row &row) {
        return Import{readDigest(row), row.integer("run_id"), row.integer("newest_score")};
    });
    if (!found || !*found)
        return found;
    auto entries = readEntries(day, false);
    if (!entries)
        return failure(entries.error());
    auto unlisted = readEntries(day, true);
    if (!unlisted)
        return failure(unlisted.error());
    (*found)->digest.entries = std::move(*entries);
    (*found)->digest.unlisted = std::move(*unlisted);
    return found;
}

Result<std::vector<DigestEntry>> DigestTable::readEntries(QDate day, bool isUnlisted) {
    Query query(m_database, QStringLiteral("SELECT arxiv_id, title, authors, abstract, comment, relevance, "
                                           "novelty, topic, other_topics, topic_reason FROM imported_entry "
                                           "WHERE day = :day AND is_unlisted = :unlisted ORDER BY place"));
    return query.bind(":day", day).bind(":unlisted", isUnlisted).all(readDigestEntry);
}

Result<void> DigestTable::put(const Import &import) {
    const Digest &digest = import.digest;
    Query clear(m_database, QStringLiteral("DELETE FROM imported_digest WHERE day = :day"));
    if (auto cleared = clear.bind(":day", digest.day).run(); !cleared)
        return failure(cleared.error());
    Query query(
        m_database,
        QStringLiteral(
            "INSERT INTO imported_digest (day, run_id, newest_score, model, prompt_tokens, "
            "completion_tokens, total_tokens, prompt_cost, completion_cost, total_cost, cost_known, "
            "announced, scanned, relevant, system_prompt, user_prompt, seam, kind, preface, tokens_known, "
            "cost_parts_known) VALUES (:day, :run, "
            ":newest_score, :model, :prompt_tokens, :completion_tokens, :total_tokens, "
            ":prompt_cost, :completion_cost, :total_cost, :cost_known, :announced, :scanned, :relevant, "
            ":system_prompt, :user_prompt, :seam, :kind, :preface, :tokens_known, :cost_parts_known)"));
    const auto &prompts = digest.prompts;
    const auto done = query.bind(":day", digest.day)
                          .bind(":run", import.run)
                          .bind(":newest_score", import.newestScore)
                          .bind(":model", digest.model)
                          .bind(":prompt_tokens", digest.usage.promptTokens)
                          .bind(":completion_tokens", digest.usage.completionTokens)
                          .bind(":total_tokens", digest.usage.totalTokens)
                          .bind(":prompt_cost", digest.usage.promptCost)
                          .bind(":completion_cost", digest.usage.completionCost)
                          .bind(":total_cost", digest.usage.totalCost)
                          .bind(":cost_known", digest.usage.costKnown)
                          .bind(":announced", digest.announced.value_or(notKnown))
                          .bind(":scanned", digest.scanned.value_or(notKnown))
                          .bind(":relevant", digest.relevant.value_or(notKnown))
                          .bind(":system_prompt", prompts ? std::optional(prompts->system) : std::nullopt)
                          .bind(":user_prompt", prompts ? std::optional(prompts->user) : std::nullopt)
                          .bind(":seam", digest.seam)
                          .bind(":kind", digestSourceName(digest.source))
                          .bind(":preface", digest.preface)
                          .bind(":tokens_known", digest.usage.tokensKnown)
                          .bind(":cost_parts_known", digest.usage.costPartsKnown)
                          .run();
    if (!done)
        return failure(done.error());
    if (auto put = putEntries(digest.day, digest.entries, 0, false); !put)
        return put;
    return putEntries(digest.day, digest.unlisted, int(digest.entries.size()), true);
}

Result<void> DigestTable::putEntries(QDate day, const std::vector<DigestEntry> &entries, int firstPlace,
                                     bool isUnlisted) {
    Query query(
        m_database,
        QStringLiteral(
            "INSERT INTO imported_entry (day, place, arxiv_id, title, authors, "
            "abstract, comment, relevance, novelty, topic, other_topics, topic_reason, is_unlisted) VALUES "
            "(:day, :place, :arxiv_id, :title, :authors, :abstract, :comment, :relevance, "
            ":novelty, :topic, :other_topics, :topic_reason, :unlisted)"));
    int place = firstPlace;
    for (const DigestEntry &entry : entries) {
        const auto done = bindTopic(query, entry.topic)
                              .bind(":day", day)
                              .bind(":unlisted", isUnlisted)
                              .bind(":place", place++)
                              .bind(":arxiv_id", entry.id.toString())
                              .bind(":title", entry.title)
                              .bind(":authors", entry.authors)
                              .bind(":abstract", entry.abstract)
                              .bind(":comment", entry.comment)
                              .bind(":relevance", entry.relevance)
                              .bind(":novelty", entry.novelty)
                              .run();
        if (!done)
            return failure(done.error());
    }
    return {};
}

Result<std::optional<QDate>> DigestTable::newestWithPrompts() {
    Query query(m_database, QStringLiteral("SELECT day FROM imported_digest WHERE system_prompt IS NOT NULL "
                                           "ORDER BY day DESC LIMIT 1"));
    return query.first([](const Row &row) { return row.day("day"); });
}

Result<std::vector<ArxivId>> DigestTable::listedUnscored(const QString &comment) {
    Query query(m_database, QStringLiteral("SELECT DISTINCT arxiv_id FROM imported_entry WHERE relevance IS "
                                           "NULL AND is_unlisted = 0 AND comment = :comment"));
    return query.bind(":comment", comment).all([](const Row &row) {
        return ArxivId::fromString(row.text("arxiv_id")).value_or(ArxivId());
    });
}

Result<std::vector<DaySummary>> DigestTable::counts() {
    return Query(m_database, QStringLiteral("SELECT day, announced, scanned FROM imported_digest"))
        .all([](const Row &row) {
            DaySummary summary;
            summary.day = row.day("day");
            summary.announced = readCount(row, "announced").value_or(0);
            summary.scannedEntries = readCount(row, "scanned").value_or(0);
            return summary;
        });
}

} // namespace winnow
