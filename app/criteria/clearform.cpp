#include "app/criteria/clearform.h"

namespace winnow {

namespace {
using Kind = ReadPart::Kind;
} // namespace

QStringList clearForms(Kind kind, bool hasSections) {
    const auto both = [hasSections](const char *section, const char *line) {
        QStringList forms{QLatin1String(section), QLatin1String(line)};
        if (!hasSections)
            forms.swapItemsAt(0, 1);
        return forms;
    };
    switch (kind) {
    case Kind::Wish:
        return both("## Wishes\n\n- Relevant: ", "Relevant: ");
    case Kind::WeakWish:
        return both("## Nice to have\n\n- ", "Nice to have: ");
    case Kind::Exclusion:
        return both("## Wishes\n\n- Irrelevant: ", "Irrelevant: ");
    case Kind::Keyword:
        return {QStringLiteral("**Keywords**\n\n") + wantedMark, QStringLiteral("Keywords: ")};
    case Kind::ExcludedKeyword:
        return {QStringLiteral("**Keywords**\n\n") + unwantedMark, QStringLiteral("Irrelevant keywords: ")};
    case Kind::Application:
        return {QStringLiteral("**Keywords**\n\n") + applicationMark,
                QStringLiteral("Application keywords: ")};
    case Kind::Author:
        return both("## Authors\n\n- ", "Authors: ");
    case Kind::LeftOut:
        return both("## Notes to the model\n\n- ", "Notes to the model: ");
    case Kind::Topic:
        break;
    }
    return {};
}

} // namespace winnow
