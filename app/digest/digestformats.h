#pragma once

#include "app/model/digest.h"
#include "app/model/paper.h"
#include "app/model/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace winnow {

enum class DigestFormat { Markdown, Html, Json, BotJson, BibTeX, Ris, CslJson };

// "markdown", "html", "json", "bot-json", "bibtex", "ris", "csl-json"
std::optional<DigestFormat> digestFormatFromName(QStringView name);

// The digest's Markdown as HTML for a QTextBrowser: raw HTML is shown as text, formulas are kept intact,
// tables are drawn, links from the contents to the sections work, and nothing is loaded from anywhere.
QString digestToPreviewHtml(const QByteArray &markdown);
QString cmarkVersion(); // of the library that parses the Markdown
// The same as a complete page.
QByteArray digestToHtml(const Digest &digest);
QByteArray digestToJson(const Digest &digest);
// The object of papers that the bot published with its digests ("…-output.json"), as its consumers expect it.
QByteArray digestToBotJson(const Digest &digest);
// Citations of papers with keys unique within the text, as arXiv exports them. `papers` give categories, DOI
// and version.
QByteArray papersToBibTeX(const std::vector<Paper> &papers);
QByteArray papersToRis(const std::vector<Paper> &papers);
// For Zotero, pandoc and other users of https://citationstyles.org; same keys as in BibTeX.
QByteArray papersToCslJson(const std::vector<Paper> &papers);
// One Markdown list item per paper: "- [TITLE](https://arxiv.org/abs/ID) · A, B, C".
QString papersToMarkdownLinks(const std::vector<Paper> &papers);

// Writes through QSaveFile: the old file stays intact until the new one is complete. Errors: FileUnwritable.
[[nodiscard]] Result<void> saveDigestFile(const QString &path, const QByteArray &bytes);

} // namespace winnow
