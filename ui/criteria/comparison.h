#pragma once

#include "app/text/textdiff.h"
#include "ui/criteria/prompts/promptstack.h"

#include <QCoreApplication>

namespace winnow {

// Two versions of the criteria, the older one first. In `to`, version 0 means unsaved changes; in `from`, the
// default criteria.
struct Comparison {
    Criteria from;
    Criteria to;

    std::vector<DiffLine> diff(PromptKind kind) const;

    Q_DECLARE_TR_FUNCTIONS(winnow::CriteriaPage)
};

// Names the versions, how much of this prompt changed, and which other prompts changed.
QString differenceSentence(const Comparison &comparison, PromptKind kind);

} // namespace winnow
