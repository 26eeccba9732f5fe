#include "app/feed/pagename.h"

#include "app/feed/listingpagereader.h"

#include <algorithm>
#include <array>

namespace winnow {

QString webPageName(const QByteArray &html) {
    ListingPageReader page;
    readHtml(html, page);
    return webPageName(page);
}

QString webPageName(const ListingPageReader &page) {
    constexpr qsizetype longest = 160; // fits in a message
    for (const QString &words : {page.heading(), page.pageTitle(), page.around().simplified()}) {
        if (!words.isEmpty())
            return words.left(longest);
    }
    return QStringLiteral("a page without text");
}

bool speaksOfThrottling(const QString &text) {
    static constexpr std::array words{QLatin1String("rate exceeded"), QLatin1String("rate limit"),
                                      QLatin1String("too many requests"), QLatin1String("retry later")};
    return std::ranges::any_of(words,
                               [&](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace winnow
