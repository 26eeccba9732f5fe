#include "ui/papers/details/detailslink.h"

#include <array>

namespace winnow {

namespace {

struct Name {
    DetailsLink::Kind kind;
    QStringView text;
};

constexpr std::array<Name, 8> names{{{DetailsLink::Kind::AllAuthors, u"all-authors"},
                                     {DetailsLink::Kind::Author, u"author"},
                                     {DetailsLink::Kind::Topic, u"topic"},
                                     {DetailsLink::Kind::History, u"history"},
                                     {DetailsLink::Kind::Similar, u"similar"},
                                     {DetailsLink::Kind::AllSimilar, u"all-similar"},
                                     {DetailsLink::Kind::Paper, u"paper"},
                                     {DetailsLink::Kind::Score, u"score"}}};

} // namespace

QString DetailsLink::toString() const {
    for (const Name &name : names) {
        if (name.kind != kind)
            continue;
        QString link = QStringLiteral("winnow:") + name.text.toString();
        if (kind == Kind::Author || kind == Kind::Topic)
            link += QStringLiteral("/%1").arg(index);
        if (kind == Kind::Paper)
            link += QLatin1Char('/') + paper.toString();
        return link;
    }
    return {};
}

DetailsLink DetailsLink::read(const QUrl &url) {
    if (url.scheme() != QLatin1String("winnow"))
        return {};
    const QString word = url.path().section(QLatin1Char('/'), 0, 0);
    const QString rest = url.path().section(QLatin1Char('/'), 1);
    for (const Name &name : names) {
        if (name.text == word)
            return {name.kind, rest.toInt(), ArxivId::fromString(rest).value_or(ArxivId())};
    }
    return {};
}

} // namespace winnow
