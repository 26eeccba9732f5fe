#pragma once

#include "app/criteria/topics.h"

#include <QStringList>

namespace winnow {

// The labels by which criteria say in the clear form what a text is; the text follows on the same line.
inline constexpr QLatin1String wantedMark("- Relevant: ");
inline constexpr QLatin1String unwantedMark("- Irrelevant: ");
inline constexpr QLatin1String applicationMark("- Application: ");

// What precedes a text that belongs to no topic: a section if the prompt has any, otherwise a line; the
// likeliest first. None for topics.
QStringList clearForms(ReadPart::Kind kind, bool hasSections);

} // namespace winnow
