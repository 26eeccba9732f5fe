#pragma once

#include "app/model/paperrow.h"

#include <QStringList>

namespace winnow {

// Checks a model's quotations against what the model was given. Checks nothing while the abstract is unknown.
struct QuotationCheck {
    QStringList said;     // quoted parts of the abstract in plain text, without what a quotation omits
    QStringList invented; // found neither in the paper nor in the criteria; shortened
};

QuotationCheck checkQuotations(const PaperRow &row, const QString &criteria);

} // namespace winnow
