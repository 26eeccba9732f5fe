#include "ui/papers/details/quotationcheck.h"

#include "app/text/quotations.h"
#include "app/text/tex.h"

namespace winnow {

namespace {

constexpr qsizetype longestShown = 80; // letters

QString shortened(const QString &quotation) {
    if (quotation.size() <= longestShown)
        return quotation;
    const qsizetype blank = quotation.lastIndexOf(QLatin1Char(' '), longestShown);
    return quotation.left(blank > 0 ? blank : longestShown) + QStringLiteral(" …");
}

} // namespace

QuotationCheck checkQuotations(const PaperRow &row, const QString &criteria) {
    QuotationCheck check;
    if (!row.score || row.score->scorer == Scorer::Builtin || row.paper.abstract.isEmpty())
        return check;
    const QStringList quotations = quotationsIn(row.score->comment);
    if (quotations.isEmpty())
        return check;
    const QStringList known{row.paper.title, row.paper.abstract, row.paper.comment, criteria};
    for (const QString &quotation : quotations) {
        if (!isQuotedFrom(known, quotation)) {
            check.invented << shortened(texToPlain(quotation));
            continue;
        }
        for (const QString &piece : piecesOf(quotation))
            check.said << texToPlain(piece);
    }
    return check;
}

} // namespace winnow
