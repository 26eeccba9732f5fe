#pragma once

#include "app/criteria/topics.h"

#include <QJsonObject>

namespace winnow {

// What was read out of a scoring prompt, in words and as JSON. The keys are documented in `winnow-cli
// criteria --help`.

// `paused`: the topics that count for nothing for now. `followed`: the authors that are followed already.
// `width`: of a line; 0: as long as it is.
QStringList readingLines(const QString &prompt, const TopicList &read, const QStringList &paused,
                         const QStringList &followed, int width);
QJsonObject readingToJson(const QString &prompt, const TopicList &read, const QStringList &paused);
QString nothingReadNote(); // and what to do

} // namespace winnow
