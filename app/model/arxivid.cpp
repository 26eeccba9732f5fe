#include "app/model/arxivid.h"

#include "app/model/matchview.h"

#include <QRegularExpression>

namespace winnow {

namespace {

constexpr int oldStyleCenturyTurn = 91; // old-style years 91 to 99 are 1991 to 1999

QStringView withoutPrefix(QStringView text) {
    static const QRegularExpression prefix(
        QStringLiteral("^(?:(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html|src)/"
                       "|oai:arxiv\\.org:|arxiv:)"),
        QRegularExpression::CaseInsensitiveOption);
    text = text.trimmed();
    const auto match = matchView(prefix, text);
    if (match.hasMatch())
        text = text.sliced(match.capturedLength()).trimmed();
    if (text.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        text.chop(4);
    return text;
}

// The form nearly every id has where a program wrote it: a library reads tens of thousands at once.
bool isPlainNewStyle(QStringView text) {
    if (text.size() != 10 || text.at(4) != QLatin1Char('.'))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != 4 && (text.at(i) < QLatin1Char('0') || text.at(i) > QLatin1Char('9')))
            return false;
    }
    const int month = text.sliced(2, 2).toInt();
    return month >= 1 && month <= 12;
}

struct SortKey {
    int month; // year * 12 + month
    int number;
};

SortKey sortKey(const QString &id) {
    const auto slash = id.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return {(2000 + QStringView(id).left(2).toInt()) * 12 + QStringView(id).sliced(2, 2).toInt(),
                QStringView(id).sliced(5).toInt()};
    const QStringView digits = QStringView(id).sliced(slash + 1);
    const int year = digits.left(2).toInt();
    return {(year >= oldStyleCenturyTurn ? 1900 + year : 2000 + year) * 12 + digits.sliced(2, 2).toInt(),
            digits.sliced(4).toInt()};
}

} // namespace

std::optional<ArxivId::Versioned> ArxivId::parse(QStringView text) {
    if (isPlainNewStyle(text))
        return Versioned{ArxivId(text.toString()), 0};
    static const QRegularExpression newStyle(
        QStringLiteral("^((?:\\d{2}(?:0[1-9]|1[0-2])|0000)\\.\\d{4,6})(?:v([1-9]\\d{0,3}))?$"));
    static const QRegularExpression oldStyle(QStringLiteral(
        "^([a-z]+(?:-[a-z]+)?)(?:\\.[A-Za-z-]{2,})?/(\\d{2}(?:0[1-9]|1[0-2])\\d{3})(?:v([1-9]\\d{0,3}))?$"));
    text = withoutPrefix(text);
    if (const auto match = matchView(newStyle, text); match.hasMatch())
        return Versioned{ArxivId(match.captured(1)), match.capturedView(2).toInt()};
    if (const auto match = matchView(oldStyle, text); match.hasMatch())
        return Versioned{ArxivId(match.captured(1) + QLatin1Char('/') + match.captured(2)),
                         match.capturedView(3).toInt()};
    return std::nullopt;
}

std::optional<ArxivId> ArxivId::fromString(QStringView text) {
    const auto parsed = parse(text);
    return parsed ? std::optional(parsed->id) : std::nullopt;
}

QUrl ArxivId::abstractUrl() const {
    return QUrl(QStringLiteral("https://arxiv.org/abs/") + m_text);
}

QUrl ArxivId::pdfUrl() const {
    return QUrl(QStringLiteral("https://arxiv.org/pdf/") + m_text);
}

QUrl ArxivId::htmlUrl() const {
    return QUrl(QStringLiteral("https://arxiv.org/html/") + m_text);
}

std::strong_ordering operator<=>(const ArxivId &a, const ArxivId &b) {
    if (a.m_text == b.m_text)
        return std::strong_ordering::equal;
    if (a.isNull() || b.isNull())
        return a.isNull() ? std::strong_ordering::less : std::strong_ordering::greater;
    const SortKey left = sortKey(a.m_text);
    const SortKey right = sortKey(b.m_text);
    if (const auto order = left.month <=> right.month; order != 0)
        return order;
    if (const auto order = left.number <=> right.number; order != 0)
        return order;
    return a.m_text.compare(b.m_text) <=> 0; // two archives' papers of the same month and number
}

} // namespace winnow
