#include "app/digest/frontmatter.h"

#include "app/digest/digestblocks.h"

#include <QRegularExpression>

namespace winnow {

namespace {

// In double quotes, in which everything can be written: https://yaml.org/spec/1.2.2/#57-escaped-characters
QString yamlText(const QString &text) {
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        const bool isUnseen = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                              c.category() == QChar::Separator_Line ||
                              c.category() == QChar::Separator_Paragraph;
        if (c == u'"' || c == u'\\')
            quoted.append(u'\\').append(c);
        else if (c == u'\n')
            quoted.append(u"\\n");
        else if (c == u'\t')
            quoted.append(u"\\t");
        else if (isUnseen || c.isNonCharacter())
            quoted.append(QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')));
        else
            quoted.append(c);
    }
    return quoted + u'"';
}

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
        lines.add("range", yamlText(range.name));
    if (range.first.isValid())
        lines.add("from", range.first);
    if (range.last.isValid())
        lines.add("to", range.last);
    if (!range.search.isEmpty())
        lines.add("search", yamlText(range.search));
}

} // namespace

QString frontMatterOf(const Digest &digest) {
    if (!digest.frontMatter)
        return {};
    const DigestFrontMatter &matter = *digest.frontMatter;
    YamlLines lines;
    addSubject(lines, digest);
    lines.add("criteria", yamlText(matter.criteriaName));
    lines.add("criteria_version", matter.criteriaVersion);
    lines.add("model", yamlText(digest.model));
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
