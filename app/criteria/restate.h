#pragma once

#include "app/criteria/topics.h"

#include <QString>

namespace winnow {

// The prompt with one of its parts written as what the reader says it is, in the clear form, so that
// readTopics() reads it so: a topic as "N. name", a wish or an exclusion as a line "- Relevant: …" or "-
// Irrelevant: …" below a topic, a keyword in the list of keywords, what is to be left out as a line of the
// section of notes to the model. The rest of the prompt stays as it was written. topic: the one that a wish
// or an exclusion is to belong to; -1: to all.
QString restated(const QString &prompt, const ReadPart &part, ReadPart::Kind kind, int topic = -1);

} // namespace winnow
