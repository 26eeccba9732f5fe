#pragma once

#include "app/criteria/reading/meaning.h"
#include "app/criteria/reading/span.h"

namespace winnow {

// What a sentence says, and about what.
struct Said {
    Meaning meaning = Meaning::None;
    Span object;           // "tides" of "I am interested in tides"
    bool ofLabel = false;  // "Also welcome: tides"
    bool ofReader = false; // about a third person: "your friend enjoys …"
};
Said said(QStringView prompt, Span sentence);

} // namespace winnow
