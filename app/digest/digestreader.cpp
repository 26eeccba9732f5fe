#include "app/digest/digestreader.h"

#include "app/digest/digestblocks.h"
#include "app/digest/digestparser.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace winnow {

namespace {

// Where each digest begins: at its title with its table below it. Files that were joined end to end have the
// title behind the last word of the digest before.
std::vector<qsizetype> digestBegins(const QString &text) {
    static const QRegularExpression head(
        QRegularExpression::escape(digestblocks::title.toString()) +
        QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}[ \t]*\n[ \t\n]*\\|[ \t]*\\*\\["));
    std::vector<qsizetype> begins;
    for (auto matches = head.globalMatch(text); matches.hasNext();)
        begins.push_back(matches.next().capturedStart());
    // Whatever stands before the first is for the parser to refuse.
    if (begins.empty() || !QStringView(text).first(begins.front()).trimmed().isEmpty())
        begins.insert(begins.begin(), 0);
    else
        begins.front() = 0;
    return begins;
}

QStringView withoutTrailingNewlines(QStringView text) {
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Result<std::vector<Digest>> parseAll(const QString &text, const QString &name) {
    std::vector<Digest> digests;
    const auto begins = digestBegins(text);
    for (size_t i = 0; i < begins.size(); ++i) {
        const bool last = i + 1 == begins.size();
        QStringView part =
            QStringView(text).sliced(begins[i], (last ? text.size() : begins[i + 1]) - begins[i]);
        if (!last)
            part = withoutTrailingNewlines(part);
        const auto line = 1 + QStringView(text).first(begins[i]).count(u'\n');
        auto digest = DigestParser(part, name, line).parse();
        if (!digest)
            return failure(digest.error());
        digests.push_back(std::move(*digest));
    }
    return digests;
}

} // namespace

Result<std::vector<Digest>> readDigests(const QByteArray &markdown, const QString &name) {
    const bool hasMark = markdown.startsWith("\xEF\xBB\xBF");
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QByteArray bytes = hasMark ? markdown.sliced(3) : markdown;
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        int line = 1;
        for (const QByteArray &part : bytes.split('\n')) {
            QStringDecoder lineDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
            const QString decoded = lineDecoder.decode(part);
            if (lineDecoder.hasError() || decoded.toUtf8() != part)
                break;
            ++line;
        }
        return failure(ErrorCode::Malformed, QStringLiteral("not UTF-8"),
                       QStringLiteral("%1:%2").arg(name).arg(line));
    }
    auto digests = parseAll(text, name);
    if (digests || !text.contains(QLatin1String("\r\n")))
        return digests;
    return parseAll(QString(text).replace(QLatin1String("\r\n"), QLatin1String("\n")), name);
}

} // namespace winnow
