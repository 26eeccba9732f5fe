#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace winnow {

enum class ExportFormat { Markdown, Html, Json, BibTeX, Ris, Pdf };

QStringList exportFilters();                                   // of a file dialog, Markdown first; translated
ExportFormat formatOfFilter(const QString &filter);            // one of exportFilters()
QString suffixOf(ExportFormat format);                         // "md", without the dot
std::optional<ExportFormat> formatOfFile(const QString &path); // by its suffix; none: unknown suffix

} // namespace winnow
