#include "app/meaning/vectortrainer.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <cstdio>

using namespace winnow;

// winnow-vectors NUMBER OUT FOLDER: makes a table of word vectors from the papers of the folder's *.jsonl
// files, a JSON object with "title" and "abstract" a line. A paper ("id") that stands there several times
// counts once.
int main(int argc, char *argv[]) {
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4 || arguments[1].toInt() < 1) {
        std::fputs("winnow-vectors NUMBER OUT FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments[3]);
    VectorTrainer::Options options;
    options.number = arguments[1].toInt();
    VectorTrainer trainer(options);
    QSet<QString> ids;
    QElapsedTimer clock;
    clock.start();
    for (const QString &name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
        while (!file.atEnd()) {
            const QJsonObject paper = QJsonDocument::fromJson(file.readLine()).object();
            const QString id = paper.value(QLatin1String("id")).toString();
            const QString abstract = paper.value(QLatin1String("abstract")).toString();
            if (abstract.isEmpty() || (!id.isEmpty() && ids.contains(id)))
                continue;
            ids.insert(id);
            trainer.add(paper.value(QLatin1String("title")).toString(), abstract);
        }
    }
    const qint64 read = clock.restart();
    const auto vectors = trainer.train();
    QSaveFile out(arguments[2]);
    const QByteArray bytes = vectors->write();
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(out.fileName()), qPrintable(out.errorString()));
        return 1;
    }
    std::printf("%zu papers read in %lld ms; %zu words, %d dimensions, %lld bytes, made in %lld ms\n",
                trainer.papers(), static_cast<long long>(read), vectors->size(), vectors->dimensions(),
                static_cast<long long>(bytes.size()), static_cast<long long>(clock.elapsed()));
    return 0;
}
