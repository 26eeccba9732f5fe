#pragma once

#include "app/criteria/criteria.h"
#include "app/criteria/topics.h"

#include <QString>
#include <QStringList>

namespace winnow {

// The form in which topic names are compared: ignoring case, spaces, hyphens, slashes and underscores.
QString topicKey(QStringView name);

// What is read from criteria, without paused topics. Topics with the same name are all spelled like the
// first; parts of paused ones are left out.
TopicList activeTopics(const Criteria &criteria);

// The names that a paper's topic can have, each once, in text order.
QStringList topicNames(const Criteria &criteria);
// … including paused ones.
QStringList allTopicNames(const Criteria &criteria);

// The criteria with exactly those topics paused that have one of these names, as spelled and ordered in the
// text: pausing the same topics always gives the same value.
Criteria withPaused(Criteria criteria, const QStringList &names);

// A prompt as sent while topics are paused.
struct ActivePrompt {
    QString text;       // without the lines of paused topics, unless they contain something else
    QStringList unsaid; // paused topics still mentioned in the text: to be excluded in words
};
ActivePrompt activePrompt(const QString &prompt, const QStringList &paused);

} // namespace winnow
