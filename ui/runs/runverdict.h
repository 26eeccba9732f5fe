#pragma once

#include "app/run/runtypes.h"
#include "ui/common/messages/errortext.h"

namespace winnow {

struct RunVerdict {
    QString text; // empty: nothing to say
    NextStep step = NextStep::None;
    NextStep otherStep = NextStep::None;
    bool isWarning = false;
};

// What a reader must know of a run: failed and damaged feeds by name, a holiday with the reason, why a model
// gave no scores. `service` is the model's; empty: the run had none. Papers without a score are told beside
// the papers.
RunVerdict verdict(const RunReport &report, const QString &service);

// A run's outcome in words: "320 papers scored · $0.12 · 530 announced, 320 scanned". Translated.
QString reportSentence(const RunReport &report, const QString &service);

// Every feed failed.
bool nothingCame(const RunReport &report);
// What scoring came to, with what was fetched for it.
RunReport withFeedsOf(RunReport scoring, const RunReport &fetch);

} // namespace winnow
