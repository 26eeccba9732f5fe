#include "app/criteria/topics.h"

#include "app/criteria/keywords.h"
#include "app/criteria/reading/criteriareader.h"

namespace winnow {

TopicList readTopics(const QString &scoringPrompt) {
    return CriteriaReader(scoringPrompt).read();
}

QStringList wordsToMark(const TopicList &list) {
    QStringList words = list.relevantKeywords;
    for (const Topic &topic : list.topics)
        words += splitKeywords(topic.relevant);
    for (const QString &wish : list.wishes)
        words += splitKeywords(wish);
    return eachOnce(words);
}

} // namespace winnow
