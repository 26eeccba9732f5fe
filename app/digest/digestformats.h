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

// The digest's Markdown as HTML for a QTextBrowser: raw HTML shown as text, maths kept whole, tables drawn,
// links from the contents to the sections working, nothing loaded from anywhere.
QString digestToPreviewHtml(const QByteArray &markdown);
// The same as a page of its own.
QByteArray digestToHtml(const Digest &digest);
QByteArray digestToJson(const Digest &digest);
// The object of papers that the bot published beside its digests ("…-output.json"), as its readers expect it.
QByteArray digestToBotJson(const Digest &digest);
// Citations of papers, keys unique within the text; as arXiv exports them. `papers` give categories, DOI and
// version.
QByteArray papersToBibTeX(const std::vector<Paper> &papers);
QByteArray papersToRis(const std::vector<Paper> &papers);
// For Zotero, pandoc and whatever else speaks https://citationstyles.org; the keys are those of BibTeX.
QByteArray papersToCslJson(const std::vector<Paper> &papers);
// One Markdown list line per paper: "- [TITLE](https://arxiv.org/abs/ID) · A, B, C".
QString papersToMarkdownLinks(const std::vector<Paper> &papers);

// Writes through QSaveFile: the old file stays whole until the new one is. Errors: FileUnwritable.
[[nodiscard]] Result<void> saveDigestFile(const QString &path, const QByteArray &bytes);

} // namespace winnow
