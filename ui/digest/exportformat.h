#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace winnow {

enum class ExportFormat { Markdown, Html, Json, BibTeX, Ris, CslJson, Pdf };

QStringList exportFilters();                        // for a file dialog, Markdown first; translated
ExportFormat formatOfFilter(const QString &filter); // one of exportFilters()
QString suffixOf(ExportFormat format);              // "md", "csl.json": without the first dot
std::optional<ExportFormat> formatOfFile(const QString &path); // by its suffix; none: unknown suffix
// The format of a file named under this filter: "day.json" is CSL-JSON if that filter was chosen.
ExportFormat formatOfFile(const QString &path, const QString &filter);
// The file name without a known suffix, so that another can be appended.
QString withoutSuffix(const QString &path);

} // namespace winnow
