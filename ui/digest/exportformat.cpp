#include "ui/digest/exportformat.h"

#include "ui/digest/digestexporter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

struct FormatRow {
    ExportFormat format;
    const char *title;
    std::array<const char *, 2> suffixes; // the default one first
};

constexpr std::array<FormatRow, 7> rows{{
    {ExportFormat::Markdown, QT_TRANSLATE_NOOP("winnow::DigestExporter", "Markdown"), {"md", "markdown"}},
    {ExportFormat::Html, QT_TRANSLATE_NOOP("winnow::DigestExporter", "Web page"), {"html", "htm"}},
    {ExportFormat::Pdf, QT_TRANSLATE_NOOP("winnow::DigestExporter", "PDF"), {"pdf", "pdf"}},
    {ExportFormat::BibTeX, QT_TRANSLATE_NOOP("winnow::DigestExporter", "BibTeX"), {"bib", "bibtex"}},
    {ExportFormat::Ris, QT_TRANSLATE_NOOP("winnow::DigestExporter", "RIS citations"), {"ris", "ris"}},
    {ExportFormat::CslJson,
     QT_TRANSLATE_NOOP("winnow::DigestExporter", "CSL-JSON citations"),
     {"csl.json", "csl"}},
    {ExportFormat::Json, QT_TRANSLATE_NOOP("winnow::DigestExporter", "JSON"), {"json", "json"}},
}};

QString filterOf(const FormatRow &row) {
    return QStringLiteral("%1 (*.%2)").arg(DigestExporter::tr(row.title), QLatin1String(row.suffixes[0]));
}

// ".md" for "2025-08-08.md"; empty: not one of the formats.
QString suffixIn(const QString &path, const FormatRow &row) {
    for (const char *known : row.suffixes)
        if (const QString suffix = u'.' + QString::fromLatin1(known);
            path.endsWith(suffix, Qt::CaseInsensitive))
            return suffix;
    return {};
}

} // namespace

QStringList exportFilters() {
    QStringList filters;
    for (const FormatRow &row : rows)
        filters.append(filterOf(row));
    return filters;
}

ExportFormat formatOfFilter(const QString &filter) {
    const auto *found = std::find_if(rows.begin(), rows.end(),
                                     [&filter](const FormatRow &row) { return filterOf(row) == filter; });
    return found == rows.end() ? ExportFormat::Markdown : found->format;
}

QString suffixOf(ExportFormat format) {
    const auto *found = std::find_if(rows.begin(), rows.end(),
                                     [format](const FormatRow &row) { return row.format == format; });
    return QLatin1String(found->suffixes[0]);
}

std::optional<ExportFormat> formatOfFile(const QString &path) {
    for (const FormatRow &row : rows) // "csl.json" comes before "json"
        if (!suffixIn(path, row).isEmpty())
            return row.format;
    return std::nullopt;
}

ExportFormat formatOfFile(const QString &path, const QString &filter) {
    const ExportFormat wanted = formatOfFilter(filter);
    const std::optional<ExportFormat> named = formatOfFile(path);
    const bool isAnyJson = wanted == ExportFormat::CslJson && named == ExportFormat::Json;
    return isAnyJson ? wanted : named.value_or(wanted);
}

QString withoutSuffix(const QString &path) {
    const QString name = QFileInfo(path).fileName();
    for (const FormatRow &row : rows)
        if (const QString suffix = suffixIn(name, row); !suffix.isEmpty())
            return name.chopped(suffix.size());
    return QFileInfo(path).completeBaseName();
}

} // namespace winnow
