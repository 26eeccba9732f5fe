#include "app/digest/bot/botjsonpaper.h"

#include "app/digest/bot/botfields.h"
#include "app/digest/digestblocks.h"

#include <array>

namespace winnow {

namespace {

constexpr std::array primaryKeys{QLatin1String("PRIMARY_TOPIC_LABEL"), QLatin1String("PRIMARY_CATEGORY")};
constexpr std::array alsoKeys{QLatin1String("MATCHED_TOPIC_LABELS"), QLatin1String("SECONDARY_TOPIC_LABELS"),
                              QLatin1String("SECONDARY_CATEGORIES")};

// The main topic, then the others without it; none if the bot gave none.
std::optional<PaperTopic> readTopicOf(BotFields &fields) {
    PaperTopic topic;
    for (const QLatin1String key : primaryKeys) {
        if (const QString name = fields.text(key, false); topic.name.isEmpty())
            topic.name = name;
    }
    for (const QLatin1String key : alsoKeys)
        topic.also += fields.texts(key, false);
    topic.also.removeAll(topic.name);
    topic.also.removeAll(QString());
    topic.also.removeDuplicates();
    topic.reason = fields.text(QLatin1String("TOPIC_MATCH_COMMENT"), false);
    return topic.name.isEmpty() ? std::nullopt : std::optional(topic);
}

} // namespace

Result<DigestEntry> readBotPaper(const QJsonObject &paper, const QString &place) {
    BotFields fields(paper, place);
    DigestEntry entry;
    const QLatin1String idKey("arxiv_id");
    const QString id = fields.text(idKey, true);
    entry.id = ArxivId::fromString(id).value_or(ArxivId());
    if (entry.id.isNull() || entry.id.toString() != id)
        fields.fail(idKey, QStringLiteral("\"%1\" is no arXiv id without version").arg(id));
    entry.title = fields.text(QLatin1String("title"), true);
    // Names were split at every comma; joining them again restores names with two affiliations in
    // parentheses.
    entry.authors = fields.texts(QLatin1String("authors"), true).join(QStringLiteral(", "));
    entry.abstract = digestblocks::withoutPreamble(fields.text(QLatin1String("abstract"), true));
    entry.comment = fields.text(QLatin1String("COMMENT"), true);
    entry.relevance = fields.score(QLatin1String("RELEVANCE"));
    entry.novelty = fields.score(QLatin1String("NOVELTY"));
    const bool isWithout =
        entry.comment == digestblocks::authorMatch || entry.comment == digestblocks::keptUnscored;
    if (entry.relevance.has_value() != entry.novelty.has_value() || (!entry.relevance && !isWithout))
        fields.fail(QLatin1String(entry.relevance ? "NOVELTY" : "RELEVANCE"),
                    QStringLiteral("expected both scores"));
    entry.topic = readTopicOf(fields);
    if (fields.error())
        return failure(*fields.error());
    return entry;
}

} // namespace winnow
