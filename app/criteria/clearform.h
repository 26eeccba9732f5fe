#pragma once

#include "app/criteria/topics.h"

#include <QStringList>

namespace winnow {

// How criteria say in the clear form what something is: labels of a line, to be followed by the text.
inline constexpr QLatin1String wantedMark("- Relevant: ");
inline constexpr QLatin1String unwantedMark("- Irrelevant: ");
inline constexpr QLatin1String applicationMark("- Application: ");

// What comes before a text that is of no topic: as a section where the prompt has some, else as a line; the
// likelier first. None for topics.
QStringList clearForms(ReadPart::Kind kind, bool hasSections);

} // namespace winnow
