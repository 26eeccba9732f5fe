#pragma once

#include "app/run/runtypes.h"
#include "ui/common/messages/errortext.h"

#include <QCoreApplication>

namespace winnow {

struct RunSummary {
    QString text; // empty: nothing to report
    NextStep step = NextStep::None;
    NextStep otherStep = NextStep::None;
    bool isWarning = false;

    Q_DECLARE_TR_FUNCTIONS(winnow::RunSummary)
};

// What a user must know about a run: failed and damaged feeds by name, a holiday with its reason, why a model
// gave no scores. `service` is the model's; empty: the run had none. Papers without a score are reported
// above the table.
RunSummary verdict(const RunReport &report, const QString &service);

// A run's result in words: "320 papers scored · $0.12 · 530 announced, 320 scanned". Translated.
QString reportSentence(const RunReport &report, const QString &service);

// Every feed failed.
bool nothingCame(const RunReport &report);
// The report of scoring, merged with that of its fetch.
RunReport withFeedsOf(RunReport scoring, const RunReport &fetch);

} // namespace winnow
