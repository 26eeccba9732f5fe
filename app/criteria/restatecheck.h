#pragma once

#include "app/criteria/topics.h"

#include <QString>

namespace winnow {

// A part of a prompt, and what it is to be from now on.
struct Correction {
    QString prompt; // as it was
    TopicList read; // out of it
    ReadPart part;  // one of those
    ReadPart::Kind kind = ReadPart::Kind::LeftOut;
    int topic = -1; // that it is to belong to, into read.topics; -1: to none
};

// The prompt written anew, and where that part stands in it now.
struct Rewritten {
    QString prompt;
    qsizetype begin = 0;
    qsizetype length = 0;
};

// How much of it the reader reads otherwise than meant: the part as what it is to be, all others as before;
// 0: nothing. What is not read as what it is to be weighs more than any change of the others.
int misreadings(const Correction &meant, const Rewritten &now);
inline constexpr int partMisread = 10'000; // at least so many when the part is read as something else

} // namespace winnow
