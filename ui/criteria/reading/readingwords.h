#pragma once

#include "app/criteria/topics.h"

#include <QString>

namespace winnow {

// What the parts of a prompt were understood as; translated.
QString partKindName(ReadPart::Kind kind);      // "wanted"
QString leftOutReason(ReadPart::Reason reason); // "example"
QString nothingReadSentence();                  // says what to do

} // namespace winnow
