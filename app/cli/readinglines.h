#pragma once

#include "app/criteria/topics.h"

#include <QJsonObject>

namespace winnow {

// What was read from a scoring prompt, as text and as JSON. The keys are documented in `winnow-cli criteria
// --help`.

// `paused`: the topics that are ignored for now. `followed`: the authors that are already followed. `width`:
// the longest line; 0: unlimited.
QStringList readingLines(const QString &prompt, const TopicList &read, const QStringList &paused,
                         const QStringList &followed, int width);
QJsonObject readingToJson(const QString &prompt, const TopicList &read, const QStringList &paused);
QString nothingReadNote(); // and what to do about it

} // namespace winnow
