#include "app/digest/bot/botjsonpaper.h"

#include "app/digest/digestblocks.h"
#include "app/model/score.h"

#include <QJsonArray>

#include <array>

namespace winnow {

namespace {

constexpr std::array primaryKeys{QLatin1String("PRIMARY_TOPIC_LABEL"), QLatin1String("PRIMARY_CATEGORY")};
constexpr std::array alsoKeys{QLatin1String("MATCHED_TOPIC_LABELS"), QLatin1String("SECONDARY_TOPIC_LABELS"),
                              QLatin1String("SECONDARY_CATEGORIES")};

// A digest's fields are single lines, and the library would not preserve a lone surrogate.
QString oneSoundLine(QString text) {
    for (const char16_t end : {u'\n', u'\r'})
        text.replace(QChar(end), u' ');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate() || text[i].isNull())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

class PaperFields final {
public:
    PaperFields(const QJsonObject &paper, const QString &place) : m_paper(paper), m_place(place) {}

    // A missing value is an error only if it is needed.
    QString text(QLatin1String key, bool isNeeded) {
        const QJsonValue value = m_paper.value(key);
        if (!value.isString() && (isNeeded || !(value.isUndefined() || value.isNull())))
            fail(key, QStringLiteral("expected a text"));
        return oneSoundLine(value.toString());
    }
    QStringList texts(QLatin1String key, bool isNeeded) {
        const QJsonValue value = m_paper.value(key);
        if (!value.isArray() && (isNeeded || !(value.isUndefined() || value.isNull())))
            fail(key, QStringLiteral("expected a list of texts"));
        QStringList list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (!item.isString())
                fail(key, QStringLiteral("expected a list of texts"));
            list.append(oneSoundLine(item.toString()));
        }
        return list;
    }
    std::optional<int> score(QLatin1String key) {
        const QJsonValue value = m_paper.value(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isDouble() || !isValidScore(value.toInt()))
            fail(key, QStringLiteral("expected a whole number from 1 to 10"));
        return value.toInt();
    }
    void fail(QLatin1String key, const QString &detail) {
        if (!m_error)
            m_error = Error{ErrorCode::Malformed, detail, m_place + u'.' + key, {}};
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const QJsonObject &m_paper;
    QString m_place;
    std::optional<Error> m_error;
};

// The main topic, then the others without it; none if the bot gave none.
std::optional<PaperTopic> readTopicOf(PaperFields &fields) {
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
    PaperFields fields(paper, place);
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
