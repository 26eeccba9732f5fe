#include "app/digest/digestreader.h"

#include "app/digest/bot/botmarkdown.h"
#include "app/digest/digestblocks.h"
#include "app/digest/digestparser.h"
#include "app/digest/frontmatter.h"
#include "app/digest/topicgroups.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace winnow {

namespace {

// Where each digest begins: at a title with the table or contents below it, or at the quotation above that.
// In concatenated files the title follows the last word of the previous digest.
std::vector<qsizetype> digestBegins(const QString &text) {
    static const QRegularExpression head(
        QStringLiteral("(?:> This is a remedial run[^\n]*\n(?:>[^\n]*\n){0,8}[ \t\n]*)?"
                       "# Personalized Daily Ar[Xx]iv Papers [0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4}[ \t]*\n"
                       "[ \t\n]*(?:\\|[ \t]*[*|]|<table>|Total cost: |Total [A-Za-z]+ papers: |"
                       "\\*\\*Table of contents )"));
    std::vector<qsizetype> begins;
    for (auto matches = head.globalMatch(text); matches.hasNext();)
        begins.push_back(matches.next().capturedStart());
    const QStringView before = QStringView(text).first(begins.empty() ? 0 : begins.front()).trimmed();
    // A page of the bot's site begins with links to other days. The parser rejects anything else before the
    // first digest.
    if (begins.empty() || (!before.isEmpty() && !before.startsWith(QLatin1String("<div "))))
        begins.insert(begins.begin(), 0);
    else if (before.isEmpty())
        begins.front() = 0;
    return begins;
}

bool isOfRange(const QString &text) {
    return QStringView(text).trimmed().startsWith(digestblocks::rangeTitleBegin);
}

QStringView withoutTrailingNewlines(QStringView text) {
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

// In Winnow's own format, grouped or not.
Result<Digest> parseOne(QStringView part, const QString &name, qsizetype line) {
    const UngroupedText ungrouped = withoutGroups(part);
    auto digest = DigestParser(ungrouped.text, name, line).parse();
    if (digest)
        setGroups(*digest, ungrouped.groups);
    return digest;
}

Result<DigestFile> parseAll(const QString &given, const QString &name) {
    const QString text = withoutFrontMatter(given);
    if (isOfRange(text))
        return failure(ErrorCode::Malformed, rangeRefusal(), name);
    DigestFile read;
    const auto begins = digestBegins(text);
    for (size_t i = 0; i < begins.size(); ++i) {
        const bool last = i + 1 == begins.size();
        QStringView part =
            QStringView(text).sliced(begins[i], (last ? text.size() : begins[i + 1]) - begins[i]);
        if (!last)
            part = withoutTrailingNewlines(part);
        const auto line = 1 + QStringView(text).first(begins[i]).count(u'\n');
        const DigestFileKind kind = markdownKind(part);
        auto digest = isStrictKind(kind) ? parseOne(part, name, line) : readBotMarkdown(part, name, line);
        if (!digest)
            return failure(digest.error());
        if (i == 0)
            read.kind = kind;
        read.digests.push_back(std::move(*digest));
    }
    return read;
}

} // namespace

QString rangeRefusal() {
    return QStringLiteral(
        "it is the digest of a range, which holds nothing that is not in the digests of its "
        "days; import those");
}

Result<DigestFile> readMarkdownDigests(const QByteArray &markdown, const QString &name) {
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

Result<std::vector<Digest>> readDigests(const QByteArray &markdown, const QString &name) {
    return readMarkdownDigests(markdown, name).map([](DigestFile read) { return std::move(read.digests); });
}

} // namespace winnow
