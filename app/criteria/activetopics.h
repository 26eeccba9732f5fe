#pragma once

#include "app/criteria/criteria.h"
#include "app/criteria/topics.h"

#include <QString>
#include <QStringList>

namespace winnow {

// By which names of topics are compared: without regard to case, blanks, dashes, slashes and underscores.
QString topicKey(QStringView name);

// What is read out of criteria, without the topics that are paused. Topics of one name are all written as the
// first of them; parts of paused ones are left out.
TopicList activeTopics(const Criteria &criteria);

// The names that a paper can be put under, each once, in the order of the text.
QStringList topicNames(const Criteria &criteria);
// … the paused ones as well.
QStringList allTopicNames(const Criteria &criteria);

// The criteria with just those of their topics paused that have one of these names, as the text writes them
// and in its order: pausing the same topics always gives the same value.
Criteria withPaused(Criteria criteria, const QStringList &names);

// A prompt as it is sent while topics are paused.
struct ActivePrompt {
    QString text;       // without the lines of the paused topics, wherever nothing else stands in them
    QStringList unsaid; // the paused topics that the text still speaks of: to be said beside it
};
ActivePrompt activePrompt(const QString &prompt, const QStringList &paused);

} // namespace winnow
