#pragma once

#include "ui/papers/details/detailswriter.h"

namespace winnow {

// "● Model Compression  also Efficient Inference", and below it the reason; each topic links to all of its
// papers.
void writeTopic(DetailsWriter &writer, const PaperTopic &topic, const DetailsOptions &options,
                const QPalette &palette);

} // namespace winnow
