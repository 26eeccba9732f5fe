#pragma once

#include "app/model/batchjob.h"

namespace winnow {

// "Sent", "Running 12 of 40", "Reading", "Done, 3 missing" …; translated.
QString batchStateWords(const BatchJob &job);
// What is to be known of it besides: why it is as it is, in the service's words; may be empty.
QString batchNoteWords(const BatchJob &job);
// Of all that are under way: "Batch: running 12 of 40"; empty: there is none.
QString batchesUnderWay(const std::vector<BatchJob> &jobs);
// Something went wrong with it, or is going wrong.
bool isInTrouble(const BatchJob &job);

} // namespace winnow
