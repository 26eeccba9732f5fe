#include "tests/reference/referencemaker.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <cstdio>

using namespace winnow;

static bool write(const QString &path, const QByteArray &bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

// winnow-reference OUT FOLDER: makes document-frequency.tsv and reference-papers.bin in the folder OUT from
// the papers of the folder's *.jsonl files, an object with "id", "categories", "title" and "abstract" a line.
int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("winnow-reference OUT FOLDER\n", stderr);
        return 2;
    }
    const QDir out(arguments[1]);
    const QDir folder(arguments[2]);
    ReferenceMaker maker;
    QSet<QString> ids;
    for (const QString &name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
        while (!file.atEnd()) {
            const QJsonObject paper = QJsonDocument::fromJson(file.readLine()).object();
            const QString id = paper.value(QLatin1String("id")).toString();
            if (ids.contains(id))
                continue;
            ids.insert(id);
            QStringList categories;
            for (const QJsonValue &category : paper.value(QLatin1String("categories")).toArray())
                categories << category.toString();
            maker.add(id, categories, paper.value(QLatin1String("title")).toString(),
                      paper.value(QLatin1String("abstract")).toString());
        }
    }
    const ReferencePapers sample = maker.sample();
    std::printf("%lld papers read, %zu drawn\n", static_cast<long long>(ids.size()), sample.papers().size());
    return write(out.filePath(QStringLiteral("document-frequency.tsv")), maker.frequencies()) &&
                   write(out.filePath(QStringLiteral("reference-papers.bin")), sample.write())
               ? 0
               : 1;
}
