#include "app/library/tables/digesttable.h"

#include "app/library/tables/topiccolumns.h"

namespace winnow {

namespace {

QString selectDigest(const QString &rest) {
    return QStringLiteral(
               "SELECT day, run_id, newest_score, model, prompt_tokens, completion_tokens, total_tokens, "
               "prompt_cost, completion_cost, total_cost, cost_known, announced, scanned, relevant, "
               "system_prompt, user_prompt, seam FROM imported_digest ") +
           rest;
}

Digest readDigest(const Row &row) {
    Digest digest;
    digest.day = row.day("day");
    digest.model = row.text("model");
    digest.usage =
        Usage{row.integer("prompt_tokens"), row.integer("completion_tokens"), row.integer("total_tokens"),
              row.real("prompt_cost"),      row.real("completion_cost"),      row.real("total_cost"),
              row.flag("cost_known")};
    digest.announced = row.number("announced");
    digest.scanned = row.number("scanned");
    digest.relevant = row.number("relevant");
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
    Query entries(m_database, QStringLiteral("SELECT arxiv_id, title, authors, abstract, comment, relevance, "
                                             "novelty, topic, other_topics, topic_reason FROM imported_entry "
                                             "WHERE day = :day ORDER BY place"));
    auto read = entries.bind(":day", day).all(readDigestEntry);
    if (!read)
        return failure(read.error());
    (*found)->digest.entries = std::move(*read);
    return found;
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
            "announced, scanned, relevant, system_prompt, user_prompt, seam) VALUES (:day, :run, "
            ":newest_score, :model, :prompt_tokens, :completion_tokens, :total_tokens, "
            ":prompt_cost, :completion_cost, :total_cost, :cost_known, :announced, :scanned, :relevant, "
            ":system_prompt, :user_prompt, :seam)"));
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
                          .bind(":announced", digest.announced)
                          .bind(":scanned", digest.scanned)
                          .bind(":relevant", digest.relevant)
                          .bind(":system_prompt", prompts ? std::optional(prompts->system) : std::nullopt)
                          .bind(":user_prompt", prompts ? std::optional(prompts->user) : std::nullopt)
                          .bind(":seam", digest.seam)
                          .run();
    if (!done)
        return failure(done.error());
    return putEntries(digest);
}

Result<void> DigestTable::putEntries(const Digest &digest) {
    Query query(
        m_database,
        QStringLiteral(
            "INSERT INTO imported_entry (day, place, arxiv_id, title, authors, "
            "abstract, comment, relevance, novelty, topic, other_topics, topic_reason) VALUES (:day, :place, "
            ":arxiv_id, :title, :authors, :abstract, :comment, :relevance, "
            ":novelty, :topic, :other_topics, :topic_reason)"));
    int place = 0;
    for (const DigestEntry &entry : digest.entries) {
        const auto done = bindTopic(query, entry.topic)
                              .bind(":day", digest.day)
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

Result<std::vector<DigestTable::Counts>> DigestTable::counts() {
    return Query(m_database, QStringLiteral("SELECT day, announced, scanned FROM imported_digest"))
        .all([](const Row &row) {
            return Counts{row.day("day"), row.number("announced"), row.number("scanned")};
        });
}

} // namespace winnow
