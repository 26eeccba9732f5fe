#include "app/digest/digestfile.h"

#include "app/digest/bot/botjson.h"
#include "app/digest/digestreader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace winnow {

namespace {

constexpr std::array<std::pair<DigestFileKind, const char *>, 17> kindNames{{
    {DigestFileKind::Unknown, "unknown"},
    {DigestFileKind::Digest, "digest"},
    {DigestFileKind::CostLine, "cost-line"},
    {DigestFileKind::PlainTable, "plain-table"},
    {DigestFileKind::ModelTable, "model-table"},
    {DigestFileKind::WithoutCounts, "without-counts"},
    {DigestFileKind::HtmlTable, "html-table"},
    {DigestFileKind::ByTopic, "by-topic"},
    {DigestFileKind::DigestJson, "digest-json"},
    {DigestFileKind::PapersJson, "papers-json"},
    {DigestFileKind::DayJson, "day-json"},
    {DigestFileKind::SpotlightJson, "spotlight-json"},
    {DigestFileKind::MonthJson, "month-json"},
    {DigestFileKind::Index, "index"},
    {DigestFileKind::SitePage, "site-page"},
    {DigestFileKind::News, "news"},
    {DigestFileKind::PromptFile, "prompt-file"},
}};

// The first non-blank line.
QByteArray firstLine(const QByteArray &bytes) {
    constexpr qsizetype longest = 4096;
    const QByteArray head = bytes.left(longest).trimmed();
    const auto end = head.indexOf('\n');
    return (end < 0 ? head : head.left(end)).trimmed();
}

// The kind of a file without a digest, judged by its first line and its place.
DigestFileKind unreadKind(const QByteArray &bytes, const QString &path) {
    static const QRegularExpression month(QStringLiteral("^# [0-9]{4}-[0-9]{2}$"));
    static const QRegularExpression page(
        QStringLiteral("(?:^|/)archive/[0-9]{4}[^/]*/(?:[a-z0-9]+/)?index\\.md$"));
    static const QRegularExpression prompt(
        QStringLiteral("(?:^|/)(?:prompts/.+\\.(?:txt|md)|configs/[^/]+\\.(?:txt|json|ini))$"));
    const QByteArray line = firstLine(bytes);
    if (line.startsWith("# Daily AI Hotspots"))
        return DigestFileKind::News;
    if (line == "# All Indices" || month.match(QString::fromUtf8(line)).hasMatch())
        return DigestFileKind::Index;
    if (line.startsWith("# Personalized Monthly Topic Summary") || page.match(path).hasMatch())
        return DigestFileKind::SitePage;
    if (prompt.match(path).hasMatch() || line == "## Relevant Topics" || line == "## Scoring Criteria")
        return DigestFileKind::PromptFile;
    return DigestFileKind::Unknown;
}

// If so it must be read, or refused with the place of the error: it begins with a digest's title, the
// quotation or links above it, or front matter. A text that merely quotes a digest does not count.
bool beginsAsDigest(const QByteArray &bytes) {
    const QByteArray title = "# Personalized Daily Ar";
    const QByteArray line = firstLine(bytes);
    const bool mayStandAbove = line.startsWith('>') || line.startsWith("<div ") || line == "---";
    return line.startsWith(title) || (mayStandAbove && bytes.contains('\n' + title));
}

bool isJson(const QByteArray &bytes, const QString &path) {
    const QByteArray start = bytes.left(256).trimmed();
    return start.startsWith('{') || start.startsWith('[') ||
           path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

bool isNewsPath(const QString &path) {
    static const QRegularExpression form(QStringLiteral("(?:^|/)hot/(?:reports|normalized|raw|clusters|md)/"
                                                        "|(?:^|/)web_data/hot/"));
    return form.match(path).hasMatch();
}

Result<DigestFile> readJsonFile(const QByteArray &bytes, const QString &path) {
    const QString name = QFileInfo(path).fileName();
    DigestFile file;
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    file.kind = botJsonKindOfName(name);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::Malformed, problem.errorString(),
                       QStringLiteral("%1:%2").arg(name).arg(1 + bytes.left(problem.offset).count('\n')));
    // A day without papers is "{}", which only its name distinguishes from any other empty object.
    const bool isEmptyDay = document.isObject() && document.object().isEmpty();
    if (!isEmptyDay || file.kind != DigestFileKind::PapersJson) {
        const DigestFileKind kind = botJsonKind(document);
        file.kind =
            kind == DigestFileKind::Unknown && file.kind == DigestFileKind::PapersJson ? file.kind : kind;
    }
    if (file.kind == DigestFileKind::Unknown && isNewsPath(path))
        file.kind = DigestFileKind::News;
    // Several of Winnow's digests in one array.
    const QJsonValue first = document.isArray() ? document.array().at(0) : QJsonValue();
    if (file.kind == DigestFileKind::DigestJson ||
        first.toObject().value(QLatin1String("format")).toString() == QLatin1String("winnow-digest")) {
        file.kind = DigestFileKind::DigestJson;
        return readDigestsJson(bytes, name).map([&file](std::vector<Digest> digests) {
            file.digests = std::move(digests);
            return std::move(file);
        });
    }
    if (!holdsDigest(file.kind))
        return file;
    return readBotJson(file.kind, bytes, document, name);
}

} // namespace

QString digestFileKindName(DigestFileKind kind) {
    for (const auto &[known, name] : kindNames) {
        if (known == kind)
            return QLatin1String(name);
    }
    return {};
}

bool mayHoldDigest(const QString &path) {
    static const QRegularExpression form(QStringLiteral("\\.(?:md|markdown|json|txt)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(path).hasMatch();
}

Result<DigestFile> readDigestFile(const QByteArray &bytes, const QString &path) {
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (isJson(text, path))
        return readJsonFile(text, path);
    if (!beginsAsDigest(text))
        return DigestFile{unreadKind(text, path), {}, {}};
    return readMarkdownDigests(bytes, QFileInfo(path).fileName());
}

} // namespace winnow
