#pragma once

#include "app/run/runtypes.h"
#include "ui/common/messages/errortext.h"

namespace winnow {

// What a user must know about a run: failed and damaged feeds by name, why a model gave no scores. No
// sentence: nothing is wrong. `service` is the model's; empty: the run had none. Papers without a score are
// reported above the table.
ErrorText verdict(const RunReport &report, const QString &service);
// Of a run with nothing to warn of: a holiday, or an approximate day. Empty: nothing to say.
QString runNotice(const RunReport &report);

// A run's result in words: "320 papers scored · $0.12 · 530 announced, 320 scanned". Translated.
QString reportSentence(const RunReport &report, const QString &service);

// The report of scoring, merged with that of its fetch.
RunReport withFeedsOf(RunReport scoring, const RunReport &fetch);

} // namespace winnow
