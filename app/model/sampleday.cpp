#include "app/model/sampleday.h"

#include <QDir>

namespace winnow {

QStringList sampleFeeds() {
    const QDir folder(QStringLiteral(":/winnow/sample"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace winnow
