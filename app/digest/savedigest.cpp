#include "app/digest/digestformats.h"

#include <QSaveFile>

namespace winnow {

std::optional<DigestFormat> digestFormatFromName(QStringView name) {
    if (name == u"markdown")
        return DigestFormat::Markdown;
    if (name == u"html")
        return DigestFormat::Html;
    if (name == u"json")
        return DigestFormat::Json;
    if (name == u"bot-json")
        return DigestFormat::BotJson;
    if (name == u"bibtex")
        return DigestFormat::BibTeX;
    if (name == u"ris")
        return DigestFormat::Ris;
    if (name == u"csl-json")
        return DigestFormat::CslJson;
    return std::nullopt;
}

Result<void> saveDigestFile(const QString &path, const QByteArray &bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString(), path);
    return {};
}

} // namespace winnow
