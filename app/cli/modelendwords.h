#pragma once

#include "app/cli/modelwords.h"

namespace winnow {

// Why a run ended early, where the reason lies in what the model can hold, what it answers, or what the
// service has in its place. Empty: it is none of these.
QString modelEndSentence(const Error &error, const ModelParty &party);

// What is to be said once in the course of a run: see LlmProgress::notice.
QString modelNoticeSentence(const Error &notice, const ModelParty &party);

} // namespace winnow
