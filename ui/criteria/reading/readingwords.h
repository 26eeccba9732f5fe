#pragma once

#include "app/criteria/topics.h"

#include <QString>

namespace winnow {

// What parts of a prompt were read as, in the reader's language.
QString partKindName(ReadPart::Kind kind);      // of one: "wanted"
QString leftOutReason(ReadPart::Reason reason); // "example"
QString nothingReadSentence();                  // and what to do

} // namespace winnow
