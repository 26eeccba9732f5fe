#pragma once

#include "app/criteria/topics.h"

#include <QString>

namespace winnow {

// The prompt with one of its parts rewritten as what the reader says it is, in the clear form, so that
// readTopics() reads it like that: a topic as "N. name", a wish or an exclusion as a line "- Relevant: …" or
// "- Irrelevant: …" below a topic, a keyword in the list of keywords, ignored text as a line in the section
// of notes to the model. The rest of the prompt does not change. topic: the one that a wish or an exclusion
// belongs to; -1: all.
QString restated(const QString &prompt, const ReadPart &part, ReadPart::Kind kind, int topic = -1);

} // namespace winnow
