#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// Names and ids of the five topics by which the bot has sorted its days since April 2026.
QStringList botTopicLabels();
// "memory_systems"; for any other name its words in lower case, joined by "_".
QString botTopicId(const QString &label);
// The names in a prompt's "## Topic Registry", quoted or not.
QStringList registeredTopics(const QString &prompt);

} // namespace winnow
