#include "ui/papers/list/transfer/papermime.h"

#include "app/digest/digestformats.h"

namespace winnow {

namespace {

const QString urlList = QStringLiteral("text/uri-list");
const QString plainText = QStringLiteral("text/plain");
const QString markdown = QStringLiteral("text/markdown");
const QString bibTeX = QStringLiteral("application/x-bibtex");
const QString ris = QStringLiteral("application/x-research-info-systems");
const QString cslJson = QStringLiteral("application/vnd.citationstyles.csl+json");

QVariantList urlsOf(const std::vector<Paper> &papers) {
    QVariantList urls;
    for (const Paper &paper : papers)
        urls << paper.id.abstractUrl();
    return urls;
}

// One URL per line, ended by CR LF: RFC 2483.
QByteArray uriList(const std::vector<Paper> &papers) {
    QByteArray list;
    for (const Paper &paper : papers)
        list += paper.id.abstractUrl().toEncoded() + "\r\n";
    return list;
}

} // namespace

QStringList PaperMime::formats() const {
    return {urlList, markdown, plainText, bibTeX, ris, cslJson};
}

QVariant PaperMime::retrieveData(const QString &format, QMetaType type) const {
    const bool asBytes = type.id() == QMetaType::QByteArray;
    if (format == urlList)
        return asBytes ? QVariant(uriList(m_papers)) : QVariant(urlsOf(m_papers));
    if (format == bibTeX)
        return papersToBibTeX(m_papers);
    if (format == ris)
        return papersToRis(m_papers);
    if (format == cslJson)
        return papersToCslJson(m_papers);
    if (format != plainText && format != markdown)
        return {};
    const QString links = papersToMarkdownLinks(m_papers);
    return asBytes || format == markdown ? QVariant(links.toUtf8()) : QVariant(links);
}

} // namespace winnow
