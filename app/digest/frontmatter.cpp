#include "app/digest/frontmatter.h"

#include "app/digest/digestblocks.h"
#include "app/digest/yaml.h"

#include <QRegularExpression>

namespace winnow {

namespace {

class YamlLines final {
public:
    void add(const char *key, const QString &value) {
        m_text += QLatin1String(key) + QStringLiteral(": ") + value + u'\n';
    }
    void add(const char *key, int value) { add(key, QString::number(value)); }
    void add(const char *key, const std::optional<int> &value) {
        add(key, value ? QString::number(*value) : QStringLiteral("null"));
    }
    void add(const char *key, QDate day) { add(key, day.toString(Qt::ISODate)); }
    QString text() const { return QStringLiteral("---\n") + m_text + QStringLiteral("---\n\n"); }

private:
    QString m_text;
};

void addSubject(YamlLines &lines, const Digest &digest) {
    if (!digest.range)
        return lines.add("day", digest.day);
    const DigestRange &range = *digest.range;
    if (!range.name.isEmpty())
        lines.add("range", yamlQuoted(range.name));
    if (range.first.isValid())
        lines.add("from", range.first);
    if (range.last.isValid())
        lines.add("to", range.last);
    if (!range.search.isEmpty())
        lines.add("search", yamlQuoted(range.search));
}

} // namespace

QString frontMatterOf(const Digest &digest) {
    if (!digest.frontMatter)
        return {};
    const DigestFrontMatter &matter = *digest.frontMatter;
    YamlLines lines;
    addSubject(lines, digest);
    lines.add("criteria", yamlQuoted(matter.criteriaName));
    lines.add("criteria_version", matter.criteriaVersion);
    lines.add("model", yamlQuoted(digest.model));
    lines.add("announced", digest.announced);
    lines.add("scanned", digest.scanned);
    lines.add("relevant", digest.relevant);
    lines.add("kept", matter.kept);
    lines.add("failures", matter.failures);
    lines.add("cost_usd", digest.usage.costKnown ? QString::number(digest.usage.totalCost, 'f', 4)
                                                 : QStringLiteral("null"));
    return lines.text();
}

QString withoutFrontMatter(QString markdown) {
    static const QRegularExpression matter(
        QStringLiteral("(?<!-)---[ \t]*\n(?:[A-Za-z_ ][^\n]*\n){1,100}---[ \t]*\n[ \t\n]*(?=%1[0-9]{4}-|%2)")
            .arg(QRegularExpression::escape(digestblocks::title.toString()),
                 QRegularExpression::escape(QString(digestblocks::rangeTitleBegin))));
    for (auto match = matter.match(markdown); match.hasMatch();
         match = matter.match(markdown, match.capturedStart())) {
        const auto lines = match.capturedView().count(u'\n');
        markdown.replace(match.capturedStart(), match.capturedLength(), QString(lines, u'\n'));
    }
    return markdown;
}

qsizetype frontMatterLength(const QString &markdown) {
    static const QRegularExpression matter(QStringLiteral("^---\n(?:[A-Za-z_ ][^\n]*\n){1,100}---\n"));
    return markdown.startsWith(QLatin1String("---\n")) ? matter.match(markdown).capturedLength() : 0;
}

} // namespace winnow
