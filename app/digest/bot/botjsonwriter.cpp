#include "app/digest/bot/bottopics.h"
#include "app/digest/digestblocks.h"
#include "app/digest/digestformats.h"

namespace winnow {

namespace {

constexpr int indentStep = 4;

// Escapes as Python's json.dumps() does: everything but printable ASCII becomes \uXXXX.
QByteArray jsonText(const QString &text) {
    QByteArray bytes = "\"";
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        static const QByteArray plain = "\"\\\n\r\t\b\f";
        static const QByteArray letters = "\"\\nrtbf";
        const auto special = unit < 0x80 ? plain.indexOf(char(unit)) : -1;
        if (special >= 0)
            bytes += QByteArray("\\") + letters[special];
        else if (unit >= 0x20 && unit < 0x7F)
            bytes += char(unit);
        else
            bytes += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
    return bytes + '"';
}

QByteArray jsonList(const QStringList &texts, int depth) {
    if (texts.isEmpty())
        return "[]";
    const QByteArray inner(depth * indentStep + indentStep, ' ');
    QByteArray bytes = "[";
    for (const QString &text : texts)
        bytes += (bytes.size() > 1 ? ",\n" : "\n") + inner + jsonText(text);
    return bytes + "\n" + QByteArray(depth * indentStep, ' ') + "]";
}

// Members of a paper, in order of insertion.
class PaperMembers final {
public:
    void add(const char *key, const QByteArray &value) {
        m_bytes +=
            (m_bytes.isEmpty() ? "" : ",\n") + QByteArray(2 * indentStep, ' ') + '"' + key + "\": " + value;
    }
    void add(const char *key, const QString &text) { add(key, jsonText(text)); }
    void add(const char *key, int number) { add(key, QByteArray::number(number)); }
    void add(const char *key, const QStringList &texts) { add(key, jsonList(texts, 2)); }
    QByteArray object() const { return "{\n" + m_bytes + "\n" + QByteArray(indentStep, ' ') + "}"; }

private:
    QByteArray m_bytes;
};

// The bot split names at every comma, even in parentheses; its consumers join them again.
void addPaper(PaperMembers &members, const DigestEntry &entry) {
    members.add("authors",
                entry.authors.isEmpty() ? QStringList() : entry.authors.split(QStringLiteral(", ")));
    members.add("title", entry.title);
    members.add("abstract", entry.abstract);
    members.add("arxiv_id", entry.id.toString());
}

void addScores(PaperMembers &members, const DigestEntry &entry) {
    members.add("ARXIVID", entry.id.toString());
    members.add("COMMENT", entry.comment);
    members.add("RELEVANCE", *entry.relevance);
    members.add("NOVELTY", *entry.novelty);
}

// What the bot would give for a paper outside all hot spots.
void addNoHotspot(PaperMembers &members) {
    members.add("HOTSPOT_PAPER_LABELS", QStringList());
    members.add("HOTSPOT_PAPER_PRIMARY_KIND", QByteArray("null"));
    members.add("HOTSPOT_PAPER_PRIMARY_LABEL", QString());
    members.add("HOTSPOT_PAPER_ASSIGNMENT_SOURCE", QStringLiteral("default"));
}

// In the order of the bot's topics, including the paper's own.
QStringList matchedTopics(const PaperTopic &topic) {
    const QStringList wanted = QStringList{topic.name} + topic.also;
    QStringList ordered;
    for (const QString &label : botTopicLabels() + wanted) {
        if (wanted.contains(label) && !ordered.contains(label))
            ordered.append(label);
    }
    return ordered;
}

QByteArray topicalPaper(const DigestEntry &entry) {
    const PaperTopic &topic = *entry.topic;
    const QStringList labels = matchedTopics(topic);
    QStringList ids;
    for (const QString &label : labels)
        ids.append(botTopicId(label));
    PaperMembers members;
    addScores(members, entry);
    members.add("PRIMARY_TOPIC_ID", botTopicId(topic.name));
    members.add("MATCHED_TOPIC_IDS", ids);
    members.add("TOPIC_MATCH_COMMENT", topic.reason);
    members.add("HOTSPOT_PAPER_TAGS", QStringList());
    members.add("HOTSPOT_PAPER_COMMENT", QString());
    members.add("SCORE", *entry.relevance + *entry.novelty);
    addPaper(members, entry);
    members.add("PRIMARY_TOPIC_LABEL", topic.name);
    members.add("MATCHED_TOPIC_LABELS", labels);
    members.add("TOPIC_ASSIGNMENT_SOURCE", QStringLiteral("llm_exact"));
    addNoHotspot(members);
    return members.object();
}

QByteArray unscoredPaper(const DigestEntry &entry) {
    PaperMembers members;
    members.add("COMMENT", entry.comment);
    if (entry.comment == digestblocks::authorMatch)
        members.add("SCORE", QByteArray("20.0"));
    addPaper(members, entry);
    return members.object();
}

QByteArray paperObject(const DigestEntry &entry) {
    if (!entry.relevance || !entry.novelty)
        return unscoredPaper(entry);
    if (entry.topic && !entry.topic->isNone())
        return topicalPaper(entry);
    PaperMembers members;
    members.add("SCORE", *entry.relevance + *entry.novelty);
    addScores(members, entry);
    addPaper(members, entry);
    return members.object();
}

} // namespace

QByteArray digestToBotJson(const Digest &digest) {
    QByteArray bytes;
    for (const DigestEntry &entry : digest.entries)
        bytes += (bytes.isEmpty() ? "\n" : ",\n") + QByteArray(indentStep, ' ') +
                 jsonText(entry.id.toString()) + ": " + paperObject(entry);
    return bytes.isEmpty() ? "{}" : '{' + bytes + "\n}";
}

} // namespace winnow
