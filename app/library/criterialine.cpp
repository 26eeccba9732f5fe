#include "app/library/criterialine.h"

#include "app/criteria/topics.h"
#include "app/text/words.h"

#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

QSet<QString> wordsAskedFor(const QString &text) {
    constexpr qsizetype shortest = 4; // shorter words, such as "the" and "and", are in every text
    QSet<QString> words;
    const QString readable = readableText(text);
    for (WordReader reader(readable); reader.next();) {
        if (reader.word().size() >= shortest)
            words.insert(QString(reader.word()));
    }
    return words;
}

// The words for what criteria ask for.
struct Interests {
    QSet<QString> topics;
    QSet<QString> words;
};

Interests interestsOf(const Criteria &criteria) {
    const TopicList list = readTopics(criteria.scoringPrompt);
    Interests interests;
    QStringList wanted = list.wishes + list.weakWishes + list.relevantKeywords;
    for (const Topic &topic : list.topics) {
        if (const QString name = wordText(topic.name); !name.isEmpty())
            interests.topics.insert(name);
        wanted << topic.name << topic.relevant;
    }
    interests.words = wordsAskedFor(list.isEmpty() ? criteria.scoringPrompt : wanted.join(QLatin1Char(' ')));
    return interests;
}

} // namespace

bool goesOnFrom(const Criteria &before, const Criteria &criteria) {
    constexpr qsizetype goodPart = 3; // a third of the shorter one's words
    const Interests old = interestsOf(before);
    const Interests now = interestsOf(criteria);
    if (old.topics.intersects(now.topics))
        return true;
    QSet<QString> shared = old.words;
    shared.intersect(now.words);
    return shared.size() * goodPart >= std::min(old.words.size(), now.words.size());
}

} // namespace winnow
