#pragma once

#include "app/cli/modelwords.h"

namespace winnow {

// Why a run ended early, for reasons to do with the model's context, its answers, or its service's replies.
// Empty for all other errors.
QString modelEndSentence(const Error &error, const ModelParty &party);

// A message to print once during a run: see RunMeter::notice.
QString modelNoticeSentence(const Error &notice, const ModelParty &party);

} // namespace winnow
