#include "app/llm/answer/webpage.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace winnow {

namespace {

constexpr int mostOfPage = 64 * 1024;
constexpr int enoughToTell = 1024;
constexpr int longestTitle = 300;

QString withoutEntities(QString text) {
    static constexpr std::array<std::pair<QLatin1String, QLatin1String>, 7> entities{{
        {QLatin1String("&nbsp;"), QLatin1String(" ")},
        {QLatin1String("&lt;"), QLatin1String("<")},
        {QLatin1String("&gt;"), QLatin1String(">")},
        {QLatin1String("&quot;"), QLatin1String("\"")},
        {QLatin1String("&#39;"), QLatin1String("'")},
        {QLatin1String("&#x27;"), QLatin1String("'")},
        {QLatin1String("&amp;"), QLatin1String("&")}, // last: "&amp;lt;" is not "<"
    }};
    for (const auto &[entity, meaning] : entities)
        text.replace(entity, meaning, Qt::CaseInsensitive);
    return text;
}

QString words(QString markup) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return withoutEntities(markup.replace(tag, QStringLiteral(" "))).simplified().left(longestTitle);
}

} // namespace

bool isWebPage(const QByteArray &body) {
    static const QRegularExpression start(
        QStringLiteral("^\\s*<(?:!--|(?:!doctype|\\?xml|html|head|body|title|meta|script|style|center|div|p|"
                       "pre|table|span|h[1-6])\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return start.match(QString::fromUtf8(body.left(enoughToTell))).hasMatch();
}

QString pageTitle(const QByteArray &body) {
    static const auto caseless = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression unseen(
        QStringLiteral("<!--[\\s\\S]*?-->|<(script|style)\\b[\\s\\S]*?(?:</\\1\\s*>|$)"), caseless);
    static const QRegularExpression title(QStringLiteral("<title\\b[^>]*>([\\s\\S]*?)</title"), caseless);
    static const QRegularExpression heading(QStringLiteral("<h([1-6])\\b[^>]*>([\\s\\S]*?)</h\\1"), caseless);
    QString page = QString::fromUtf8(body.left(mostOfPage));
    page.remove(unseen);
    QString found = words(title.match(page).captured(1));
    if (found.isEmpty())
        found = words(heading.match(page).captured(2));
    return found.isEmpty() ? words(page) : found;
}

} // namespace winnow
