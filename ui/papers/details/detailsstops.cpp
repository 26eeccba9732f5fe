#include "ui/papers/details/detailsstops.h"

#include "ui/papers/details/detailsdocument.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace winnow {

namespace {

// Dots, wide spaces and signs that only separate words visually.
QString withCommas(QString text) {
    static const QRegularExpression gaps(QStringLiteral("\\s*[·\u2002]+\\s*"));
    static const QRegularExpression signs(QStringLiteral("[▸▾↗●]"));
    return text.replace(gaps, QStringLiteral(", ")).remove(signs).simplified();
}

QString spokenPart(DetailsPart part, const QString &text) {
    switch (part) {
    case DetailsPart::Authors:
        return DetailsStop::tr("By %1", "authors").arg(withCommas(text));
    case DetailsPart::Comment:
        return DetailsStop::tr("Comment: %1").arg(text);
    case DetailsPart::Abstract:
        return DetailsStop::tr("Abstract: %1").arg(text);
    case DetailsPart::Topic:
        return DetailsStop::tr("Topic: %1").arg(withCommas(text));
    case DetailsPart::Title:
        return text;
    case DetailsPart::Scores:
    case DetailsPart::Remarks:
        break;
    }
    return withCommas(text);
}

void addLinks(std::vector<DetailsStop> &links, const QTextBlock &block) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (!format.isAnchor() || format.anchorHref().isEmpty())
            continue;
        const int to = fragment.position() + fragment.length();
        if (!links.empty() && links.back().to == fragment.position() &&
            links.back().target == format.anchorHref()) {
            links.back().to = to; // parts of one link, separated by a formula
            if (format.toolTip().isEmpty())
                links.back().spoken += fragment.text();
            continue;
        }
        const QString spoken = format.toolTip().isEmpty() ? withCommas(fragment.text()) : format.toolTip();
        links.push_back({fragment.position(), to, spoken, format.anchorHref()});
    }
}

} // namespace

std::vector<DetailsStop> detailsStops(const QTextDocument &document) {
    std::vector<DetailsStop> stops;
    std::vector<DetailsStop> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(PartProperty) && !block.text().isEmpty())
            stops.push_back(
                {block.position(),
                 block.position() + block.length() - 1,
                 spokenPart(static_cast<DetailsPart>(format.intProperty(PartProperty)), block.text()),
                 {}});
        addLinks(links, block);
    }
    stops.insert(stops.end(), links.begin(), links.end());
    return stops;
}

} // namespace winnow
