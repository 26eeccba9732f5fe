#include "app/cli/pausedtopics.h"

#include "app/cli/clitext.h"
#include "app/criteria/activetopics.h"

namespace winnow {

namespace {

tl::unexpected<Error> refusal(const QString &sentence) {
    return failure(ErrorCode::InvalidInput, sentence);
}

// The name that `topic` refers to.
Result<QString> nameMeant(const QStringList &names, const QString &topic) {
    bool isNumber = false;
    const int number = topic.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= names.size())
        return names[number - 1];
    const QString key = topicKey(topic);
    QStringList fitting;
    for (const QString &name : names) {
        if (topicKey(name) == key)
            return name;
        if (topicKey(name).contains(key))
            fitting << name;
    }
    if (fitting.size() == 1)
        return fitting.constFirst();
    if (fitting.isEmpty())
        return refusal(CliText::tr("The criteria have no topic \"%1\". Topics: %2.")
                           .arg(topic, names.join(QStringLiteral("; "))));
    return refusal(CliText::tr("\"%1\" matches several topics: %2. Give more of the name.")
                       .arg(topic, fitting.join(QStringLiteral("; "))));
}

} // namespace

Result<QStringList> pausedWith(const Criteria &criteria, const QString &topic) {
    const QStringList names = allTopicNames(criteria);
    if (names.isEmpty())
        return refusal(CliText::tr("The criteria have no topics to pause."));
    const Result<QString> name = nameMeant(names, topic);
    if (!name)
        return failure(name.error());
    const Criteria paused = withPaused(criteria, criteria.pausedTopics + QStringList{*name});
    if (activeTopics(paused).isEmpty())
        return refusal(CliText::tr("\"%1\" is the last active topic. Resume another one first.").arg(*name));
    return paused.pausedTopics;
}

Result<QStringList> pausedWithout(const Criteria &criteria, const QString &topic) {
    if (criteria.pausedTopics.isEmpty())
        return refusal(CliText::tr("No topic is paused."));
    if (topic == QLatin1String("all"))
        return QStringList();
    bool isNumber = false;
    (void)topic.toInt(&isNumber); // index over all topics, as `criteria show` prints them
    const Result<QString> name = nameMeant(isNumber ? allTopicNames(criteria) : criteria.pausedTopics, topic);
    if (!name)
        return failure(name.error());
    QStringList paused = criteria.pausedTopics;
    paused.removeAll(*name);
    return paused;
}

QString inUseSentence(const Criteria &criteria) {
    const QString sentence = CliText::tr("Version %1 is in use.").arg(criteria.version);
    return criteria.pausedTopics.isEmpty()
               ? sentence
               : CliText::tr("%1 Paused: %2.")
                     .arg(sentence, criteria.pausedTopics.join(QStringLiteral("; ")));
}

} // namespace winnow
