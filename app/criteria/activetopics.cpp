#include "app/criteria/activetopics.h"

#include "app/criteria/topiclines.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

QSet<QString> keysOf(const QStringList &names) {
    QSet<QString> keys;
    for (const QString &name : names)
        keys.insert(topicKey(name));
    return keys;
}

// Each name as first written; nothing for topics without a name.
QStringList namesOf(const TopicList &list) {
    QStringList names;
    QSet<QString> known;
    for (const Topic &topic : list.topics) {
        const QString key = topicKey(topic.name);
        if (key.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        names << topic.name.simplified();
    }
    return names;
}

void removePaused(TopicList &list, const QSet<QString> &paused) {
    std::vector<int> places; // new index of each former topic; -1: paused
    std::vector<Topic> active;
    for (const Topic &topic : list.topics) {
        const bool isPaused = paused.contains(topicKey(topic.name));
        places.push_back(isPaused ? -1 : static_cast<int>(active.size()));
        if (!isPaused)
            active.push_back(topic);
    }
    list.topics = std::move(active);
    const auto placeOf = [&places](const ReadPart &part) {
        return part.topic < 0 ? 0 : places[static_cast<size_t>(part.topic)];
    };
    std::erase_if(list.parts, [&placeOf](const ReadPart &part) { return placeOf(part) < 0; });
    for (ReadPart &part : list.parts) {
        if (part.topic >= 0)
            part.topic = placeOf(part);
    }
}

void nameAlike(TopicList &list) {
    QHash<QString, QString> names;
    for (const QString &name : namesOf(list))
        names.insert(topicKey(name), name);
    for (Topic &topic : list.topics)
        topic.name = names.value(topicKey(topic.name), topic.name);
}

} // namespace

QString topicKey(QStringView name) {
    QString key;
    key.reserve(name.size());
    for (const QChar c : name) {
        const bool isGap = c.category() == QChar::Punctuation_Dash || c == QLatin1Char('_') ||
                           c == QLatin1Char('/') || c.isSpace();
        key += isGap ? QLatin1Char(' ') : c;
    }
    return key.simplified().toCaseFolded();
}

TopicList activeTopics(const Criteria &criteria) {
    TopicList list = readTopics(criteria.scoringPrompt);
    if (!criteria.pausedTopics.isEmpty())
        removePaused(list, keysOf(criteria.pausedTopics));
    nameAlike(list);
    return list;
}

QStringList topicNames(const Criteria &criteria) {
    return namesOf(activeTopics(criteria));
}

QStringList allTopicNames(const Criteria &criteria) {
    return namesOf(readTopics(criteria.scoringPrompt));
}

Criteria withPaused(Criteria criteria, const QStringList &names) {
    const QSet<QString> wanted = keysOf(names);
    criteria.pausedTopics.clear();
    for (const QString &name : allTopicNames(criteria)) {
        if (wanted.contains(topicKey(name)))
            criteria.pausedTopics << name;
    }
    return criteria;
}

ActivePrompt activePrompt(const QString &prompt, const QStringList &paused) {
    constexpr qsizetype mostCut = 40; // the text is read again for each
    ActivePrompt active{prompt, paused.mid(mostCut)};
    for (const QString &name : paused.first(std::min(paused.size(), mostCut))) {
        const QString key = topicKey(name);
        const auto isIt = [&key](const Topic &topic) { return topicKey(topic.name) == key; };
        TopicList read = readTopics(active.text);
        // If several topics have the same name, each is checked once.
        for (auto left = std::ranges::count_if(read.topics, isIt); left > 0; --left) {
            const auto found = std::ranges::find_if(read.topics, isIt);
            const auto cut = withoutTopic(active.text, read, int(found - read.topics.begin()));
            if (!cut) {
                active.unsaid << name;
                break;
            }
            active.text = *cut;
            read = readTopics(active.text);
        }
    }
    return active;
}

} // namespace winnow
