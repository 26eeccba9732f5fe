#pragma once

#include "app/model/paperrow.h"

#include <QStringList>

namespace winnow {

// What a model's comment quotes, held against what it was given. Nothing is checked while the abstract is not
// known.
struct QuotationCheck {
    QStringList said;     // pieces of the abstract, in plain text; what a quotation leaves out is left out
    QStringList invented; // said neither by the paper nor by the criteria; shortened
};

QuotationCheck checkQuotations(const PaperRow &row, const QString &criteria);

} // namespace winnow
