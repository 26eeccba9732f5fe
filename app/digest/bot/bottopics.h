#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// The names of the five topics that the bot's days have been sorted by since April 2026, and their ids.
QStringList botTopicLabels();
// "memory_systems"; of another name the words in small letters, joined by "_".
QString botTopicId(const QString &label);
// The names in the "## Topic Registry" of a prompt, quoted or not.
QStringList registeredTopics(const QString &prompt);

} // namespace winnow
