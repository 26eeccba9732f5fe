#pragma once

#include "app/criteria/topics.h"

#include <QString>

namespace winnow {

// A part of a prompt, and what it is to become.
struct Correction {
    QString prompt; // before the change
    TopicList read; // read from it
    ReadPart part;  // one of its parts
    ReadPart::Kind kind = ReadPart::Kind::LeftOut;
    int topic = -1; // index of its new topic in read.topics; -1: none
};

// The rewritten prompt, and the part's position in it.
struct Rewritten {
    QString prompt;
    qsizetype begin = 0;
    qsizetype length = 0;
};

// How much of it is not read as intended: the part as its new kind, all others as before; 0: nothing.
// Misreading the part weighs more than any change to others.
int misreadings(const Correction &meant, const Rewritten &now);
inline constexpr int partMisread = 10'000; // at least this much if the part is misread

} // namespace winnow
