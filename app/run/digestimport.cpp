#include "app/run/digestimport.h"

#include "app/digest/digestreader.h"
#include "app/model/async.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

namespace winnow {

namespace {

Result<std::vector<Digest>> readFile(const QString &path) {
    constexpr qint64 largestFile = 256 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    if (file.size() > largestFile)
        return failure(ErrorCode::Malformed, QStringLiteral("larger than 256 MB"), path);
    const QByteArray bytes = file.readAll();
    const QString name = QFileInfo(path).fileName();
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? readDigestsJson(bytes, name)
                                                                      : readDigests(bytes, name);
}

std::vector<ImportedDay> summary(const std::vector<Digest> &digests) {
    std::vector<ImportedDay> days;
    for (const Digest &digest : digests)
        days.push_back({digest.day, int(digest.entries.size())});
    return days;
}

} // namespace

Pending<std::vector<ImportedDay>> importDigestFile(Library &library, const QString &path, QObject *context) {
    using Days = Result<std::vector<ImportedDay>>;
    const Promise<std::vector<ImportedDay>> promise;
    whenReady(QtConcurrent::run(&readFile, path), context,
              [&library, context, promise](const Result<std::vector<Digest>> &read) {
                  if (!read)
                      return promise.answer(failure(read.error()));
                  whenReady(library.digests().add(*read), context,
                            [promise, days = summary(*read)](const Result<void> &stored) {
                                promise.answer(stored ? Days(days) : Days(failure(stored.error())));
                            });
              });
    return promise.future();
}

} // namespace winnow
