#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace winnow {

enum class ExportFormat { Markdown, Html, Json, BibTeX, Ris, CslJson, Pdf };

QStringList exportFilters();                                   // of a file dialog, Markdown first; translated
ExportFormat formatOfFilter(const QString &filter);            // one of exportFilters()
QString suffixOf(ExportFormat format);                         // "md", "csl.json": without the first dot
std::optional<ExportFormat> formatOfFile(const QString &path); // by its suffix; none: unknown suffix
// Of the file that was named under this filter: "day.json" is CSL-JSON where that was asked for.
ExportFormat formatOfFile(const QString &path, const QString &filter);
// The file's name without any suffix that a format has: another one can follow.
QString withoutSuffix(const QString &path);

} // namespace winnow
