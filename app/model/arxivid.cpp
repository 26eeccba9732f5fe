#include "app/model/arxivid.h"

#include <QRegularExpression>

namespace winnow {

namespace {

constexpr int oldStyleCenturyTurn = 91; // old-style years 91 to 99 are 1991 to 1999

// "2508.04753", "0704.0001v3"; 0000 is Winnow's own. These are functions, because other files may read ids
// during static initialisation.
QString newId() {
    return QStringLiteral("((?:\\d{2}(?:0[1-9]|1[0-2])|0000)\\.\\d{4,6})(?:v([1-9]\\d{0,3}))?");
}
// "hep-th/9901001", "math.GT/0309136v1"
QString oldId() {
    return QStringLiteral("([a-z]+(?:-[a-z]+)?)(?:\\.[A-Za-z-]{2,})?/(\\d{2}(?:0[1-9]|1[0-2])\\d{3})"
                          "(?:v([1-9]\\d{0,3}))?");
}

constexpr qsizetype longestAddress = 2000; // no id is in anything longer

// Removes what gets copied along: invisible characters, and the stamp on a PDF's first page,
// "arXiv:2508.00001v2 [cs.LG] 5 Aug 2025".
QString cleaned(QStringView text) {
    QString clean = text.trimmed().toString();
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    static const QRegularExpression stamp(
        QStringLiteral("^\\[[a-z-]+(?:\\.[A-Za-z-]+)?\\](?:\\s+\\d{1,2} [A-Z][a-z]{2} \\d{4})?$"));
    const qsizetype bracket = clean.lastIndexOf(QLatin1Char('['));
    if (bracket > 0 && stamp.match(clean.mid(bracket)).hasMatch())
        clean.truncate(bracket);
    return clean.trimmed();
}

QString withoutPrefix(const QString &text) {
    static const QRegularExpression prefix(QStringLiteral("^(?:oai:arxiv\\.org:|arxiv(?: id)?[:.\\s])\\s*"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString bare = text;
    bare.remove(prefix);
    if (bare.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        bare.chop(4);
    return bare;
}

// Sites that show a paper under its arXiv id: arXiv itself
// (https://info.arxiv.org/help/arxiv_identifier.html) and its mirrors, DataCite's DOIs
// (https://info.arxiv.org/help/doi.html), ar5iv, alphaXiv, Hugging Face; and all that write "arxiv" before
// the id, such as Semantic Scholar, ADS, INSPIRE, SciRate and Google Scholar. Such an address may be embedded
// in another one, as in redirects.
QString page() {
    return QStringLiteral("(?:\\barxiv\\.org/(?:abs|pdf|html|src|e-print|format|ps|tb)/"
                          "|\\bxxx\\.lanl\\.gov/(?:abs|pdf|ps|format)/"
                          "|\\bar5iv\\.org/(?:abs|html|pdf)/"
                          "|\\balphaxiv\\.org/(?:abs|overview|pdf|html)/"
                          "|\\b(?:huggingface\\.co|hf\\.co)/papers/"
                          "|[/?&:]arxiv(?:_id=|[.:/]))");
}

// Addresses may write a slash as "%2F".
QString decoded(const QString &address) {
    return QString::fromUtf8(QByteArray::fromPercentEncoding(address.toUtf8()));
}

// Nearly every id written by a program has this form; a library reads tens of thousands at once.
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

// By month, then by the number within it.
qint64 sortKey(const QString &id) {
    constexpr qint64 numbersOfAMonth = 1'000'000;
    const auto keyOf = [](int year, QStringView month, QStringView number) {
        return (qint64(year) * 12 + month.toInt()) * numbersOfAMonth + number.toInt();
    };
    const auto slash = id.indexOf(QLatin1Char('/'));
    if (slash < 0) {
        const QStringView digits(id);
        return keyOf(2000 + digits.left(2).toInt(), digits.sliced(2, 2), digits.sliced(5));
    }
    const QStringView digits = QStringView(id).sliced(slash + 1);
    const int year = digits.left(2).toInt();
    return keyOf(year >= oldStyleCenturyTurn ? 1900 + year : 2000 + year, digits.sliced(2, 2),
                 digits.sliced(4));
}

} // namespace

std::optional<ArxivId::Versioned> ArxivId::parse(QStringView text) {
    if (isPlainNewStyle(text))
        return Versioned{ArxivId(text.toString()), 0};
    if (text.size() > longestAddress)
        return std::nullopt;
    const auto read = [](const QString &part, const QRegularExpression &newForm,
                         const QRegularExpression &oldForm) -> std::optional<Versioned> {
        if (const auto match = newForm.match(part); match.hasMatch())
            return Versioned{ArxivId(match.captured(1)), match.capturedView(2).toInt()};
        if (const auto match = oldForm.match(part); match.hasMatch())
            return Versioned{ArxivId(match.captured(1).toLower() + QLatin1Char('/') + match.captured(2)),
                             match.capturedView(3).toInt()};
        return std::nullopt;
    };
    static const QRegularExpression newBare(QStringLiteral("^%1$").arg(newId()));
    static const QRegularExpression oldBare(QStringLiteral("^%1$").arg(oldId()));
    const QString clean = cleaned(text);
    if (const auto bare = read(withoutPrefix(clean), newBare, oldBare))
        return bare;
    if (!clean.contains(QLatin1Char('/')) || clean.contains(QLatin1Char(' ')))
        return std::nullopt;
    static const QString end = QStringLiteral("(?:\\.(?:pdf|html|md))?(?=$|[/?#&])");
    static const QRegularExpression newPage(page() + newId() + end,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression oldPage(page() + oldId() + end,
                                            QRegularExpression::CaseInsensitiveOption);
    return read(decoded(clean), newPage, oldPage);
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
    if (const auto order = sortKey(a.m_text) <=> sortKey(b.m_text); std::is_neq(order))
        return order;
    return a.m_text.compare(b.m_text) <=> 0; // papers of two archives with the same month and number
}

} // namespace winnow
