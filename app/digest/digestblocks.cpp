#include "app/digest/digestblocks.h"

#include <QRegularExpression>

namespace winnow::digestblocks {

QString withoutPreamble(const QString &text) {
    static const QRegularExpression form(
        QStringLiteral("^arXiv:\\S{4,20} Announce Type: [a-z-]{1,20}\\s{1,4}Abstract: "));
    const auto match = form.match(text);
    return match.hasMatch() ? text.sliced(match.capturedEnd()) : text;
}

} // namespace winnow::digestblocks
