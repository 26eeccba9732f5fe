#include "app/run/export/filecontent.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace winnow {

QString fileBehind(const QString &path) {
    constexpr int mostLinks = 40;
    QFileInfo file(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    for (int i = 0; i < mostLinks && file.isSymLink(); ++i)
        file.setFile(file.symLinkTarget());
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

Result<std::optional<QByteArray>> fileContent(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    if (!info.isFile()) // a pipe would block, and a device would be replaced by a file
        return failure(ErrorCode::FileUnwritable, QStringLiteral("not a file"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    return std::optional(bytes.isNull() ? QByteArray("") : bytes);
}

Result<bool> replaceContent(const QString &path, const std::optional<QByteArray> &expected,
                            const QByteArray &bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::FileUnwritable, file.errorString(), path);
    const Result<std::optional<QByteArray>> now = fileContent(path);
    if (!now || *now != expected) {
        file.cancelWriting();
        return now ? Result<bool>(false) : failure(now.error());
    }
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString(), path);
    return true;
}

QByteArray contentHash(const QByteArray &bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace winnow
