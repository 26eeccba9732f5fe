#pragma once

#include "app/model/error.h"

#include <QString>

namespace winnow {

// What the reader can do about an error.
enum class NextStep {
    None,
    Retry,
    OpenSettings,
    OpenScoring,    // the settings of the model
    ShowDetails,    // the calls of the run
    UseBuiltin,     // score what has no score yet without a model
    RetryFailed,    // the papers that were given up
    WaitForTurn,    // score once the other program is done
    ScoreNow,       // it is
    RestoreLibrary, // from a backup
    OpenCriteria,   // of which nothing was read
};

// Whether the step does something about that one error, and so has to know which it is; the others open what
// is the same for all.
inline bool isOwnStep(NextStep step) {
    switch (step) {
    case NextStep::Retry:
    case NextStep::UseBuiltin:
    case NextStep::RetryFailed:
    case NextStep::WaitForTurn:
    case NextStep::ScoreNow:
    case NextStep::OpenCriteria:
        return true;
    default:
        return false;
    }
}

struct ErrorText {
    QString sentence; // translated: what happened and what to do, one or two short sentences
    NextStep step = NextStep::None;
    NextStep otherStep = NextStep::None; // another way on
};

// The one place of the window where a code becomes words. Plain text: foreign details are never taken for
// HTML.
ErrorText errorText(const Error &error);
QString nextStepLabel(NextStep step); // the button's text

// The sentence and, in brackets, what the server or the system said.
QString withDetail(const QString &sentence, const Error &error);

} // namespace winnow
