#include "app/criteria/restatecheck.h"

#include <QHash>

namespace winnow {
namespace {

using Kind = ReadPart::Kind;

constexpr int ofAnother = 1'000; // a part of another topic
constexpr int lost = 10;         // another part was lost or added
constexpr int moved = 1;         // another part moved to another topic

bool isWithin(const ReadPart &part, const Rewritten &now) {
    return part.begin < now.begin + now.length && part.begin + part.length > now.begin;
}

QString topicName(const TopicList &list, int topic) {
    return topic < 0 || size_t(topic) >= list.topics.size() ? QString() : list.topics[size_t(topic)].name;
}

int misreadingsOfPart(const Correction &meant, const Rewritten &now, const TopicList &read) {
    int count = 0;
    bool isFirst = true;
    for (const ReadPart &part : read.parts) {
        if (!isWithin(part, now))
            continue;
        // "Codes: surface codes" gives a name and what belongs to it.
        const bool isDescription = meant.kind == Kind::Topic && !isFirst && part.kind == Kind::Wish;
        if (part.kind != meant.kind && !isDescription)
            count += partMisread;
        if (meant.kind != Kind::Topic && topicName(read, part.topic) != topicName(meant.read, meant.topic))
            count += ofAnother;
        isFirst = false;
    }
    return isFirst ? partMisread : count;
}

// Compares all other parts by kind and text: the number of additional ones.
QHash<QString, int> balance(const Correction &meant, const Rewritten &now, const TopicList &read,
                            bool withTopics) {
    QHash<QString, int> balance;
    const auto add = [&](const QString &prompt, const TopicList &list, const ReadPart &part, int number) {
        // Whatever belonged to a former topic should now belong to none.
        const bool isOrphan = number > 0 && meant.part.kind == Kind::Topic && part.topic == meant.part.topic;
        const bool isOfTopic = withTopics && part.kind != Kind::Topic && !isOrphan;
        const QString topic = isOfTopic ? topicName(list, part.topic) : QString();
        const QString text = prompt.mid(part.begin, part.length).simplified();
        balance[QStringLiteral("%1\n%2\n").arg(int(part.kind)).arg(topic) + text] += number;
    };
    for (const ReadPart &part : meant.read.parts) {
        if (part.kind != Kind::LeftOut && part.begin != meant.part.begin)
            add(meant.prompt, meant.read, part, 1);
    }
    const QString text = now.prompt.mid(now.begin, now.length);
    for (const ReadPart &part : read.parts) {
        // A topic's name may be repeated below it as a wish.
        const bool isEcho = meant.kind == Kind::Topic && part.kind == Kind::Wish &&
                            now.prompt.mid(part.begin, part.length) == text;
        if (part.kind != Kind::LeftOut && !isWithin(part, now) && !isEcho)
            add(now.prompt, read, part, -1);
    }
    return balance;
}

} // namespace

int misreadings(const Correction &meant, const Rewritten &now) {
    const TopicList read = readTopics(now.prompt);
    int count = misreadingsOfPart(meant, now, read);
    for (const bool withTopics : {true, false}) {
        for (const int difference : balance(meant, now, read, withTopics))
            count += std::abs(difference) * (withTopics ? moved : lost);
    }
    return count;
}

} // namespace winnow
