#include "app/criteria/topicchoices.h"

#include "app/criteria/activetopics.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype longestTopicLabel = 300;
constexpr qsizetype longestChoice = 120; // for a name that is a whole sentence

// A topic's number in the text: "3. Tides", "### 3) Tides", "Topic 3: Tides"; 0: none.
int numberInText(const QString &prompt, qsizetype begin) {
    constexpr qsizetype reach = 40; // covers marks, "Topic" and the number
    const qsizetype line = begin > 0 ? prompt.lastIndexOf(QLatin1Char('\n'), begin - 1) + 1 : 0;
    const qsizetype from = std::max(line, begin - reach);
    static const QRegularExpression number(QStringLiteral("(?<![\\d.])(\\d{1,3})\\s*[.):、]?[\\s*_]*$"));
    const auto match = number.match(prompt.mid(from, begin - from));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

// For each active topic by name.
QHash<QString, int> numbersInText(const Criteria &criteria, const TopicList &list) {
    QHash<QString, int> numbers;
    for (const ReadPart &part : list.parts) {
        if (part.kind != ReadPart::Kind::Topic || part.topic < 0)
            continue;
        const QString &name = list.topics[static_cast<size_t>(part.topic)].name;
        if (!numbers.contains(name))
            numbers.insert(name, numberInText(criteria.scoringPrompt, part.begin));
    }
    return numbers;
}

QList<int> numbersOf(const Criteria &criteria, const TopicList &list, const QStringList &names) {
    const QHash<QString, int> inText = numbersInText(criteria, list);
    QList<int> numbers;
    for (const QString &name : names)
        numbers << inText.value(name);
    const QSet<int> each(numbers.begin(), numbers.end());
    if (each.size() < numbers.size() || each.contains(0)) {
        numbers.clear();
        for (int i = 1; i <= names.size(); ++i)
            numbers << i;
    }
    return numbers;
}

QString withoutBrackets(const QString &name) {
    static const QRegularExpression brackets(QStringLiteral("\\([^()]*\\)"));
    QString plain = name;
    return plain.remove(brackets);
}

bool saysNone(const QString &key) {
    static const QSet<QString> words{QString(),
                                     QStringLiteral("0"),
                                     QStringLiteral("none"),
                                     QStringLiteral("null"),
                                     QStringLiteral("nil"),
                                     QStringLiteral("n a"),
                                     QStringLiteral("na"),
                                     QStringLiteral("no topic"),
                                     QStringLiteral("no topic fits"),
                                     QStringLiteral("none fits"),
                                     QStringLiteral("none of them"),
                                     QStringLiteral("none of these"),
                                     QStringLiteral("none of the topics"),
                                     QStringLiteral("no match")};
    return words.contains(key);
}

} // namespace

TopicChoices::TopicChoices(const Criteria &criteria) {
    const TopicList list = activeTopics(criteria);
    QStringList names;
    for (const Topic &topic : list.topics) {
        if (!topicKey(topic.name).isEmpty() && !names.contains(topic.name))
            names << topic.name;
    }
    if (names.size() < 2)
        return;
    m_names = names;
    m_numbers = numbersOf(criteria, list, names);
    QSet<QString> ambiguous;
    for (const QString &name : names) {
        const QString shorter = topicKey(withoutBrackets(name));
        if (m_byKey.contains(shorter))
            ambiguous.insert(shorter);
        m_byKey.insert(shorter, name);
    }
    for (const QString &key : ambiguous)
        m_byKey.remove(key);
    for (const QString &name : names)
        m_byKey.insert(topicKey(name), name);
}

QString TopicChoices::question() const {
    QString text = QStringLiteral(
        "## Topic of each paper\n\n"
        "Beside the fields asked for elsewhere, the JSON object of each paper has these:\n\n"
        "- TOPIC: the number, from the list below, of the topic that the paper fits best; 0 if none fits.\n"
        "- TOPIC_ALSO: a list of the numbers of other topics that it fits about as well; mostly [].\n"
        "- TOPIC_WHY: why this topic, in eight words at most; \"\" where COMMENT says it.\n");
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        QString name = m_names[i];
        if (name.size() > longestChoice)
            name = name.left(name.lastIndexOf(QLatin1Char(' '), longestChoice)).left(longestChoice) +
                   QStringLiteral(" …");
        text += QStringLiteral("\n%1: %2").arg(QString::number(m_numbers[i]), name);
    }
    return text;
}

std::optional<QString> TopicChoices::meant(QStringView label) const {
    static const QRegularExpression negative(QStringLiteral("^\\s*-\\d"));
    if (isEmpty() || label.size() > longestTopicLabel || negative.match(label.toString()).hasMatch())
        return std::nullopt;
    const QString key = topicKey(label);
    if (const auto found = m_byKey.constFind(key); found != m_byKey.cend())
        return *found;
    if (saysNone(key))
        return QString();
    return numbered(key);
}

// "3", "3.0", "T3", "topic 3", "#3", "(3)", "3. Tides": a name after it must be that topic's.
std::optional<QString> TopicChoices::numbered(const QString &label) const {
    static const QRegularExpression form(QStringLiteral(
        "^[\\[(#\"']*(?:(?:topic|criterion|t)\\s*[:#]?\\s*)?(\\d{1,3})(?:\\.0+(?!\\d))?[\\])\"']*(.*)$"));
    const auto match = form.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    static const QRegularExpression gap(QStringLiteral("^[\\s.:,;)\\]\"'–-]+"));
    const QString rest = match.captured(2);
    const QString name = QString(rest).remove(gap).trimmed();
    if (!rest.isEmpty() && name == rest) // "3d vision"
        return std::nullopt;
    const qsizetype at = m_numbers.indexOf(number);
    if (at < 0)
        return number == 0 && name.isEmpty() ? std::optional(QString()) : std::nullopt;
    const auto named = m_byKey.constFind(name);
    if (!name.isEmpty() && (named == m_byKey.cend() || *named != m_names[at]))
        return std::nullopt;
    return m_names[at];
}

} // namespace winnow
