#include "app/feed/saved/savedname.h"

#include "app/arxiv/taxonomy.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace winnow {

QString fileStem(const QString &path) {
    static constexpr std::array endings{
        QLatin1String(".gz"),   QLatin1String(".xml"), QLatin1String(".rss"),
        QLatin1String(".atom"), QLatin1String(".eml"), QLatin1String(".txt"),
        QLatin1String(".mbox"), QLatin1String(".htm"), QLatin1String(".html")};
    QString stem = QFileInfo(path).fileName();
    for (const QLatin1String ending : endings) {
        if (stem.size() > ending.size() && stem.endsWith(ending, Qt::CaseInsensitive))
            stem.chop(ending.size());
    }
    return stem.isEmpty() ? path : stem;
}

QString categoryInFileName(const QString &path) {
    static const QRegularExpression form(
        QStringLiteral("^([a-z]+(?:-[a-z]+)?(?:\\.[A-Za-z]+(?:-[a-z]+)?)?)(?![A-Za-z])"));
    const QString found = form.match(fileStem(path)).captured(1);
    for (QString code = found; !code.isEmpty(); code.chop(1)) {
        if (isKnownCategory(code))
            return code;
        if (!code.contains(QLatin1Char('-')) && !code.contains(QLatin1Char('.')))
            break;
    }
    return {};
}

} // namespace winnow
