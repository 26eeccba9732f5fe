#pragma once

#include "app/text/textdiff.h"
#include "ui/criteria/prompts/promptstack.h"

namespace winnow {

// Two versions of the criteria, the older one first. Changes that are not saved yet have version 0 in `to`;
// in `from` that stands for the default criteria.
struct Comparison {
    Criteria from;
    Criteria to;

    std::vector<DiffLine> diff(PromptKind kind) const;
};

// What is compared, how much of that prompt changed, and in which others there are changes.
QString differenceSentence(const Comparison &comparison, PromptKind kind);

} // namespace winnow
