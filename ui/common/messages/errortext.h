#pragma once

#include "app/model/error.h"

#include <QCoreApplication>
#include <QString>

namespace winnow {

// What the user can do about an error.
enum class NextStep {
    None,
    Retry,
    OpenSettings,
    OpenScoring,    // the model's settings
    ShowDetails,    // the calls of the run
    UseBuiltin,     // score the remaining papers without a model
    RetryFailed,    // score the failed papers again
    WaitForTurn,    // score when the other program is done
    ScoreNow,       // the other program is done
    RestoreLibrary, // from a backup
    OpenCriteria,   // the criteria from which nothing was read
    InBatch,        // ask about what a batch left over in another one
};

// Whether the step acts on one particular error, and so must know which; the others open the same page for
// all.
inline bool isOwnStep(NextStep step) {
    switch (step) {
    case NextStep::Retry:
    case NextStep::UseBuiltin:
    case NextStep::RetryFailed:
    case NextStep::WaitForTurn:
    case NextStep::ScoreNow:
    case NextStep::OpenCriteria:
    case NextStep::InBatch:
        return true;
    default:
        return false;
    }
}

struct ErrorText {
    QString sentence; // translated: what happened and what to do, one or two short sentences
    NextStep step = NextStep::None;
    NextStep otherStep = NextStep::None; // an alternative

    Q_DECLARE_TR_FUNCTIONS(winnow::ErrorText)
};

// The only place in the window where an error code becomes text. It is plain text: details from outside are
// never interpreted as HTML.
ErrorText errorText(const Error &error);
QString nextStepLabel(NextStep step); // the button's text

// The sentence with the server's or the system's own message in brackets.
QString withDetail(const QString &sentence, const Error &error);

} // namespace winnow
